package dev.adit.archive;

import org.jspecify.annotations.Nullable;

/**
 * A red flag, gap or conflict of a run, with the columns of findings.csv but for the value of the answer.
 *
 * @param place counted from 1, in the order of findings.csv
 * @param state the word for it, such as {@code open} or {@code gap}
 * @param says a sentence for people; null for a gap, whose words the rule has
 * @param file where the first evidence stands; the actor's own row if there is none
 * @param heading null where the row as a whole is meant
 * @param observedOn null if not known or without evidence; so are source and grade
 * @param waiver null if there is none
 */
public record FindingRow(
        long place,
        String rule,
        String actor,
        String state,
        String theme,
        String consequence,
        @Nullable String says,
        String missing,
        String file,
        long line,
        @Nullable String heading,
        @Nullable String observedOn,
        @Nullable String source,
        @Nullable String grade,
        long moreEvidence,
        @Nullable FindingWaiver waiver) {
    Row row() {
        return Row.of(
                place,
                rule,
                actor,
                state,
                theme,
                consequence,
                says,
                missing,
                file,
                line,
                heading,
                observedOn,
                source,
                grade,
                moreEvidence,
                waiver == null ? null : waiver.state(),
                waiver == null ? null : waiver.reason(),
                waiver == null ? null : waiver.approver(),
                waiver == null ? null : waiver.ticket(),
                waiver == null ? null : waiver.expires());
    }
}
