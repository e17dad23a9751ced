package dev.adit.cli;

import dev.adit.compare.Comparison;
import dev.adit.compare.Snapshot.Card;
import dev.adit.compare.WaiverChange;
import dev.adit.compare.WithWaiversChange;
import dev.adit.report.Json;
import java.util.ArrayList;
import java.util.List;

/** What {@code diff} tells of waivers: each that differs, and each score with them that moved. */
record DiffWaivers(Comparison comparison) {
    private static final int SHOWN = 20;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (comparison.waivers().isEmpty() && comparison.withWaivers().isEmpty()) return lines;
        lines.add("\n@|bold waivers|@: " + comparison.waivers().size()
                + " differ; what is told above is without waivers, this is with them");
        comparison.waivers().stream().limit(SHOWN).forEach(change -> lines.add(told(change)));
        more(comparison.waivers().size(), lines);
        comparison.withWaivers().stream().limit(SHOWN).forEach(change -> supplier(change, lines));
        more(comparison.withWaivers().size(), lines);
        return lines;
    }

    private static void more(int size, List<String> lines) {
        if (size > SHOWN) lines.add("... and " + (size - SHOWN) + " more (--json has all)");
    }

    private static String told(WaiverChange change) {
        return Console.oneLine("waiver of " + change.rule() + " at " + change.actor() + ": "
                + change.was().words() + " -> " + change.is().words());
    }

    private static void supplier(WithWaiversChange change, List<String> lines) {
        lines.add("@|bold with waivers|@  " + Console.oneLine(change.name() + " (" + change.id() + ")") + "  "
                + Console.oneLine(told(change.was()) + " -> " + told(change.is())));
        if (change.waivers().isEmpty())
            lines.add("    no waiver that bears on it differs; it moved for the reasons told above");
        change.waivers().stream().limit(SHOWN).forEach(one -> lines.add("    " + told(one)));
        if (change.waivers().size() > SHOWN)
            lines.add("    ... and " + (change.waivers().size() - SHOWN) + " more");
    }

    private static String told(Card card) {
        return card.band() + " " + card.point() + " (" + card.low() + ".." + card.high() + ")";
    }

    void json(Json json) {
        json.array("waivers");
        for (WaiverChange change : comparison.waivers()) waiver(change, json);
        json.endArray().array("with_waivers");
        for (WithWaiversChange change : comparison.withWaivers()) {
            json.object().put("id", change.id()).put("name", change.name());
            card("was", change.was(), json);
            card("is", change.is(), json);
            json.array("waivers");
            for (WaiverChange waiver : change.waivers()) waiver(waiver, json);
            json.endArray().endObject();
        }
        json.endArray();
    }

    private static void waiver(WaiverChange change, Json json) {
        json.object().put("rule", change.rule()).put("actor", change.actor());
        json.put("was", change.was().words()).put("is", change.is().words());
        json.endObject();
    }

    private static void card(String name, Card card, Json json) {
        json.object(name).put("band", card.band()).put("low", card.low());
        json.put("point", card.point()).put("high", card.high());
        json.put("worst_case_band", card.worstCaseBand()).endObject();
    }
}
