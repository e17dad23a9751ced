package dev.adit.cli.backtest;

import dev.adit.backtest.Area;
import dev.adit.backtest.BacktestResult;
import dev.adit.backtest.Calibrated;
import dev.adit.backtest.EarlierEvidence;
import dev.adit.backtest.ModeResult;
import dev.adit.backtest.Quality;
import dev.adit.backtest.RuleQuality;
import dev.adit.backtest.Validation;
import dev.adit.report.Json;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A backtest for programs; docs/backtest.md names the members. */
public final class BacktestJson {
    private final BacktestResult result;
    private final Map<EarlierEvidence, Calibrated> calibrated;

    /** @param calibrated what calibration proposes, by the evidence it was fitted with; may be empty */
    public BacktestJson(BacktestResult result, Map<EarlierEvidence, Calibrated> calibrated) {
        this.result = result;
        this.calibrated = calibrated;
    }

    /** Writes the whole document. */
    public void write(Json json) {
        ModeResult last = result.modes().get(result.modes().size() - 1);
        json.object().put("outcome", result.outcome().asked().name());
        json.put("ruleset", result.ruleSet().id())
                .put("ruleset_sha256", result.ruleSet().sha256())
                .put("profile", result.ruleSet().choice().profile().word())
                .put("observations", result.observations().size())
                .put("actors", result.actors())
                .put("days", result.days())
                .put("positives", result.positives())
                .decimal(
                        "share_positive",
                        (double) result.positives() / result.observations().size())
                .put("undated_left_out", result.undated())
                .put("other_kinds_left_out", result.ofOtherKinds())
                .put("hidden", result.hidden());
        area("auc", last.quality().area(), json);
        for (ModeResult mode : result.modes()) mode(mode, json);
        json.endObject();
    }

    private void mode(ModeResult mode, Json json) {
        Quality quality = mode.quality();
        json.object(mode.evidence().word());
        area("auc", quality.area(), json);
        json.array("themes");
        mode.themes().forEach((theme, area) -> {
            json.object().put("theme", theme);
            area("auc", area, json);
            json.endObject();
        });
        json.endArray()
                .decimal("brier", quality.brier())
                .decimal("brier_of_base_rate", quality.brierOfBaseRate())
                .decimal("lift_in_top_tenth", quality.lift())
                .array("tenths");
        for (Quality.Tenth tenth : quality.tenths())
            json.object()
                    .put("tenth", tenth.number())
                    .put("score_from", tenth.least())
                    .put("score_to", tenth.most())
                    .put("observations", tenth.observations())
                    .put("positives", tenth.positives())
                    .decimal("share", (double) tenth.positives() / tenth.observations())
                    .endObject();
        json.endArray().array("rules");
        for (RuleQuality rule : mode.rules()) rule(rule, json);
        json.endArray();
        calibration(calibrated.get(mode.evidence()), json);
        json.endObject();
    }

    private static void rule(RuleQuality rule, Json json) {
        json.object()
                .put("rule", rule.rule().id())
                .put("yes", rule.yes())
                .put("no", rule.no())
                .put("unknown", rule.unknown())
                .decimal("positive_share_of_yes", share(rule.positiveOfYes(), rule.yes()))
                .decimal("positive_share_of_no", share(rule.positiveOfNo(), rule.no()));
        area("auc", rule.area(), json);
        area("auc_where_answered", rule.answered(), json);
        json.decimal("adds", rule.leftOut())
                .put("verdict", rule.verdict().name().toLowerCase(Locale.ROOT))
                .endObject();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    private static void calibration(@Nullable Calibrated fitted, Json json) {
        if (fitted == null) return;
        json.object("calibration").decimal("auc_before", fitted.before()).decimal("auc_in_sample", fitted.after());
        validation("by_place", fitted.byPlace(), json);
        validation("by_time", fitted.byTime(), json);
        json.array("proposed");
        for (Calibrated.Move move : fitted.moves())
            json.object()
                    .put("rule", move.rule())
                    .put("strength", move.strength())
                    .put("prior", move.prior())
                    .put("strength_before", move.usualStrength())
                    .put("prior_before", move.usualPrior())
                    .endObject();
        json.endArray().endObject();
    }

    private static void validation(String name, Validation validation, Json json) {
        json.object(name);
        area("auc_before", validation.before(), json);
        area("auc", validation.after(), json);
        json.array("parts");
        for (Validation.Part part : validation.parts())
            json.object()
                    .put("held_back", part.name())
                    .put("learnt_from", part.learnt())
                    .put("observations", part.tried())
                    .put("positives", part.positives())
                    .decimal("auc_before", part.before())
                    .decimal("auc", part.after())
                    .endObject();
        json.endArray().endObject();
    }

    private static void area(String name, Area area, Json json) {
        json.object(name)
                .decimal("value", area.value())
                .decimal("low", area.low())
                .decimal("high", area.high())
                .endObject();
    }
}
