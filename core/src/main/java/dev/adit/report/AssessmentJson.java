package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.assess.Gate;
import dev.adit.assess.ScoredSupplier;
import dev.adit.assess.Waterfall;
import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.network.Actor;
import dev.adit.problem.Problem;
import dev.adit.score.Portfolio;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Sources;
import dev.adit.spread.Step;
import java.io.Writer;
import java.util.List;

/**
 * {@code assessment.json}: the whole result, the source of truth of all other documents. Its schema is
 * {@code docs/assessment.schema.json}.
 */
@AutoService(ReportFormat.class)
public final class AssessmentJson implements ReportFormat {
    /** Raised when a member changes its meaning or goes; new members do not raise it. */
    static final int SCHEMA_VERSION = 1;

    @Override
    public String fileName() {
        return "assessment.json";
    }

    @Override
    public void write(Assessment assessment, Writer out) {
        try (Json json = Json.compact(out)) {
            json.object().put("schema_version", SCHEMA_VERSION);
            json.put("direction", "scores are permille: 0 no risk seen, 1000 the gravest");
            json.object("manifest");
            ManifestJson.members(assessment, json);
            json.endObject();
            gate(assessment.gate(), json);
            coverage(assessment, json);
            portfolio(assessment.portfolio(), json);
            WaiversJson.all(assessment, json);
            json.array("suppliers");
            for (ScoredSupplier supplier : assessment.suppliers()) supplier(assessment, supplier, json);
            json.endArray().array("findings");
            assessment.findings().eachFlag(finding -> finding(assessment, finding, json));
            json.endArray();
            gaps(assessment, json);
            MarksJson.rules(assessment, json);
            MarksJson.actors(assessment, json);
            json.endObject();
        }
    }

    private static void coverage(Assessment assessment, Json json) {
        json.object("coverage")
                .put("actors", assessment.inputs().network().actors().size())
                .put("flows", assessment.inputs().network().flows())
                .put("flows_not_in_force", assessment.flowsNotInForce())
                .put("claims", assessment.inputs().claims().size())
                .put("claims_after_the_day", assessment.findings().standing().later())
                .put("claims_without_a_date", assessment.findings().standing().undated())
                .put("suppliers_named", assessment.named())
                .put("remarks", assessment.remarks().stream().map(Problem::what).toList())
                .endObject();
    }

    private static void gate(Gate gate, Json json) {
        json.object("gate")
                .put("fail_on", gate.band())
                .put("fails", gate.isShut())
                .put("suppliers", gate.failing())
                .endObject();
    }

    private static void portfolio(Portfolio portfolio, Json json) {
        json.object("portfolio");
        json.put("worst", portfolio.worst());
        json.put("worst_tenth_mean", portfolio.worstTenthMean())
                .put("knockouts", portfolio.knockouts())
                .put("possible_knockouts", portfolio.possibleKnockouts())
                .put("weight_at_or_over_threshold_ppm", portfolio.weightAtOrOver())
                .put("volume_at_risk_ppm", portfolio.volumeAtRisk())
                .put("volume_unknown_ppm", portfolio.volumeUnknown())
                .endObject();
    }

    private static void supplier(Assessment assessment, ScoredSupplier supplier, Json json) {
        ScoreCard card = supplier.card();
        json.object().put("id", card.actor()).put("name", supplier.actor().name());
        json.put("kind", supplier.actor().kind().word());
        json.put(
                "country",
                supplier.actor().country() == null
                        ? null
                        : supplier.actor().country().code());
        json.put("weight", supplier.weight());
        json.put("own", card.own());
        json.put("score", card.score());
        json.put("band", card.band()).put("worst_case_band", card.worstCaseBand());
        json.put("fails", assessment.gate().stops(supplier));
        WaiversJson.scored(assessment.waivers(), supplier, json);
        json.put("knockout", ScoresCsv.knockout(card));
        if (card.verdict() != null)
            json.put("knockout_why", card.verdict().why().word())
                    .put("knockout_path", card.verdict().path());
        json.put("theme", card.theme());
        json.put("consequence", supplier.consequence().word()).put("because", supplier.because());
        json.put("red_flags", supplier.redFlags()).put("data_gaps", supplier.dataGaps());
        json.put("actors_upstream", supplier.actors() - 1);
        path("path", card.path(), json);
        path("high_path", card.highPath(), json);
        json.array("waterfall");
        for (Waterfall.Bar bar : supplier.waterfall())
            json.object().put("change", bar.change()).put("what", bar.what()).endObject();
        json.endArray();
        sources(assessment, card, json);
        volumes(card, json);
        json.endObject();
    }

    private static void path(String name, List<Step> path, Json json) {
        json.array(name);
        for (Step step : path)
            json.object()
                    .put("state", step.state())
                    .put("via", step.via())
                    .put("link_factor", step.linkFactor())
                    .put("factor", step.factor())
                    .put("score", step.score())
                    .endObject();
        json.endArray();
    }

    private static void sources(Assessment assessment, ScoreCard card, Json json) {
        json.array("sources");
        for (Sources.Source source : card.sources())
            json.object()
                    .put("source", source.name())
                    .put("score", source.score())
                    .put("hops", source.hops())
                    .put(
                            "theme",
                            assessment
                                    .ruleSet()
                                    .method()
                                    .themes()
                                    .get(source.theme())
                                    .name())
                    .endObject();
        json.endArray().put("sources_at_or_over_threshold", card.sourcesOverLine());
        json.put("sources_counted_to_the_end", !card.sourcesCut());
    }

    private static void volumes(ScoreCard card, Json json) {
        json.object("volume_ppm");
        card.volumes()
                .forEach((state, volume) -> json.object(state)
                        .put("low", volume.low())
                        .put("point", volume.point())
                        .put("high", volume.high())
                        .put("unknown", volume.unknown())
                        .endObject());
        json.endObject();
    }

    /** Gaps are many: an actor's stand together, by rule. */
    private static void gaps(Assessment assessment, Json json) {
        json.array("gaps");
        for (Actor actor : assessment.inputs().network().actors()) {
            List<String> rules = assessment.findings().gaps(actor);
            if (rules.isEmpty()) continue;
            json.object().put("actor", actor.id().text()).put("rules", rules).endObject();
        }
        json.endArray();
    }

    private static void finding(Assessment assessment, Finding finding, Json json) {
        json.object()
                .put("rule", finding.rule())
                .put("actor", finding.actor().id().text());
        json.put("answer", finding.answer()).put("state", finding.state().word());
        json.put("theme", finding.theme())
                .put("consequence", finding.consequence().word());
        json.put("counted", assessment.gate().counts(finding)).put("says", finding.says());
        WaiversJson.finding(assessment.waivers().applied(), finding, json);
        if (!finding.evidence().isEmpty()) {
            json.array("evidence");
            for (Claim claim : finding.evidence()) claim(claim, json);
            json.endArray();
        }
        json.endObject();
    }

    private static void claim(Claim claim, Json json) {
        json.object()
                .put("attribute", claim.attribute().name())
                .put("value", claim.value())
                .put(
                        "observed_on",
                        claim.observedOn() == null ? null : claim.observedOn().toString())
                .put("source", claim.source())
                .put("grade", claim.grade().name())
                .put("file", claim.at().file())
                .put("row", claim.at().line())
                .put("column", claim.at().name())
                .endObject();
    }
}
