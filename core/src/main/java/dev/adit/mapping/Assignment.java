package dev.adit.mapping;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which column is which field: one to one, and only where the best leads the next best, both among the fields of the
 * column and among the columns of the field. All of a round is decided on one state, so that no order matters.
 */
final class Assignment {
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::score).reversed().thenComparing(Candidate::field);

    private final List<Map<Field, Candidate>> columns;
    private final Map<Integer, Candidate> used = new TreeMap<>();
    private final Set<Field> taken = EnumSet.noneOf(Field.class);

    /** @param columns the candidates of each column; a profile's columns come first, since it knows the whole file */
    Assignment(List<Map<Field, Candidate>> columns) {
        this.columns = columns;
        settle(Score.PROFILE);
        settle(Integer.MAX_VALUE);
    }

    /** Rounds until none decides anything more. */
    private void settle(int only) {
        while (true) {
            Map<Integer, Candidate> round = new TreeMap<>();
            for (int column = 0; column < columns.size(); column++) {
                Optional<Candidate> best = used.containsKey(column) ? Optional.empty() : decided(column, only);
                if (best.isPresent()) round.put(column, best.get());
            }
            if (round.isEmpty()) return;
            used.putAll(round);
            for (Candidate candidate : round.values())
                if (!candidate.field().takesSeveral()) taken.add(candidate.field());
        }
    }

    private Optional<Candidate> decided(int column, int only) {
        List<Candidate> ranked = ranked(column);
        if (ranked.isEmpty() || ranked.get(0).score() < Score.ENOUGH) return Optional.empty();
        Candidate best = ranked.get(0);
        if (only == Score.PROFILE && (best.score() != only || ranked.size() > 1)) return Optional.empty();
        if (ranked.size() > 1 && best.score() - ranked.get(1).score() < Score.LEAD) return Optional.empty();
        if (best.field().takesSeveral()) return Optional.of(best);
        for (int other = 0; other < columns.size(); other++) {
            Candidate rival = columns.get(other).get(best.field());
            if (other == column || used.containsKey(other) || rival == null) continue;
            if (only == Score.PROFILE && rival.score() != only) continue;
            if (best.score() - rival.score() < Score.LEAD) return Optional.empty();
        }
        return Optional.of(best);
    }

    /** What a column may still be, the best first. */
    List<Candidate> ranked(int column) {
        return columns.get(column).values().stream()
                .filter(candidate -> !taken.contains(candidate.field()))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** What a column may be, whatever the others are, the best first. */
    List<Candidate> all(int column) {
        return columns.get(column).values().stream().sorted(BEST_FIRST).toList();
    }

    /** What a column is used as. */
    Optional<Candidate> used(int column) {
        return Optional.ofNullable(used.get(column));
    }

    /** The column of a field, from 0. */
    Optional<Integer> columnOf(Field field) {
        return used.entrySet().stream()
                .filter(entry -> entry.getValue().field() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The columns that may be a field and are not used as anything, the likeliest first. */
    List<Integer> openFor(Field field, int leastScore) {
        Comparator<Integer> likeliest = Comparator.comparingInt(column -> -score(column, field));
        return java.util.stream.IntStream.range(0, columns.size())
                .boxed()
                .filter(column -> !used.containsKey(column) && score(column, field) >= leastScore)
                .sorted(likeliest.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int score(int column, Field field) {
        Candidate candidate = columns.get(column).get(field);
        return candidate == null ? Integer.MIN_VALUE : candidate.score();
    }
}
