package dev.adit.archive;

import org.jspecify.annotations.Nullable;

/**
 * A scored actor of a run, with the columns of scores.csv. Scores are permille, volumes ppm.
 *
 * @param place the rank, counted from 1
 * @param country null if not known
 * @param knockoutWhy null if there is none
 * @param theme null if no risk reaches the actor
 * @param withWaivers beside the score without, which is the one that counts
 */
public record ScoreRow(
        long place,
        String actor,
        String name,
        String kind,
        @Nullable String country,
        long weight,
        long own,
        long low,
        long point,
        long high,
        String band,
        String worstCaseBand,
        String knockout,
        @Nullable String knockoutWhy,
        @Nullable String theme,
        String consequence,
        String because,
        long volumeAtRisk,
        long volumeUnknown,
        long redFlags,
        long dataGaps,
        WithWaivers withWaivers) {
    Row row() {
        return Row.of(
                place,
                actor,
                name,
                kind,
                country,
                weight,
                own,
                low,
                point,
                high,
                band,
                worstCaseBand,
                knockout,
                knockoutWhy,
                theme,
                consequence,
                because,
                volumeAtRisk,
                volumeUnknown,
                redFlags,
                dataGaps,
                withWaivers.low(),
                withWaivers.point(),
                withWaivers.high(),
                withWaivers.band(),
                withWaivers.worstCaseBand());
    }

    static ScoreRow of(Row row) {
        return new ScoreRow(
                row.number(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.optional(4),
                row.number(5),
                row.number(6),
                row.number(7),
                row.number(8),
                row.number(9),
                row.text(10),
                row.text(11),
                row.text(12),
                row.optional(13),
                row.optional(14),
                row.text(15),
                row.text(16),
                row.number(17),
                row.number(18),
                row.number(19),
                row.number(20),
                new WithWaivers(row.number(21), row.number(22), row.number(23), row.text(24), row.text(25)));
    }

    /** Whether the waivers of its run move the score or a band. */
    public boolean isMovedByWaivers() {
        return !withWaivers.equals(new WithWaivers(low, point, high, band, worstCaseBand));
    }
}
