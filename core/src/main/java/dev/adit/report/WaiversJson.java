package dev.adit.report;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.assess.WithWaivers;
import dev.adit.finding.Finding;
import dev.adit.score.ScoreCard;
import dev.adit.waiver.AppliedWaivers;
import dev.adit.waiver.StandingWaiver;
import dev.adit.waiver.Waiver;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of JSON documents that tell of waivers; there are none unless a file of waivers was given. */
public final class WaiversJson {
    private WaiversJson() {}

    /** File, checksum, and each waiver with what became of it. */
    public static void members(AppliedWaivers applied, Json json) {
        json.put("file", applied.given().file()).put("sha256", applied.given().sha256());
        json.array("waivers");
        for (StandingWaiver standing : applied.list()) {
            Waiver waiver = standing.waiver();
            json.object().put("rule", waiver.rule()).put("actor", waiver.actor());
            one(standing, json);
            json.put("because", standing.because()).put("line", waiver.at().line());
            json.endObject();
        }
        json.endArray();
    }

    static void file(Assessment assessment, Json json) {
        AppliedWaivers applied = assessment.waivers().applied();
        if (!applied.isGiven()) return;
        json.object("waivers")
                .put("file", applied.given().file())
                .put("sha256", applied.given().sha256())
                .put("entries", applied.given().list().size())
                .endObject();
    }

    static void all(Assessment assessment, Json json) {
        AppliedWaivers applied = assessment.waivers().applied();
        if (!applied.isGiven()) return;
        json.object("waivers");
        members(applied, json);
        json.put("suppliers_failing_without", assessment.gate().failingWithoutWaivers());
        json.endObject();
    }

    /** The waivers, and the bands of the suppliers with them. */
    public static void summary(Assessment assessment, Json json) {
        AppliedWaivers applied = assessment.waivers().applied();
        if (!applied.isGiven()) return;
        json.object("waivers");
        members(applied, json);
        json.object("bands_with_waivers");
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ScoredSupplier supplier : assessment.suppliers())
            counts.merge(assessment.waivers().card(supplier).band(), 1, Integer::sum);
        counts.forEach(json::put);
        json.endObject().endObject();
    }

    /** What a scored actor would score with the waivers. */
    public static void scored(WithWaivers waivers, ScoredSupplier supplier, Json json) {
        if (!waivers.applied().isGiven()) return;
        ScoreCard card = waivers.card(supplier);
        json.object("with_waivers")
                .object("score")
                .put("low", card.score().low())
                .put("point", card.score().point())
                .put("high", card.score().high())
                .endObject()
                .put("band", card.band())
                .put("worst_case_band", card.worstCaseBand())
                .endObject();
    }

    /** Beside its finding, in force or not. */
    public static void finding(AppliedWaivers applied, Finding finding, Json json) {
        applied.about(finding.rule(), finding.actor().id().text()).ifPresent(standing -> {
            json.object("waiver");
            one(standing, json);
            json.endObject();
        });
    }

    private static void one(StandingWaiver standing, Json json) {
        Waiver waiver = standing.waiver();
        json.put("state", standing.state().word())
                .put("expires_soon", standing.expiresSoon())
                .put("reason", waiver.reason())
                .put("approver", waiver.approver())
                .put("ticket", waiver.ticket())
                .put("since", waiver.since() == null ? null : waiver.since().toString())
                .put("expires", waiver.expires().toString());
    }
}
