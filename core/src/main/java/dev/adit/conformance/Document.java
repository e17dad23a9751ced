package dev.adit.conformance;

import dev.adit.ask.Fact;
import dev.adit.ask.Facts;
import dev.adit.ask.Ground;
import dev.adit.ask.Priors;
import dev.adit.ask.Situations;
import dev.adit.network.Target;
import dev.adit.rule.Method;
import dev.adit.spread.Material;
import dev.adit.spread.RiskInput;
import dev.adit.spread.StateGraph;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A network in the reference's form, ready to be spread over and asked about.
 *
 * @param actors ids in code point order
 * @param targets in the order of their ids
 * @param mostSources how many sources a target's result names
 * @param mostQuestions how many questions the result names; with none it has no such member
 * @param whatIf a score to get under; null if the document wants none
 */
record Document(
        List<String> actors,
        Method method,
        Material material,
        RiskInput input,
        Situations situations,
        List<Target> targets,
        int threshold,
        int mostSources,
        int mostQuestions,
        @Nullable WantedChange whatIf) {
    /** What the reference asks about; it does not ask where unknown material comes from. */
    private static final Set<Fact.Kind> ASKED = EnumSet.complementOf(EnumSet.of(Fact.Kind.ORIGIN));

    Ground ground(StateGraph graph) {
        return new Ground(graph, input, method, situations, Priors.usual(), true);
    }

    static List<Fact> facts(Ground ground) {
        return Facts.of(ground, ASKED);
    }

    /** The numbers of the targets. */
    int[] suppliers() {
        return targets.stream()
                .mapToInt(target -> actors.indexOf(target.actor()))
                .toArray();
    }
}
