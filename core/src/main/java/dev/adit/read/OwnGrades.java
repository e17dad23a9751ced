package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Grades of the answers of one sheet. Who fills it in does not grade himself: an answer that names a source was said by
 * somebody, one without is hearsay, and a grade in the sheet can only make that worse. Else a site could take back with a
 * word what others saw there, and no conflict would tell.
 */
final class OwnGrades {
    private @Nullable Position first;
    private int better;

    /** The origin of an answer with the grade that counts; notes one that the sheet would have better. */
    Claims.Origin of(Claims.Origin origin, Row row) {
        EvidenceGrade usual = row.text("source").isEmpty() ? EvidenceGrade.E : EvidenceGrade.D;
        boolean isGraded = !row.text("grade").isEmpty();
        if (isGraded && origin.grade().compareTo(usual) < 0) note(row);
        boolean isWorse = isGraded && origin.grade().compareTo(usual) > 0;
        return new Claims.Origin(
                origin.observedOn(),
                origin.validUntil(),
                origin.source(),
                isWorse ? origin.grade() : usual,
                origin.file(),
                origin.line());
    }

    private void note(Row row) {
        if (first == null) first = row.at("grade");
        better++;
    }

    /** Tells once of all grades of the sheet that were not believed. */
    void tell(Problems problems) {
        if (first == null) return;
        problems.add(
                Code.D28,
                first,
                "whoever fills in a sheet does not grade the answer: counted as D with a source and E without one; such"
                        + " rows in this file: " + better,
                "where papers or a visit stand behind an answer, write it into claims.csv with its source and grade");
    }
}
