package dev.adit.conformance;

import dev.adit.Fixtures;
import dev.adit.ask.Fact;
import dev.adit.ask.Ground;
import dev.adit.problem.Problems;
import dev.adit.rule.Method;
import dev.adit.spread.StateGraph;
import dev.adit.tree.Fields;
import dev.adit.tree.TreeReader;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A document in the reference's form as ground for questions.
 *
 * @param targets their numbers
 */
public record Situated(Ground ground, List<String> actors, List<Integer> targets) {
    private static final Method METHOD = Fixtures.method();

    public static Situated of(SmallNetwork network) {
        return of(NetworkJson.of(network));
    }

    public static Situated of(String json) {
        Problems problems = new Problems();
        Document document = new TreeReader("document", problems)
                .json(json)
                .flatMap(tree -> Fields.of(tree, problems))
                .map(root -> new DocumentReader(problems, METHOD).read(root))
                .orElseThrow();
        problems.throwIfErrors();
        Ground ground = document.ground(new StateGraph(document.material()));
        return new Situated(
                ground,
                document.actors(),
                IntStream.of(document.suppliers()).boxed().toList());
    }

    /** The same as assessments have it: where nobody is left to replace an ended flow, its origin is unknown. */
    public Situated asAssessed() {
        Ground honest = new Ground(
                ground.graph(), ground.risks(), ground.method(), ground.situations(), ground.priors(), false);
        return new Situated(honest, actors, targets);
    }

    public int[] suppliers() {
        return targets.stream().mapToInt(Integer::intValue).toArray();
    }

    public List<Fact> facts() {
        return Document.facts(ground);
    }
}
