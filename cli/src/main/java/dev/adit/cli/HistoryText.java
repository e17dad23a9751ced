package dev.adit.cli;

import dev.adit.archive.ActorInRun;
import dev.adit.archive.Change;
import dev.adit.archive.KnownActor;
import dev.adit.archive.ScoreRow;
import dev.adit.archive.WithWaivers;
import dev.adit.report.Json;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the history of an actor, for people and for programs. */
record HistoryText(KnownActor actor, List<ActorInRun> history) {
    private static final String INDENT = "                  ";
    private static final int SHOWN = 8;

    List<String> lines(String archive) {
        List<String> lines = new ArrayList<>();
        lines.add("@|bold " + Console.safe(actor.name()) + "|@ (" + Console.safe(actor.id()) + ") in " + archive);
        lines.add("scores are permille, 1000 the gravest; findings are those at the actor itself");
        lines.add(String.format(
                Locale.ROOT,
                "%4s  %-10s  %-8s  %4s %5s %4s  %s",
                "run",
                "as of",
                "band",
                "low",
                "point",
                "high",
                "consequence"));
        for (int i = 0; i < history.size(); i++) {
            lines.add(line(history.get(i)));
            lines.addAll(waivers(history.get(i)));
            if (i == 0) continue;
            String changes = changes(Change.at(history.get(i - 1), history.get(i)));
            lines.add(INDENT + (changes.isEmpty() ? "nothing changed at the actor" : "changed: " + changes));
            if (!changes.isEmpty()) lines.add(INDENT + "between: " + between(i));
        }
        return lines;
    }

    private static String line(ActorInRun now) {
        ScoreRow score = now.score();
        String when = String.format(
                Locale.ROOT,
                "%4d  %-10s  ",
                now.run().run(),
                Console.safe(now.run().head().asOf()));
        if (score == null) return when + "not scored";
        return when
                + String.format(
                        Locale.ROOT,
                        "%-8s  %4d %5d %4d  %s",
                        Console.safe(score.band()),
                        score.low(),
                        score.point(),
                        score.high(),
                        Console.safe(score.consequence()));
    }

    /** That a figure stands beside another one with waivers, and which waivers are at the actor itself. */
    private static List<String> waivers(ActorInRun now) {
        List<String> lines = new ArrayList<>();
        ScoreRow score = now.score();
        if (score != null && score.isMovedByWaivers()) {
            WithWaivers with = score.withWaivers();
            lines.add(Console.safe(INDENT + "with waivers: " + with.band() + " " + with.low() + " " + with.point() + " "
                    + with.high()));
        }
        now.waivers().forEach((rule, told) -> lines.add(Console.oneLine(INDENT + "waiver of " + rule + ": " + told)));
        return lines;
    }

    private static String changes(List<Change> changes) {
        List<String> told = changes.stream()
                .limit(SHOWN)
                .map(change -> change.what() + " " + word(change.was()) + " to " + word(change.is()))
                .toList();
        String rest = changes.size() > SHOWN ? ", and " + (changes.size() - SHOWN) + " more (--json)" : "";
        return Console.oneLine(String.join(", ", told)) + rest;
    }

    private static String word(@Nullable String state) {
        return state == null ? "none" : state;
    }

    /** What else the two runs differ in: it may be why. */
    private String between(int at) {
        List<Change> causes = causes(at);
        return causes.isEmpty()
                ? "nothing that the manifest tells"
                : "another "
                        + String.join(
                                ", another ",
                                causes.stream().map(HistoryText::cause).toList());
    }

    private static String cause(Change change) {
        return change.what().equals("inputs") ? "content of the inputs" : change.what();
    }

    private List<Change> causes(int at) {
        return Change.ofRuns(
                history.get(at - 1).run().head(), history.get(at).run().head());
    }

    String json() {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.object().put("actor", actor.id()).put("name", actor.name()).array("runs");
            for (int i = 0; i < history.size(); i++) {
                json.object();
                ArchiveListCommand.members(history.get(i).run(), json);
                score(history.get(i).score(), json);
                json.object("findings");
                history.get(i).findings().forEach(json::put);
                json.endObject();
                if (!history.get(i).waivers().isEmpty()) {
                    json.object("waivers");
                    history.get(i).waivers().forEach(json::put);
                    json.endObject();
                }
                put("changed", i == 0 ? List.of() : Change.at(history.get(i - 1), history.get(i)), json);
                put("between", i == 0 ? List.of() : causes(i), json);
                json.endObject();
            }
            json.endArray().endObject();
        }
        return text.toString();
    }

    private static void score(@Nullable ScoreRow score, Json json) {
        json.put("scored", score != null);
        if (score == null) return;
        json.put("rank", score.place()).put("low", score.low()).put("point", score.point());
        json.put("high", score.high()).put("band", score.band()).put("worst_case_band", score.worstCaseBand());
        json.put("knockout", score.knockout()).put("theme", score.theme());
        json.put("consequence", score.consequence()).put("because", score.because());
        if (!score.isMovedByWaivers()) return;
        WithWaivers with = score.withWaivers();
        json.object("with_waivers")
                .put("low", with.low())
                .put("point", with.point())
                .put("high", with.high());
        json.put("band", with.band())
                .put("worst_case_band", with.worstCaseBand())
                .endObject();
    }

    private static void put(String name, List<Change> changes, Json json) {
        json.array(name);
        for (Change change : changes)
            json.object()
                    .put("what", change.what())
                    .put("was", change.was())
                    .put("is", change.is())
                    .endObject();
        json.endArray();
    }
}
