package dev.adit.conformance;

import dev.adit.network.Target;
import dev.adit.problem.Problems;
import dev.adit.rule.Method;
import dev.adit.score.Portfolio;
import dev.adit.score.ScoreCard;
import dev.adit.score.Scores;
import dev.adit.spread.RiskInput;
import dev.adit.spread.Sources;
import dev.adit.spread.Spread;
import dev.adit.spread.StateGraph;
import dev.adit.tree.Fields;
import dev.adit.tree.TreeReader;
import dev.adit.value.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Evaluates documents in the form of the method's executable reference and answers in its form. */
public final class Conformance {
    private final Method base;
    private final Workers workers;

    /** @param base the numbers a document's own {@code ruleset} may replace */
    public Conformance(Method base, int threads) {
        this.base = base;
        this.workers = new Workers(threads);
    }

    /**
     * The result as JSON on one line, keys in order.
     *
     * @param file the name for positions
     * @param text a JSON document
     * @throws dev.adit.problem.InvalidInputException with every problem of the document
     */
    public String evaluate(String file, String text) {
        Problems problems = new Problems();
        Document document = new TreeReader(file, problems)
                .json(text)
                .flatMap(tree -> Fields.of(tree, problems))
                .map(root -> new DocumentReader(problems, base).read(root))
                .orElse(null);
        problems.throwIfErrors();
        return result(Objects.requireNonNull(document));
    }

    private String result(Document document) {
        StateGraph graph = new StateGraph(document.material());
        RiskInput input = document.input();
        Spread spread = Spread.over(graph, input, document.threshold(), workers);
        Scores scores = new Scores(document.actors(), document.method(), spread, input);
        Map<String, Long> weights = new TreeMap<>();
        for (Target target : document.targets()) weights.put(target.actor(), target.weight());
        List<ScoreCard> cards = new ArrayList<>();
        for (int actor = 0; actor < document.actors().size(); actor++)
            cards.add(
                    weights.containsKey(document.actors().get(actor))
                            ? withSources(document, scores, spread, actor)
                            : scores.card(actor));
        List<ScoreCard> targets =
                cards.stream().filter(card -> weights.containsKey(card.actor())).toList();
        Portfolio portfolio = targets.isEmpty() ? null : Portfolio.of(targets, weights, document.threshold());
        return new ResultWriter(document.method(), new AnswersWriter(document, graph))
                .write(cards, weights.keySet(), graph.warnings(), portfolio);
    }

    private static ScoreCard withSources(Document document, Scores scores, Spread spread, int actor) {
        List<Sources.Source> all = new Sources(spread).all(actor);
        long over = all.stream()
                .filter(source -> source.score() >= document.threshold())
                .count();
        List<Sources.Source> worst = all.subList(0, Math.min(document.mostSources(), all.size()));
        return scores.card(actor, worst, new Sources.Count((int) over, false));
    }
}
