package dev.adit.rule;

import dev.adit.network.ActorKind;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A hash of what a rule means: its id, whom it asks, what it asks, when it is graver, and how it counts. Texts,
 * numbers and the values of parameters are no part of it, nor is the order in which keys are written.
 */
final class Meaning {
    private static final int LENGTH = 32;

    private Meaning() {}

    static String of(String id, Fields fields, Effect effect, Set<ActorKind> appliesTo) {
        String kinds = appliesTo.stream().map(ActorKind::word).sorted().collect(Collectors.joining(","));
        String graver = fields.tree("graver")
                .filter(tree -> tree instanceof Tree.Mapping)
                .map(tree -> ((Tree.Mapping) tree).members().get("when"))
                .map(Meaning::canonical)
                .orElse("-");
        String when = fields.tree("when").map(Meaning::canonical).orElse("-");
        String text = String.join("\n", id, kinds, effect.kind().word(), when, graver);
        return Checksum.of(text).substring(0, LENGTH);
    }

    private static String canonical(Tree tree) {
        if (tree instanceof Tree.Scalar scalar) return "'" + scalar.text() + "'";
        if (tree instanceof Tree.Sequence sequence)
            return sequence.items().stream().map(Meaning::canonical).collect(Collectors.joining(",", "[", "]"));
        Map<String, Tree> sorted = new TreeMap<>(Comparator.naturalOrder());
        sorted.putAll(((Tree.Mapping) tree).members());
        return sorted.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + canonical(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
