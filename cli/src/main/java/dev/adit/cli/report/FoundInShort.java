package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.finding.State;
import dev.adit.rule.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What the rules found, in a few sentences: about children first, and never open and out of date in one number. */
final class FoundInShort {
    private static final int MOST_OTHERS = 3;

    private final Ground ground;
    private final RuleCounts counts;

    FoundInShort(Ground ground, RuleCounts counts) {
        this.ground = ground;
        this.counts = counts;
    }

    String told() {
        List<Integer> children = found(true);
        List<Integer> others = found(false);
        if (children.isEmpty() && others.isEmpty())
            return "No rule found a sign of harm; what nobody asked is not found.";
        String about = children.isEmpty()
                ? "About children nothing was found; most was never asked."
                : "About children: " + told(children, children.size()) + ". The places are named in section 7.";
        return others.isEmpty() ? about : about + " Of what surrounds them: " + told(others, MOST_OTHERS) + ".";
    }

    private List<Integer> found(boolean aboutChildren) {
        return IntStream.range(0, ground.findings.rules())
                .filter(rule -> {
                    Rule asked = ground.findings.rule(rule);
                    return asked.effect().isHarm()
                            && Ground.isAboutChildren(asked) == aboutChildren
                            && counts.flags(rule) > 0;
                })
                .boxed()
                .sorted(Comparator.comparingLong((Integer rule) -> -counts.of(rule, State.OPEN))
                        .thenComparingLong(rule -> -counts.of(rule, State.STALE)))
                .toList();
    }

    private String told(List<Integer> rules, int most) {
        List<String> told = rules.stream().map(this::told).toList();
        return told.size() <= most
                ? String.join("; ", told)
                : String.join("; ", told.subList(0, most)) + "; and "
                        + Words.count(told.size() - most, "more rule", "more rules") + " in section 7";
    }

    private String told(int rule) {
        List<String> states = new ArrayList<>();
        for (State state : List.of(State.OPEN, State.STALE, State.IN_REMEDIATION))
            if (counts.of(rule, state) > 0) states.add(Words.count(counts.of(rule, state)) + " " + Words.state(state));
        return "\u201C" + ground.findings.rule(rule).title() + "\u201D ("
                + ground.findings.rule(rule).id() + "): " + String.join(", ", states);
    }

    /** Who is left out where the inputs name nobody, and how to have it scored; empty where they name somebody. */
    String notScored() {
        if (ground.assessment.named()) return "";
        BitSet scored = new BitSet();
        for (ScoredSupplier supplier : ground.assessment.suppliers())
            scored.set(ground.names.network().number(supplier.card().actor()));
        int with = 0;
        int without = 0;
        for (int actor = 0; actor < ground.actors(); actor++) {
            if (!hasChildren(actor)) continue;
            with++;
            if (!scored.get(actor)) without++;
        }
        return " Places that sell on are not scored themselves, only through who buys from them: of "
                + Words.count(with, "actor", "actors") + " with findings about children " + Words.count(without)
                + (without == 1 ? " is" : " are")
                + " not among the scored. To score others, name them in suppliers.csv,"
                + " with the columns id, name and weight.";
    }

    private boolean hasChildren(int actor) {
        for (int rule = 0; rule < ground.findings.rules(); rule++)
            if (Ground.isAboutChildren(ground.findings.rule(rule))
                    && ground.findings.applies(rule, actor)
                    && ground.findings.state(rule, actor).isYes()) return true;
        return false;
    }
}
