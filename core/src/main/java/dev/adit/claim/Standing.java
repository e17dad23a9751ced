package dev.adit.claim;

import dev.adit.table.Attribute;
import dev.adit.table.Column;
import dev.adit.table.Table;
import dev.adit.value.Days;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What counts on a day: of each actor and attribute the latest answer. A blank is no claim and counts for nothing.
 *
 * <p>An answer that is not adverse expires into unknown when its time is over; an adverse one stands until it is
 * answered anew, and is marked stale. Of answers of one day the graver one counts, then the better graded one.
 */
public final class Standing {
    private final Claims claims;
    private final int asOf;
    private final Table table;
    private final int[] @Nullable [] best;
    private final TreeSet<Long> disputed = new TreeSet<>();
    private int later;
    private int undated;

    private Standing(Claims claims, int actors, int asOf) {
        this.claims = claims;
        this.asOf = asOf;
        this.table = new Table(claims.vocabulary(), actors, asOf);
        this.best = new int[claims.vocabulary().size()][];
    }

    /**
     * Resolves the claims.
     *
     * @param asOf the day, in days from 1970-01-01; later statements are left out
     */
    public static Standing of(Claims claims, int actors, int asOf) {
        Standing standing = new Standing(claims, actors, asOf);
        for (int claim = 0; claim < claims.size(); claim++) standing.consider(claim, actors);
        for (int attribute = 0; attribute < standing.best.length; attribute++) standing.fill(attribute);
        return standing;
    }

    private void consider(int claim, int actors) {
        if (claims.observedOn(claim) == Days.UNKNOWN) undated++;
        if (day(claim) > asOf) {
            later++;
            return;
        }
        int attribute = claims.attribute(claim);
        int[] row = best[attribute];
        if (row == null) {
            best[attribute] = row = new int[actors];
            Arrays.fill(row, Column.NOBODY);
        }
        int actor = claims.actor(claim);
        int rival = row[actor];
        if (rival == Column.NOBODY || counts(claim, rival)) row[actor] = claim;
        if (rival != Column.NOBODY && day(rival) == day(claim) && claims.cell(rival) != claims.cell(claim))
            disputed.add((long) attribute << 32 | actor);
    }

    /** An answer nobody dated is taken as said on the day of the report. */
    private int day(int claim) {
        int day = claims.observedOn(claim);
        return day == Days.UNKNOWN ? asOf : day;
    }

    private boolean counts(int claim, int rival) {
        if (day(claim) != day(rival)) return day(claim) > day(rival);
        Attribute attribute = attribute(claim);
        long weight = attribute.adverse().weight(claims.cell(claim));
        long rivalWeight = attribute.adverse().weight(claims.cell(rival));
        if (weight != rivalWeight) return weight > rivalWeight;
        if (claims.grade(claim) != claims.grade(rival)) return claims.grade(claim) < claims.grade(rival);
        return claims.compareContent(claim, rival) < 0;
    }

    private Attribute attribute(int claim) {
        return claims.vocabulary().at(claims.attribute(claim));
    }

    private void fill(int attribute) {
        int[] row = best[attribute];
        if (row == null) return;
        Column column = table.columnToFill(attribute);
        for (int actor = 0; actor < row.length; actor++) {
            int claim = row[actor];
            if (claim == Column.NOBODY) continue;
            boolean over = isOver(claim);
            if (over && !attribute(claim).adverse().is(claims.cell(claim))) column.expire(actor, claim);
            else column.set(actor, claims.cell(claim), claim, over);
        }
    }

    private boolean isOver(int claim) {
        if (claims.validUntil(claim) != Days.UNKNOWN) return claims.validUntil(claim) < asOf;
        Integer months = attribute(claim).lastsMonths();
        return months != null && Days.plusMonths(day(claim), months) < asOf;
    }

    /** The table of what counts. */
    public Table table() {
        return table;
    }

    public Claims claims() {
        return claims;
    }

    /** How many statements were made after the day, and so left out. */
    public int later() {
        return later;
    }

    /** How many statements nobody dated. */
    public int undated() {
        return undated;
    }

    /**
     * Answers of one day that differ.
     *
     * @param counted the one that counts
     * @param others the rest, in the order of their content
     */
    public record Conflict(int actor, Claim counted, List<Claim> others) {}

    /** Where sources disagree on the latest day, in the order of actors and attributes. */
    public List<Conflict> conflicts() {
        Map<Long, List<Integer>> rivals = new TreeMap<>();
        for (int claim = 0; claim < claims.size(); claim++) {
            long place = (long) claims.attribute(claim) << 32 | claims.actor(claim);
            if (!disputed.contains(place) || day(claim) > asOf) continue;
            int counted = counted(place);
            if (day(claim) == day(counted) && claims.cell(claim) != claims.cell(counted))
                rivals.computeIfAbsent((place & 0xFFFFFFFFL) << 32 | place >>> 32, key -> new ArrayList<>())
                        .add(claim);
        }
        List<Conflict> conflicts = new ArrayList<>();
        rivals.forEach((key, others) -> {
            others.sort(claims::compareContent);
            int actor = (int) (key >>> 32);
            int counted = counted((key & 0xFFFFFFFFL) << 32 | actor);
            conflicts.add(new Conflict(
                    actor, claims.get(counted), others.stream().map(claims::get).toList()));
        });
        return conflicts;
    }

    private int counted(long place) {
        int[] row = best[(int) (place >>> 32)];
        return row == null ? Column.NOBODY : row[(int) place];
    }
}
