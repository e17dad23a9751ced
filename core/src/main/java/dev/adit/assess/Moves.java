package dev.adit.assess;

import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.gather.Suppliers;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleDifference;
import dev.adit.score.ScoreCard;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which scores of one network move when other rules are asked, and by which of these. */
public final class Moves {
    private final Assessment before;
    private final Assessment after;
    private final List<RuleDifference> differences;

    /** Both assessments are of the same inputs and the same day. */
    public Moves(Assessment before, Assessment after, List<RuleDifference> differences) {
        this.before = before;
        this.after = after;
        this.differences = differences;
    }

    /**
     * A score that moves.
     *
     * @param rules the ids of rules that differ and that say something else, or count otherwise, at the actor or
     *     anywhere upstream of it; in order
     */
    public record Move(ScoreCard before, ScoreCard after, List<String> rules) {}

    /** The scores that move, by the id of their actor. A score moves if any of its three numbers or its band does. */
    public List<Move> all() {
        Map<String, ScoreCard> was = new TreeMap<>();
        for (ScoredSupplier supplier : before.suppliers())
            was.put(supplier.card().actor(), supplier.card());
        Map<String, BitSet> touched = touched();
        List<Move> moves = new ArrayList<>();
        Map<String, ScoredSupplier> now = new TreeMap<>();
        for (ScoredSupplier supplier : after.suppliers())
            now.put(supplier.card().actor(), supplier);
        now.forEach((actor, supplier) -> {
            ScoreCard old = was.get(actor);
            if (old != null && moved(old, supplier.card()))
                moves.add(new Move(old, supplier.card(), rules(supplier, touched)));
        });
        return moves;
    }

    private static boolean moved(ScoreCard old, ScoreCard now) {
        return !old.score().equals(now.score())
                || !old.band().equals(now.band())
                || !old.worstCaseBand().equals(now.worstCaseBand())
                || old.knockout() != now.knockout();
    }

    private List<String> rules(ScoredSupplier supplier, Map<String, BitSet> touched) {
        BitSet upstream =
                upstream(after.inputs().network().number(supplier.actor().id().text()));
        return touched.entrySet().stream()
                .filter(rule -> rule.getValue().intersects(upstream))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The actor and everybody upstream of it. */
    private BitSet upstream(int actor) {
        Suppliers suppliers = after.findings().suppliers();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(actor));
        seen.set(actor);
        while (!open.isEmpty()) {
            int next = open.removeFirst();
            for (int place = 0; place < suppliers.count(next); place++) {
                int supplier = suppliers.supplier(next, place);
                if (!seen.get(supplier)) open.addLast(supplier);
                seen.set(supplier);
            }
        }
        return seen;
    }

    /** For each rule that differs, the actors of whom it says something else or for whom it counts otherwise. */
    private Map<String, BitSet> touched() {
        Map<String, Integer> old = numbers(before.findings());
        Map<String, Integer> now = numbers(after.findings());
        Map<String, BitSet> touched = new TreeMap<>();
        for (RuleDifference difference : differences) {
            BitSet actors = new BitSet();
            for (int actor = 0; actor < after.inputs().network().actors().size(); actor++) {
                State was = state(before.findings(), old.get(difference.id()), actor);
                State is = state(after.findings(), now.get(difference.id()), actor);
                if (was != is || (is != State.CLEAR && countsOtherwise(difference))) actors.set(actor);
            }
            touched.put(difference.id(), actors);
        }
        return touched;
    }

    private static Map<String, Integer> numbers(Findings findings) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (int rule = 0; rule < findings.rules(); rule++)
            numbers.put(findings.rule(rule).id(), rule);
        return numbers;
    }

    private static State state(Findings findings, @Nullable Integer rule, int actor) {
        return rule == null || !findings.applies(rule, actor) ? State.CLEAR : findings.state(rule, actor);
    }

    private static boolean countsOtherwise(RuleDifference difference) {
        Rule was = difference.before();
        Rule is = difference.after();
        return was == null
                || is == null
                || difference.changes().stream()
                        .anyMatch(change -> change.aspect().equals("numbers")
                                || change.part().equals("effect"));
    }
}
