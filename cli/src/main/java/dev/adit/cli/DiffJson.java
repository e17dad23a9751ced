package dev.adit.cli;

import dev.adit.compare.Cause;
import dev.adit.compare.Comparison;
import dev.adit.compare.FindingChange;
import dev.adit.compare.Snapshot.Scored;
import dev.adit.compare.SupplierChange;
import dev.adit.report.Json;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code diff --json} prints: everything that was compared. */
final class DiffJson {
    private DiffJson() {}

    static String of(Comparison comparison) {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.object().put("different", comparison.isDifferent()).put("causes_told", comparison.isExplained());
            json.array("made_of");
            for (Comparison.Difference difference : comparison.madeOf())
                json.object()
                        .put("part", difference.part())
                        .put("was", difference.was())
                        .put("is", difference.is())
                        .endObject();
            json.endArray().array("suppliers");
            for (SupplierChange change : comparison.suppliers()) supplier(change, json);
            json.endArray().array("findings");
            for (FindingChange change : comparison.findings()) finding(change, json);
            json.endArray();
            new DiffWaivers(comparison).json(json);
            json.endObject();
        }
        return text.toString();
    }

    private static void supplier(SupplierChange change, Json json) {
        json.object().put("id", change.id()).put("name", change.name());
        json.put("change", change.direction().word());
        scored("was", change.was(), json);
        scored("is", change.is(), json);
        causes(change.causes(), json);
        json.endObject();
    }

    private static void scored(String name, @Nullable Scored scored, Json json) {
        if (scored == null) {
            json.put(name, (String) null);
            return;
        }
        json.object(name)
                .put("band", scored.band())
                .put("low", scored.low())
                .put("point", scored.point())
                .put("high", scored.high())
                .put("worst_case_band", scored.worstCaseBand())
                .put("knockout", scored.knockout())
                .put("consequence", scored.consequence())
                .endObject();
    }

    private static void finding(FindingChange change, Json json) {
        json.object().put("rule", change.rule()).put("actor", change.actor());
        if (!change.about().isEmpty()) json.put("about", change.about());
        json.put("change", change.word()).put("was", change.was()).put("is", change.is());
        causes(change.causes(), json);
        json.endObject();
    }

    private static void causes(List<Cause> causes, Json json) {
        json.array("causes");
        for (Cause cause : causes)
            json.object()
                    .put("kind", cause.kind().word())
                    .put("rule", cause.rule().isEmpty() ? null : cause.rule())
                    .put("actor", cause.actor().isEmpty() ? null : cause.actor())
                    .put("what", cause.what())
                    .put("on_the_way", cause.onTheWay())
                    .put("more", cause.more())
                    .endObject();
        json.endArray();
    }
}
