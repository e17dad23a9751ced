package dev.adit.cli;

import dev.adit.assess.Moves;
import dev.adit.report.Json;
import dev.adit.rule.RuleDifference;
import dev.adit.score.ScoreCard;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code rules diff} prints. */
final class RulesDiffText {
    private final List<RuleDifference> differences;
    private final List<Moves.Move> moves;

    RulesDiffText(List<RuleDifference> differences, List<Moves.Move> moves) {
        this.differences = differences;
        this.moves = moves;
    }

    /** Lines for the console; scores are told only if something was scored. */
    List<String> lines(boolean scored) {
        List<String> lines = new ArrayList<>();
        for (RuleDifference difference : differences) {
            lines.add("@|bold " + difference.id() + "|@  " + kind(difference));
            for (RuleDifference.Change change : difference.changes()) {
                lines.add("  " + change.aspect() + ", " + change.part());
                lines.add("    - " + Console.safe(change.before()));
                lines.add("    + " + Console.safe(change.after()));
            }
        }
        lines.add(
                differences.isEmpty()
                        ? "the rules are equal"
                        : count(differences.size(), "rule differs", "rules differ"));
        if (!scored) return lines;
        for (Moves.Move move : moves) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s  %s %d -> %s %d%s  by %s",
                    Console.safe(move.after().actor()),
                    move.before().band(),
                    move.before().score().point(),
                    move.after().band(),
                    move.after().score().point(),
                    bounds(move),
                    move.rules().isEmpty() ? "what is not a rule" : String.join(", ", move.rules())));
        }
        lines.add(moves.isEmpty() ? "no score moves" : count(moves.size(), "score moves", "scores move"));
        return lines;
    }

    /** Low and high, where they moved. */
    private static String bounds(Moves.Move move) {
        ScoreCard was = move.before();
        ScoreCard is = move.after();
        if (was.score().low() == is.score().low()
                && was.score().high() == is.score().high()) return "";
        return " (" + was.score().low() + ".." + was.score().high() + " -> "
                + is.score().low() + ".." + is.score().high() + ")";
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String kind(RuleDifference difference) {
        if (difference.before() == null) return "new";
        return difference.after() == null ? "gone" : "changed";
    }

    String json() {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.object().array("rules");
            for (RuleDifference difference : differences) rule(difference, json);
            json.endArray().array("scores");
            for (Moves.Move move : moves) {
                json.object().put("actor", move.after().actor());
                score("before", move.before(), json);
                score("after", move.after(), json);
                json.put("rules", move.rules()).endObject();
            }
            json.endArray().endObject();
        }
        return text.toString();
    }

    private static void rule(RuleDifference difference, Json json) {
        json.object().put("id", difference.id()).put("kind", kind(difference)).array("changes");
        for (RuleDifference.Change change : difference.changes())
            json.object()
                    .put("aspect", change.aspect())
                    .put("part", change.part())
                    .put("before", change.before())
                    .put("after", change.after())
                    .endObject();
        json.endArray().endObject();
    }

    private static void score(String name, ScoreCard card, Json json) {
        json.object(name)
                .put("band", card.band())
                .put("low", card.score().low())
                .put("point", card.score().point())
                .put("high", card.score().high())
                .endObject();
    }
}
