package dev.adit.claim;

import dev.adit.table.Adverse;
import dev.adit.table.Attribute;
import dev.adit.table.Column;
import dev.adit.table.Table;
import dev.adit.value.Days;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What counts on a day: of each actor and attribute the latest answer. A blank is no claim and counts for nothing.
 *
 * <p>An answer that is not adverse expires into unknown when its time is over; an adverse one stands until it is
 * answered anew, and is marked stale. Of answers of one day the graver one counts, then the better graded one. An
 * answer without a day is of the report's day if it is adverse, and otherwise older than all that have one: who does not
 * say when it was so cannot speak against somebody who does.
 */
public final class Standing {
    private final Claims claims;
    private final Claims facts;
    private final int asOf;
    private final IntPredicate admitted;
    private final Table table;
    private final int[] @Nullable [] best;
    private int later;
    private int undated;
    private List<Conflict> conflicts = List.of();

    private Standing(Claims claims, int actors, int asOf, IntPredicate admitted) {
        this.claims = claims;
        this.facts = new Claims(claims.vocabulary());
        this.asOf = asOf;
        this.admitted = admitted;
        this.table = new Table(claims.vocabulary(), actors, asOf);
        this.best = new int[claims.vocabulary().size()][];
    }

    /**
     * Resolves the claims.
     *
     * @param asOf the day, in days from 1970-01-01; later statements are left out
     */
    public static Standing of(Claims claims, int actors, int asOf) {
        return of(claims, actors, asOf, claim -> true);
    }

    /**
     * Resolves some of the claims, as if the others had never been made.
     *
     * @param asOf the day, in days from 1970-01-01; later statements are left out
     * @param admitted whether the claim of a number is one of them
     */
    public static Standing of(Claims claims, int actors, int asOf, IntPredicate admitted) {
        Standing standing = new Standing(claims, actors, asOf, admitted);
        for (int claim = 0; claim < claims.size(); claim++) standing.consider(claim, actors);
        for (int attribute = 0; attribute < standing.best.length; attribute++) standing.fill(attribute);
        standing.conflicts = new Disputes(standing).find();
        return standing;
    }

    boolean admits(int claim) {
        return admitted.test(claim);
    }

    private void consider(int claim, int actors) {
        if (!admits(claim)) return;
        if (claims.observedOn(claim) == Days.UNKNOWN) undated++;
        if (rank(claim) > asOf) {
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
    }

    /** The day an answer counts as of; the later counts. */
    int rank(int claim) {
        int day = claims.observedOn(claim);
        return day == Days.UNKNOWN && isAdverse(claim) ? asOf : day;
    }

    /** Whether a claim counts before another one of the same actor and attribute. */
    boolean counts(int claim, int rival) {
        int rank = rank(claim);
        int rivalRank = rank(rival);
        if (rank != rivalRank) return rank > rivalRank;
        Adverse adverse = attribute(claim).adverse();
        long cell = claims.cell(claim);
        long rivalCell = claims.cell(rival);
        if (adverse.weight(cell) != adverse.weight(rivalCell)) return adverse.weight(cell) > adverse.weight(rivalCell);
        if (claims.grade(claim) != claims.grade(rival)) return claims.grade(claim) < claims.grade(rival);
        if (adverse.breadth(cell) != adverse.breadth(rivalCell))
            return adverse.breadth(cell) > adverse.breadth(rivalCell);
        return claims.compareContent(claim, rival) < 0;
    }

    /** The claim that counts in the place of this one; {@link Column#NOBODY} if all were said later. */
    int counted(int claim) {
        int[] row = best[claims.attribute(claim)];
        return row == null ? Column.NOBODY : row[claims.actor(claim)];
    }

    boolean isAdverse(int claim) {
        return attribute(claim).adverse().is(claims.cell(claim));
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
            if (hasExpired(claim)) column.expire(actor, claim);
            else column.set(actor, claims.cell(claim), claim, isOver(claim));
        }
    }

    boolean hasExpired(int claim) {
        return !isAdverse(claim) && isOver(claim);
    }

    /** A day until which an answer is said to be good makes the time of a favourable one shorter and never longer. */
    boolean isOver(int claim) {
        int until = claims.validUntil(claim);
        if (until == Days.UNKNOWN) return isOutlived(claim);
        return until < asOf || (!isAdverse(claim) && isOutlived(claim));
    }

    private boolean isOutlived(int claim) {
        Integer months = attribute(claim).lastsMonths();
        int day = claims.observedOn(claim);
        return months != null && day != Days.UNKNOWN && Days.plusMonths(day, months) < asOf;
    }

    /** The table of what counts. */
    public Table table() {
        return table;
    }

    public Claims claims() {
        return claims;
    }

    /**
     * Notes a fact that may answer for many actors at once, where nobody answered in the inputs. It is kept apart from the
     * inputs' claims, which other runs may share, and neither competes nor conflicts with them.
     *
     * @param attribute its number in the vocabulary
     * @param cell held as {@link dev.adit.table.AttributeType} says
     * @param heading the column of the reference table
     * @return the number to set in the column of the table
     */
    public int note(int attribute, long cell, Claims.Origin origin, String heading) {
        facts.add(0, attribute, cell, origin, heading);
        return claims.size() + facts.size() - 1;
    }

    /** What stands behind a cell of the table, by its number there: an answer of the inputs, or a noted fact. */
    public Claim claim(int number) {
        return number < claims.size() ? claims.get(number) : facts.get(number - claims.size());
    }

    /** Somebody who is told answers. */
    @FunctionalInterface
    public interface Listener {
        /** An actor's answer, held as {@link dev.adit.table.AttributeType} says, and the day it speaks of. */
        void hears(int actor, long cell, int day);
    }

    /** Tells every dated answer to an attribute up to the day, outdone ones too, in the order they were read. */
    public void eachDated(int attribute, Listener listener) {
        for (int claim = 0; claim < claims.size(); claim++) {
            int day = claims.observedOn(claim);
            if (admits(claim) && claims.attribute(claim) == attribute && day != Days.UNKNOWN && day <= asOf)
                listener.hears(claims.actor(claim), claims.cell(claim), day);
        }
    }

    /** How many statements were made after the day, and so left out. */
    public int later() {
        return later;
    }

    /** Answers of sheets that were made after the day, and so left out; they count in {@link #later} too. By position. */
    public List<Claim> laterOfSheets() {
        List<Claim> found = new ArrayList<>();
        if (later == 0) return found;
        for (int claim = 0; claim < claims.size(); claim++)
            if (claims.isOfSheet(claim) && admits(claim) && rank(claim) > asOf) found.add(claims.get(claim));
        found.sort(Comparator.comparing(Claim::at));
        return found;
    }

    /** How many statements nobody dated. */
    public int undated() {
        return undated;
    }

    /** Why two answers are a conflict. */
    public enum Kind {
        /** they are of one day; or nobody dated a favourable one, and an adverse one counts */
        DISAGREE,
        /** the one that counts is later and favourable, but worse graded than an adverse one that is not out of date */
        LOWER_GRADE
    }

    /**
     * Answers that contradict the one that counts.
     *
     * @param isOverHarm whether some of them are adverse and others not
     * @param counted the one that counts
     * @param others the rest, in the order of their content
     */
    public record Conflict(int actor, Kind kind, boolean isOverHarm, Claim counted, List<Claim> others) {}

    /** Where sources contradict what counts, in the order of actors and attributes; not where that has expired. */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
