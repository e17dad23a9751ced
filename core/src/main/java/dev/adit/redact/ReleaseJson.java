package dev.adit.redact;

import dev.adit.redact.Release.Evidence;
import dev.adit.redact.Release.Found;
import dev.adit.redact.Release.Origin;
import dev.adit.redact.Release.Party;
import dev.adit.redact.Release.Portfolio;
import dev.adit.redact.Release.Score;
import dev.adit.redact.Release.Steps;
import dev.adit.report.Json;
import java.io.Writer;

/** {@code assessment.json} of a release; its members are told in {@code docs/redaction.md}. */
final class ReleaseJson implements ReleaseFormat {
    @Override
    public String fileName() {
        return "assessment.json";
    }

    @Override
    public void write(Release release, Writer out) {
        try (Json json = Json.compact(out)) {
            json.object().put("redacted_for", release.audience().word());
            json.put("direction", "scores are permille in steps: 0 no risk seen, 1000 the gravest");
            json.object("manifest");
            ReleasedManifestJson.members(release, json);
            json.endObject();
            portfolio(release.portfolio(), json);
            json.array("suppliers");
            for (Score score : release.scores()) score(score, json);
            json.endArray().array("findings");
            for (Found found : release.findings()) found(found, json);
            json.endArray().endObject();
        }
    }

    private static void portfolio(Portfolio portfolio, Json json) {
        json.object("portfolio");
        steps("worst", portfolio.worst(), json);
        json.put("worst_tenth_mean", portfolio.worstTenthMean())
                .put("knockouts", portfolio.knockouts())
                .put("possible_knockouts", portfolio.possibleKnockouts())
                .put("volume_at_risk_ppm", portfolio.atRisk())
                .put("volume_unknown_ppm", portfolio.unknown())
                .endObject();
    }

    private static void steps(String name, Steps steps, Json json) {
        json.object(name)
                .put("low", steps.low())
                .put("point", steps.point())
                .put("high", steps.high())
                .endObject();
    }

    private static void party(Party party, Json json) {
        json.put("id", party.id()).put("name", party.name()).put("kind", party.kind());
        json.put("country", party.country().isEmpty() ? null : party.country());
        json.put("area", party.area().isEmpty() ? null : party.area());
    }

    private static void score(Score score, Json json) {
        json.object();
        party(score.actor(), json);
        if (!score.weight().isEmpty()) json.put("weight", score.weight());
        steps("own", score.own(), json);
        steps("score", score.score(), json);
        json.put("band", score.band()).put("worst_case_band", score.worstCaseBand());
        json.put("knockout", score.knockout()).put("knockout_why", score.knockoutWhy());
        json.put("theme", score.theme()).put("consequence", score.consequence());
        if (!score.because().isEmpty()) json.put("because", score.because());
        steps("volume_at_risk_ppm", score.atRisk(), json);
        json.put("volume_unknown_ppm", score.unknown()).put("red_flags", score.redFlags());
        json.put("data_gaps", score.dataGaps()).put("actors_upstream", score.upstream());
        json.array("sources");
        for (Origin source : score.sources())
            json.object()
                    .put("source", source.source())
                    .put("score", source.score())
                    .put("theme", source.theme())
                    .endObject();
        json.endArray().put("path", score.path()).endObject();
    }

    private static void found(Found found, Json json) {
        json.object().put("rule", found.rule()).put("actor", found.actor().id()).put("answer", found.answer());
        json.put("state", found.state()).put("theme", found.theme()).put("consequence", found.consequence());
        json.put("says", found.says()).put("missing", found.missing()).array("evidence");
        for (Evidence evidence : found.evidence()) evidence(evidence, json);
        json.endArray().endObject();
    }

    private static void evidence(Evidence evidence, Json json) {
        json.object()
                .put("attribute", evidence.attribute())
                .put("value", evidence.value())
                .put("observed", evidence.observed())
                .put("grade", evidence.grade());
        if (!evidence.file().isEmpty())
            json.put("source", evidence.source())
                    .put("file", evidence.file())
                    .put("row", evidence.row())
                    .put("column", evidence.column());
        json.endObject();
    }
}
