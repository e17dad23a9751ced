package dev.adit.cli.report;

import dev.adit.finding.Findings;
import dev.adit.finding.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** At how many actors each rule found each state, counted once for the whole page. */
final class RuleCounts {
    private final Findings findings;
    private final List<Map<State, Integer>> counts = new ArrayList<>();

    RuleCounts(Findings findings) {
        this.findings = findings;
        for (int rule = 0; rule < findings.rules(); rule++) counts.add(findings.countsOfRule(rule));
    }

    /** How many actors a rule found in a state. */
    long of(int rule, State state) {
        return counts.get(rule).getOrDefault(state, 0);
    }

    /** How many answers of all rules are in a state. */
    long all(State state) {
        long sum = 0;
        for (int rule = 0; rule < findings.rules(); rule++) sum += of(rule, state);
        return sum;
    }

    /** How many answers were asked for. */
    long asked() {
        long sum = 0;
        for (State state : State.values()) sum += all(state);
        return sum;
    }

    /** How many red flags are in a state. */
    long flags(State state) {
        long sum = 0;
        for (int rule = 0; rule < findings.rules(); rule++)
            if (Ground.isFlag(findings.rule(rule))) sum += of(rule, state);
        return sum;
    }

    /** How many actors have a rule's red flag, in whatever state. */
    long flags(int rule) {
        return of(rule, State.OPEN) + of(rule, State.STALE) + of(rule, State.IN_REMEDIATION);
    }
}
