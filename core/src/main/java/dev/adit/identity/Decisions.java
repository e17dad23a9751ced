package dev.adit.identity;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What persons have decided about who is who, remembered from run to run; contradicts itself nowhere. */
public final class Decisions {
    private final List<Decision> list;
    private final Unions same = new Unions();
    private final Map<String, Set<String>> different = new HashMap<>();

    private Decisions(List<Decision> list) {
        this.list = list;
    }

    /** Nobody has decided anything. */
    public static Decisions none() {
        return new Decisions(List.of());
    }

    /**
     * Decisions in the order of the file. Those that contradict others are noted (I04) and left out, so that none wins
     * by its place.
     */
    public static Decisions of(List<Decision> given, Problems problems) {
        Decisions all = new Decisions(given);
        all.learn();
        List<Decision> sound = new ArrayList<>();
        Set<String> disputed = new HashSet<>();
        for (Decision decision : given)
            if (all.contradicts(decision))
                disputed.add(all.same.root(decision.ids().get(0)));
        for (Decision decision : given)
            if (!all.contradicts(decision) && !all.isDisputed(decision, disputed)) sound.add(decision);
            else if (all.contradicts(decision)) all.tell(decision, problems);
        Decisions kept = new Decisions(List.copyOf(sound));
        kept.learn();
        return kept;
    }

    private void learn() {
        for (Decision decision : list)
            if (decision.verdict() == Decision.Verdict.SAME)
                decision.ids().forEach(id -> same.join(decision.ids().get(0), id));
        for (Decision decision : list)
            if (decision.verdict() == Decision.Verdict.DIFFERENT)
                for (String id : decision.ids()) keepApart(same.root(id), decision.ids());
    }

    private void keepApart(String root, List<String> ids) {
        Set<String> kept = different.computeIfAbsent(root, fresh -> new HashSet<>());
        for (String id : ids) if (!same.root(id).equals(root)) kept.add(same.root(id));
    }

    /** Whether it keeps apart what others, in one step or several, make one. */
    private boolean contradicts(Decision decision) {
        if (decision.verdict() == Decision.Verdict.SAME) return false;
        Set<String> roots = new HashSet<>();
        return !decision.ids().stream().map(same::root).allMatch(roots::add);
    }

    private boolean isDisputed(Decision decision, Set<String> disputed) {
        return decision.verdict() == Decision.Verdict.SAME
                && disputed.contains(same.root(decision.ids().get(0)));
    }

    private void tell(Decision decision, Problems problems) {
        String root = same.root(decision.ids().get(0));
        List<String> against = list.stream()
                .filter(other -> other.verdict() == Decision.Verdict.SAME)
                .filter(other -> decision.ids().stream()
                        .anyMatch(
                                id -> same.root(id).equals(same.root(other.ids().get(0)))))
                .map(other -> other.at().toString())
                .toList();
        problems.add(
                Code.I04,
                decision.at(),
                "'" + String.join("', '", decision.ids()) + "' are kept apart here, but the decisions at "
                        + String.join(", ", against) + " make some of them one with '" + root + "'",
                "change or take out one of these decisions; none of them is followed as they stand");
    }

    /** Those that are followed, in the order of the file. */
    public List<Decision> list() {
        return list;
    }

    /** Whether a person said, in one step or several, that two records are one. */
    public boolean areSame(String left, String right) {
        return same.root(left).equals(same.root(right));
    }

    /** Whether a person said that two records, or others decided to be one with them, are different. */
    public boolean areDifferent(String left, String right) {
        return different.getOrDefault(same.root(left), Set.of()).contains(same.root(right));
    }

    /** Whether any of some records is kept apart from any of others. */
    boolean keepApart(Collection<String> some, Collection<String> others) {
        Set<String> roots = new HashSet<>();
        for (String other : others) roots.add(same.root(other));
        return some.stream()
                .map(one -> different.getOrDefault(same.root(one), Set.of()))
                .anyMatch(kept -> kept.stream().anyMatch(roots::contains));
    }

    /** Notes every id (I05) that no record of the run has. */
    public void checkIds(Collection<String> known, Problems problems) {
        Set<String> ids = new HashSet<>(known);
        for (Decision decision : list)
            for (String id : decision.ids())
                if (!ids.contains(id))
                    problems.add(
                            Code.I05,
                            decision.at(),
                            "'" + id + "' is in none of the inputs",
                            "correct the id; leave the decision if the record will come back");
    }
}
