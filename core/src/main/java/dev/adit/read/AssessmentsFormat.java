package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.problem.Code;
import dev.adit.problem.Spelling;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * {@code assessments.csv}: an assessment of a scheme a row. It becomes the actor's audit status, and the day until
 * which that status is good: its date and the scheme's cycle. {@link Audits} settles which row counts.
 */
final class AssessmentsFormat implements InputFormat {
    /** The yearly cycle of most schemes, where the file gives none. */
    private static final long USUAL_CYCLE = 12;

    private static final List<String> OUTCOMES = List.of(
            "conformant",
            "cross-recognised",
            "active",
            "eligible",
            "non-conformant",
            "withdrawn",
            "ineligible",
            "not-assessed");

    @Override
    public String id() {
        return "assessments";
    }

    @Override
    public Phase phase() {
        return Phase.FACTS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("scheme", "actor", "outcome");
    }

    @Override
    public Set<String> headings() {
        return Set.of("scheme", "actor", "metal", "outcome", "date", "cycle_months", "source");
    }

    @Override
    public Set<String> required() {
        return Set.of("scheme", "actor", "outcome", "date");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        TableShape.eachRow(table, intake, tally, row -> read(row, intake));
    }

    private static void read(Row row, Intake intake) {
        int actor = intake.actor(row, "actor");
        String scheme = row.required("scheme").orElse("");
        LocalDate date = row.date("date");
        row.required("date");
        String outcome = row.required("outcome").isEmpty()
                ? ""
                : row.word("outcome", OUTCOMES).orElse("");
        Long cycle = row.whole("cycle_months");
        if (row.isRejected() || actor < 0 || date == null) return;
        int day = Days.of(date);
        int months = (int) Math.min(120, cycle == null ? USUAL_CYCLE : cycle);
        Claims.Origin origin = new Claims.Origin(day, Days.UNKNOWN, scheme, EvidenceGrade.B, row.file(), row.line());
        for (String metal : metals(row, intake))
            intake.audits.add(actor, new Audits.Audit(scheme, metal, outcome, Days.plusMonths(day, months), origin));
    }

    /** The metals of a row; an empty name alone if it names none that is known. */
    private static List<String> metals(Row row, Intake intake) {
        String text = row.text("metal");
        List<String> metals = intake.minerals.in(text);
        if (metals.isEmpty() && !text.isEmpty())
            row.spoilt(
                    Code.D17,
                    "metal",
                    "unknown mineral '" + Row.shown(text) + "'",
                    Spelling.hint(text, intake.minerals.names()));
        return metals.isEmpty() ? List.of("") : metals;
    }
}
