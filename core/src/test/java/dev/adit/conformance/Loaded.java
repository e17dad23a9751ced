package dev.adit.conformance;

import dev.adit.Fixtures;
import dev.adit.problem.Problems;
import dev.adit.rule.Method;
import dev.adit.score.Scores;
import dev.adit.spread.RiskInput;
import dev.adit.spread.Spread;
import dev.adit.spread.StateGraph;
import dev.adit.tree.Fields;
import dev.adit.tree.TreeReader;
import dev.adit.value.Workers;
import java.util.List;

/** A network read and split into states, for tests that look inside. */
public record Loaded(List<String> actors, Method method, StateGraph graph, RiskInput input, int threshold) {
    private static final Method METHOD = Fixtures.method();
    private static final Workers ONE_THREAD = new Workers(1);

    public static Loaded of(SmallNetwork network) {
        Problems problems = new Problems();
        Document document = new TreeReader("document", problems)
                .json(NetworkJson.of(network))
                .flatMap(tree -> Fields.of(tree, problems))
                .map(root -> new DocumentReader(problems, METHOD).read(root))
                .orElseThrow();
        problems.throwIfErrors();
        StateGraph graph = new StateGraph(document.material());
        return new Loaded(document.actors(), document.method(), graph, document.input(), document.threshold());
    }

    public Spread spread() {
        return Spread.over(graph, input, threshold, ONE_THREAD);
    }

    public Scores scores() {
        return new Scores(actors, method, spread(), input);
    }
}
