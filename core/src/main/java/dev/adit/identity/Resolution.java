package dev.adit.identity;

import static java.util.Objects.requireNonNull;

import dev.adit.identity.WhoIsWho.Group;
import dev.adit.identity.WhoIsWho.Link;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings records together: by persons' decisions first, then by shared checked global identifiers, never by names. Names
 * only give candidates.
 */
public final class Resolution {
    private static final int SIMILAR = 850;
    /** A number that so many unlike records share is a filler; the rest are compared with these only. */
    private static final int MOST_APART = 20;

    private final TreeMap<String, Party> parties = new TreeMap<>();
    private final Map<String, Proofs> proofs = new HashMap<>();
    private final Decisions decisions;
    private final Problems problems;
    private final Unions unions = new Unions();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();

    private Resolution(List<Party> given, Decisions decisions, Problems problems) {
        this.decisions = decisions;
        this.problems = problems;
        for (Party party : given)
            if (parties.put(party.id(), party) != null)
                throw new IllegalArgumentException("two records have the id " + party.id());
        for (Party party : parties.values()) {
            proofs.put(party.id(), Proofs.of(party, problems));
            members.put(party.id(), new ArrayList<>(List.of(party.id())));
            links.put(party.id(), new ArrayList<>());
        }
    }

    /**
     * Who is who among records; the order in which they are given does not matter.
     *
     * @param parties with different ids
     */
    public static WhoIsWho of(List<Party> parties, Decisions decisions, Problems problems) {
        Resolution resolution = new Resolution(parties, decisions, problems);
        decisions.checkIds(resolution.parties.keySet(), problems);
        resolution.followDecisions();
        resolution.mergeByProof();
        return new WhoIsWho(resolution.groups(), resolution.open(), decisions.list());
    }

    /**
     * The same without a search for names that are alike.
     *
     * @param parties with different ids
     */
    public static List<Group> proven(List<Party> parties, Decisions decisions, Problems problems) {
        Resolution resolution = new Resolution(parties, decisions, problems);
        resolution.followDecisions();
        resolution.mergeByProof();
        return resolution.groups();
    }

    private void followDecisions() {
        for (Decision decision : decisions.list()) {
            if (decision.verdict() != Decision.Verdict.SAME) continue;
            List<String> here = decision.ids().stream()
                    .filter(parties::containsKey)
                    .sorted()
                    .toList();
            for (int i = 1; i < here.size(); i++) join(here.get(0), here.get(i), "decision at " + decision.at());
        }
    }

    private void mergeByProof() {
        TreeMap<String, List<String>> holders = new TreeMap<>();
        for (String id : parties.keySet())
            for (String word : proofs(id).words())
                holders.computeIfAbsent(word, fresh -> new ArrayList<>()).add(id);
        // the legal entity first: what it says decides whether weaker proofs may join
        holders.forEach((word, ids) -> mergeIf(word, ids, word.startsWith(IdentifierKind.LEI.word() + " ")));
        holders.forEach((word, ids) -> mergeIf(word, ids, !word.startsWith(IdentifierKind.LEI.word() + " ")));
    }

    private void mergeIf(String word, List<String> ids, boolean isTurn) {
        if (!isTurn) return;
        Set<String> torn = torn(word, ids);
        List<String> firsts = new ArrayList<>();
        for (String id : ids) {
            if (torn.contains(id)) continue;
            String fault = null;
            boolean joined = false;
            for (String first : firsts) {
                fault = contradiction(first, id, word);
                if (fault == null) {
                    join(first, id, word);
                    joined = true;
                    break;
                }
            }
            if (joined) continue;
            if (fault != null) tell(firsts.get(0), id, word, fault);
            if (firsts.size() < MOST_APART) firsts.add(id);
        }
    }

    /** Records that may be one with either of two that cannot be one with each other: which of them is not known. */
    private Set<String> torn(String word, List<String> ids) {
        List<String> others = ids.subList(0, Math.min(MOST_APART, ids.size()));
        List<List<String>> apart = new ArrayList<>();
        for (int i = 0; i < others.size(); i++)
            for (String other : others.subList(i + 1, others.size()))
                if (contradiction(others.get(i), other, word) != null) apart.add(List.of(others.get(i), other));
        Set<String> torn = new TreeSet<>();
        if (apart.isEmpty()) return torn;
        for (String id : ids) {
            Set<String> possible = possible(id, others, word);
            apart.stream().filter(possible::containsAll).findFirst().ifPresent(pair -> {
                torn.add(id);
                tellTorn(pair, id, word);
            });
        }
        return torn;
    }

