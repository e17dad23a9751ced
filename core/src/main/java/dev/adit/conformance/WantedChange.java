package dev.adit.conformance;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.tree.Fields;
import dev.adit.value.Scenario;
import dev.adit.whatif.Action;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A score that a document wants a node to get under. Its {@code limit} bounds the reference's trying of every set; a
 * search for the least needs none.
 *
 * @param line the score is to be less, in permille
 * @param kinds what may be done
 */
record WantedChange(String target, Scenario scenario, int line, Set<Action.Kind> kinds) {
    private static final int USUAL_LINE = 600;
    private static final List<String> KINDS = List.of("answer", "control", "remediate", "disengage");

    static WantedChange read(Fields fields, Collection<String> nodes, Problems problems) {
        String target = fields.requiredText("target").orElse("");
        if (!nodes.contains(target))
            problems.add(Code.N01, fields.at("target"), "no node is called '" + target + "'", null);
        List<String> scenarios =
                Arrays.stream(Scenario.values()).map(WantedChange::word).toList();
        String scenario = fields.word("scenario", scenarios).orElse(word(Scenario.POINT));
        int line = fields.number("threshold", 1, 1000).orElse(USUAL_LINE);
        Set<Action.Kind> kinds = EnumSet.noneOf(Action.Kind.class);
        for (String kind : fields.tree("kinds").isEmpty() ? KINDS : fields.texts("kinds")) {
            if (!KINDS.contains(kind))
                problems.add(
                        Code.R04,
                        fields.at("kinds"),
                        "'" + kind + "' is no kind of action",
                        "known are: " + String.join(", ", KINDS));
            kinds.addAll(kinds(kind));
        }
        return new WantedChange(target, Scenario.valueOf(scenario.toUpperCase(Locale.ROOT)), line, kinds);
    }

    static String word(Scenario scenario) {
        return scenario.name().toLowerCase(Locale.ROOT);
    }

    /** The reference calls verifying a control, too. */
    private static Set<Action.Kind> kinds(String word) {
        return switch (word) {
            case "answer" -> EnumSet.of(Action.Kind.ANSWER);
            case "control" -> EnumSet.of(Action.Kind.CONTROL, Action.Kind.VERIFY);
            case "remediate" -> EnumSet.of(Action.Kind.REMEDIATE);
            case "disengage" -> EnumSet.of(Action.Kind.END_FLOW);
            default -> EnumSet.noneOf(Action.Kind.class);
        };
    }
}
