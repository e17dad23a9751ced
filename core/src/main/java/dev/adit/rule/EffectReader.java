package dev.adit.rule;

import dev.adit.problem.Problems;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.value.Permille;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a rule's yes does to a score. */
final class EffectReader {
    private final Problems problems;

    EffectReader(Problems problems) {
        this.problems = problems;
    }

    /** The effect; a note after a problem. */
    Effect read(Fields fields) {
        Optional<Tree> tree = fields.requiredTree("effect");
        if (tree.isPresent() && tree.get() instanceof Tree.Mapping mapping)
            return control(new Fields(mapping, problems));
        return fields.word("effect", List.of("indicator", "knockout", "gap", "note"))
                .map(word -> new Effect(Effect.Kind.valueOf(word.toUpperCase(Locale.ROOT)), 0))
                .orElse(new Effect(Effect.Kind.NOTE, 0));
    }

    private static Effect control(Fields control) {
        control.requiredText("control");
        String place = control.word("control", List.of("own", "pass")).orElse("own");
        int permille = control.requiredNumber("effect", 1, Permille.ONE).orElse(0);
        control.finish();
        return new Effect(place.equals("own") ? Effect.Kind.CONTROL_OWN : Effect.Kind.CONTROL_PASS, permille);
    }
}
