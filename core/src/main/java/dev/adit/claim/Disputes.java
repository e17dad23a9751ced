package dev.adit.claim;

import dev.adit.claim.Standing.Conflict;
import dev.adit.claim.Standing.Kind;
import dev.adit.table.Column;
import dev.adit.value.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the claims that contradict the one that counts. It asks each claim once, and claims of a place again only
 * where a better graded adverse answer was replaced; so what it finds does not depend on the order of claims.
 */
final class Disputes {
    private final Standing standing;
    private final Claims claims;
    private final Map<Long, List<Integer>> disagreeing = new TreeMap<>();
    private final Map<Long, List<Integer>> replaced = new TreeMap<>();

    Disputes(Standing standing) {
        this.standing = standing;
        this.claims = standing.claims();
    }

    List<Conflict> find() {
        for (int claim = 0; claim < claims.size(); claim++) note(claim);
        if (!replaced.isEmpty()) for (int claim = 0; claim < claims.size(); claim++) answer(claim);
        Map<Long, List<Conflict>> found = new TreeMap<>();
        disagreeing.forEach((place, others) -> {
            others.sort(claims::compareContent);
            add(found, place, Kind.DISAGREE, others);
        });
        replaced.forEach((place, adverse) -> adverse.stream()
                .reduce((left, right) -> standing.counts(left, right) ? left : right)
                .ifPresent(one -> add(found, place, Kind.LOWER_GRADE, List.of(one))));
        return found.values().stream().flatMap(List::stream).toList();
    }

    private void note(int claim) {
        int counted = standing.counted(claim);
        if (!standing.admits(claim)
                || counted == claim
                || counted == Column.NOBODY
                || claims.cell(claim) == claims.cell(counted)) return;
        if (standing.rank(claim) > standing.rank(counted) || standing.hasExpired(counted)) return;
        if (disagrees(claim, counted)) list(disagreeing, claim).add(claim);
        else if (isReplaced(claim, counted)) list(replaced, claim).add(claim);
    }

    private boolean disagrees(int claim, int counted) {
        if (standing.rank(claim) == standing.rank(counted)) return true;
        boolean isUndated = standing.rank(claim) == Days.UNKNOWN;
        return isUndated && standing.isAdverse(counted) && !standing.isOver(claim);
    }

    private boolean isReplaced(int claim, int counted) {
        return claims.grade(claim) < claims.grade(counted)
                && standing.isAdverse(claim)
                && !standing.isAdverse(counted)
                && !standing.isOver(claim);
    }

    /** An adverse answer is answered by a later favourable one that is graded as well, whatever came after that. */
    private void answer(int claim) {
        List<Integer> adverse = replaced.get(place(claim));
        int counted = standing.counted(claim);
        if (adverse == null
                || !standing.admits(claim)
                || standing.isAdverse(claim)
                || standing.rank(claim) > standing.rank(counted)) return;
        adverse.removeIf(one -> standing.rank(claim) > standing.rank(one) && claims.grade(claim) <= claims.grade(one));
    }

    private void add(Map<Long, List<Conflict>> found, long place, Kind kind, List<Integer> others) {
        int counted = standing.counted(others.get(0));
        boolean isOverHarm =
                others.stream().anyMatch(other -> standing.isAdverse(other) != standing.isAdverse(counted));
        List<Claim> told = others.stream().map(claims::get).toList();
        found.computeIfAbsent(place, first -> new ArrayList<>())
                .add(new Conflict(claims.actor(counted), kind, isOverHarm, claims.get(counted), told));
    }

    private List<Integer> list(Map<Long, List<Integer>> places, int claim) {
        return places.computeIfAbsent(place(claim), first -> new ArrayList<>());
    }

    /** Orders places by actor, then by attribute. */
    private long place(int claim) {
        return (long) claims.actor(claim) << 32 | claims.attribute(claim);
    }
}
