package dev.adit.ask;

import dev.adit.rule.Method;
import dev.adit.spread.RiskInput;
import dev.adit.spread.StateGraph;

/**
 * What scores rest on: who supplies whom, what each actor brings, and why. Safe to share between threads if
 * {@code situations} is.
 *
 * @param risks made from the situations as they are
 */
public record Ground(StateGraph graph, RiskInput risks, Method method, Situations situations, Priors priors) {}