    /** Of the others those that it may be one with and is not yet. */
    private Set<String> possible(String id, List<String> others, String word) {
        Set<String> possible = new TreeSet<>();
        List<String> own = members(id);
        for (String other : others)
            if (!own.contains(other) && contradiction(other, id, word) == null) possible.add(other);
        return possible;
    }

    private void tellTorn(List<String> pair, String id, String word) {
        problems.add(
                Code.I03,
                at(id),
                "it shares the " + word + " with " + at(pair.get(0)) + " and " + at(pair.get(1))
                        + ", which are kept apart, and may be either; it joins neither",
                "say which of them it is in matches.yaml, or correct the identifier");
    }

    private void tell(String first, String id, String word, String fault) {
        problems.add(
                Code.I03,
                at(id),
                "it shares the " + word + " with " + at(first) + ", but " + fault + "; they stay apart",
                "correct the identifier of one of them, or decide in matches.yaml");
    }

    /** Why two records that share an identifier are not one all the same; null if nothing speaks against it. */
    private @Nullable String contradiction(String left, String right, String word) {
        List<String> ones = members(left);
        List<String> others = members(right);
        if (ones.contains(right)) return null;
        if (decisions.keepApart(ones, others)) return "a person decided that they are different";
        Set<String> legal = legalEntities(ones);
        Set<String> otherLegal = legalEntities(others);
        boolean areOther =
                !legal.isEmpty() && !otherLegal.isEmpty() && legal.stream().noneMatch(otherLegal::contains);
        if (areOther) return "their LEIs differ";
        boolean needsMore = word.startsWith(IdentifierKind.DUNS.word() + " ");
        return needsMore && !agree(party(left), party(right)) ? "country or name do not agree" : null;
    }

    private static boolean agree(Party left, Party right) {
        Candidate scored = Candidates.scored(left, right);
        return scored.country().orElse(0) == 1000 && scored.token() >= SIMILAR;
    }

    private Set<String> legalEntities(List<String> ids) {
        Set<String> found = new TreeSet<>();
        for (String id : ids) found.addAll(proofs(id).legalEntities());
        return found;
    }

    private void join(String left, String right, String proof) {
        String one = unions.root(left);
        String other = unions.root(right);
        if (one.equals(other)) return;
        unions.join(one, other);
        String root = unions.root(one);
        String child = root.equals(one) ? other : one;
        members(root).addAll(members.getOrDefault(child, List.of()));
        List<Link> kept = links.computeIfAbsent(root, fresh -> new ArrayList<>());
        kept.addAll(links.getOrDefault(child, List.of()));
        kept.add(new Link(left, right, proof));
        members.remove(child);
        links.remove(child);
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : new TreeMap<>(members).entrySet()) {
            List<Link> why = links.getOrDefault(entry.getKey(), List.of());
            groups.add(
                    new Group(entry.getKey(), entry.getValue().stream().sorted().toList(), List.copyOf(why)));
        }
        return List.copyOf(groups);
    }

    private List<Candidate> open() {
        Candidates candidates = new Candidates(new ArrayList<>(parties.values()));
        if (!candidates.isComplete())
            problems.add(
                    Code.I07,
                    Position.file("names"),
                    "the search for names that are alike was ended: too many of them share their letters",
                    "compare fewer files at a time");
        return candidates.list().stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(Candidate candidate) {
        boolean isOne = unions.root(candidate.left()).equals(unions.root(candidate.right()));
        return !isOne
                && !decisions.areSame(candidate.left(), candidate.right())
                && !decisions.areDifferent(candidate.left(), candidate.right());
    }

    private List<String> members(String id) {
        return members.computeIfAbsent(unions.root(id), fresh -> new ArrayList<>());
    }

    private Proofs proofs(String id) {
        return requireNonNull(proofs.get(id));
    }

    private Party party(String id) {
        return requireNonNull(parties.get(id));
    }

    private Position at(String id) {
        return party(id).at();
    }
}
