package dev.adit.assess;

import dev.adit.spread.RiskInput;
import dev.adit.spread.StateGraph;

/** What the scores of an assessment rest on, made anew from it: who supplies whom, and what each actor brings. */
public record Basis(StateGraph graph, RiskInput risks) {
    /** The basis; flows are called by the numbers of the assessment's network. */
    public static Basis of(Assessment assessment, Engine engine) {
        MaterialOf material = MaterialOf.of(
                assessment.inputs().network(),
                assessment.findings().standing().table(),
                assessment.ruleSet().method());
        int actors = assessment.inputs().network().actors().size();
        return new Basis(
                new StateGraph(material.material()), new CircumstancesOf(assessment.findings()).risks(actors, engine));
    }
}
