package dev.adit.assess;

import dev.adit.finding.Findings;
import dev.adit.read.InputSet;
import dev.adit.score.Scores;
import dev.adit.spread.RiskInput;
import dev.adit.spread.StateGraph;

/**
 * What an assessment is made of, kept for those who go on asking: why, along which path, and what if.
 *
 * @param risks what each actor brings, by its number in the network
 * @param graph the network split into states
 * @param flowsNotInForce flows left out because they are not in force on the day
 */
public record Workings(
        InputSet inputs, Findings findings, RiskInput risks, StateGraph graph, Scores scores, int flowsNotInForce) {}
