package dev.adit.backtest;

import dev.adit.network.Network;
import dev.adit.rule.RuleSet;
import java.util.List;
import java.util.Set;

/**
 * Everything a report may want of a backtest.
 *
 * @param hidden the attributes that were hidden: the outcome and its kin, in order
 * @param undated answers to the outcome that nobody dated, left out
 * @param ofOtherKinds answers about actors that cannot have the attribute, left out
 * @param modes in the order asked for
 */
public record BacktestResult(
        RuleSet ruleSet,
        Network network,
        Outcome outcome,
        Set<String> hidden,
        List<Observation> observations,
        int undated,
        int ofOtherKinds,
        List<ModeResult> modes) {
    /** How many of the observations are positive. */
    public int positives() {
        return (int) observations.stream().filter(Observation::isPositive).count();
    }

    /** Of how many actors. */
    public int actors() {
        return (int)
                observations.stream().mapToInt(Observation::actor).distinct().count();
    }

    /** On how many days. */
    public int days() {
        return (int) observations.stream().mapToInt(Observation::day).distinct().count();
    }
}
