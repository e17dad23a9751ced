package dev.adit.ask;

import dev.adit.rule.Method;
import dev.adit.spread.Bench;
import dev.adit.spread.RiskInput;
import dev.adit.spread.StateGraph;

/**
 * What scores rest on: who supplies whom, what each actor brings, and why. Safe to share between threads if
 * {@code situations} is.
 *
 * @param risks made from the situations as they are
 * @param soleSellers whether even an ended flow without any other beside it is replaced, as the method's executable
 *     reference has it; else what it brought is of unknown origin, as it is where nobody is named
 */
public record Ground(
        StateGraph graph, RiskInput risks, Method method, Situations situations, Priors priors, boolean soleSellers) {
    /** A bench on which nothing is supposed. */
    Bench bench() {
        return new Bench(graph, risks, soleSellers);
    }

    /** The same, in which every ended flow is replaced. */
    public Ground replacing() {
        return new Ground(graph, risks, method, situations, priors, true);
    }
}
