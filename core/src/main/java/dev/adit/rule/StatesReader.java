package dev.adit.rule;

import dev.adit.condition.All;
import dev.adit.condition.Condition;
import dev.adit.problem.Problems;
import dev.adit.tree.Fields;
import dev.adit.value.Permille;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a rule's conditions: when it says yes, when its consequence is graver, and when a harm is being remedied. */
final class StatesReader {
    private final Problems problems;
    private final ConditionReader conditions;
    private final Parameters parameters;

    StatesReader(Problems problems, ConditionReader conditions, Parameters parameters) {
        this.problems = problems;
        this.conditions = conditions;
        this.parameters = parameters;
    }

    Condition when(Fields fields) {
        return fields.requiredTree("when")
                .map(parameters::fill)
                .map(conditions::read)
                .orElseGet(() -> new All(List.of()));
    }

    Consequence consequence(Fields fields) {
        if (fields.requiredText("consequence").isEmpty()) return Consequence.MONITOR;
        return fields.word("consequence", Consequence.words())
                .flatMap(Consequence::of)
                .orElse(Consequence.MONITOR);
    }

    @Nullable
    Escalation escalation(Fields fields) {
        Optional<Fields> nested = fields.tree("graver").flatMap(tree -> Fields.of(tree, problems));
        if (nested.isEmpty()) return null;
        Escalation escalation = new Escalation(when(nested.get()), consequence(nested.get()));
        nested.get().finish();
        return escalation;
    }

    /** What is left while it is being remedied; at most the rule's own strength and prior. */
    @Nullable
    Remediation remediation(Fields fields, Rule.@Nullable Place place, Effect effect) {
        Optional<Fields> nested = fields.tree("in_remediation").flatMap(tree -> Fields.of(tree, problems));
        if (nested.isEmpty()) return null;
        Fields inner = nested.get();
        Rule.Place bounds = effect.isHarm() ? place : null;
        int strength = bounds == null ? Permille.ONE : bounds.strength();
        int prior = bounds == null ? Permille.ONE : bounds.prior();
        Remediation remediation = new Remediation(
                when(inner),
                inner.requiredNumber("strength", 0, strength).orElse(0),
                inner.requiredNumber("prior", 0, prior).orElse(0),
                consequence(inner),
                parameters.fill(inner.requiredText("says").orElse("")));
        inner.finish();
        return remediation;
    }
}
