package dev.adit.cli.backtest;

import dev.adit.backtest.Area;
import dev.adit.backtest.BacktestResult;
import dev.adit.backtest.Calibrated;
import dev.adit.backtest.EarlierEvidence;
import dev.adit.backtest.ModeResult;
import dev.adit.backtest.Quality;
import dev.adit.backtest.RuleQuality;
import dev.adit.backtest.RuleQuality.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A backtest for people. */
public final class BacktestText {
    private final BacktestResult result;
    private final Map<EarlierEvidence, Calibrated> calibrated;
    private final List<String> lines = new ArrayList<>();

    /** @param calibrated what calibration proposes, by the evidence it was fitted with; may be empty */
    public BacktestText(BacktestResult result, Map<EarlierEvidence, Calibrated> calibrated) {
        this.result = result;
        this.calibrated = calibrated;
    }

    /** The lines, without line ends. */
    public List<String> lines() {
        lines.clear();
        int positives = result.positives();
        int all = result.observations().size();
        line(
                "adit backtest: %s (%s)",
                result.outcome().asked().name(), result.outcome().asked().title());
        line(
                "%d observations of %d actors on %d days; %d positive, %.1f %%",
                all, result.actors(), result.days(), positives, 100.0 * positives / all);
        if (result.undated() > 0) line("%d answers without a day were left out", result.undated());
        if (result.ofOtherKinds() > 0)
            line("%d answers about actors that cannot have it were left out", result.ofOtherKinds());
        line("hidden: %s", String.join(", ", result.hidden()));
        for (ModeResult mode : result.modes()) {
            mode(mode);
            Calibrated fitted = calibrated.get(mode.evidence());
            if (fitted != null) lines.addAll(new CalibratedText(fitted).lines());
        }
        return List.copyOf(lines);
    }

    private void mode(ModeResult mode) {
        Quality quality = mode.quality();
        line("");
        line("%s earlier evidence of the outcome", mode.evidence().word().toUpperCase(Locale.ROOT));
        line("AUC %s", area(quality.area()));
        mode.themes().forEach((theme, area) -> line("  theme %s alone: AUC %s", theme, area(area)));
        line(
                "Brier score of own risk / 1000: %.4f; of the base rate: %.4f (a score is no probability)",
                quality.brier(), quality.brierOfBaseRate());
        line("lift in the top tenth: %.2f", quality.lift());
        line("");
        line("%5s  %9s  %6s  %9s  %6s", "tenth", "score", "n", "positive", "share");
        for (Quality.Tenth tenth : quality.tenths())
            line(
                    "%5d  %9s  %6d  %9d  %5.1f%%",
                    tenth.number(),
                    tenth.least() + "-" + tenth.most(),
                    tenth.observations(),
                    tenth.positives(),
                    100.0 * tenth.positives() / tenth.observations());
        rules(mode.rules());
    }

    private void rules(List<RuleQuality> rules) {
        line("");
        line(
                "%-7s %5s %5s %7s  %7s %7s  %-20s %8s  %s",
                "rule", "yes", "no", "unknown", "of yes", "of no", "AUC alone", "adds", "");
        for (RuleQuality rule : rules)
            if (rule.verdict() != Verdict.NEVER_ANSWERED)
                line(
                        "%-7s %5d %5d %7d  %7s %7s  %-20s %+8.4f  %s",
                        rule.rule().id(),
                        rule.yes(),
                        rule.no(),
                        rule.unknown(),
                        share(rule.positiveOfYes(), rule.yes()),
                        share(rule.positiveOfNo(), rule.no()),
                        area(rule.area()),
                        rule.leftOut() + 0.0,
                        rule.verdict().word());
        for (Verdict verdict : Arrays.asList(
                Verdict.WRONG_WAY, Verdict.UNKNOWN_MISLEADS, Verdict.PREDICTS_NOTHING, Verdict.NEVER_ANSWERED)) {
            List<String> ids = rules.stream()
                    .filter(rule -> rule.verdict() == verdict)
                    .map(rule -> rule.rule().id())
                    .toList();
            if (!ids.isEmpty()) line("%s: %s", verdict.word(), String.join(" ", ids));
        }
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }

    private static String area(Area area) {
        if (Double.isNaN(area.low())) return String.format(Locale.ROOT, "%.3f", area.value());
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", area.value(), area.low(), area.high());
    }

    private void line(String form, Object... parts) {
        lines.add(
                parts.length == 0
                        ? form
                        : String.format(Locale.ROOT, form, parts).stripTrailing());
    }
}
