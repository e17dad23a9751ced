package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.problem.Code;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code cases.csv}: the aggregate register of child-labour cases, a row a cell of counts; never a row a child.
 * The rows of an actor and period become how many cases are open, being remedied and closed at the period's end.
 */
final class CasesFormat implements InputFormat {
    static final List<String> STATUSES = List.of(
            "identified",
            "verified",
            "referred",
            "support_started",
            "in_follow_up",
            "withdrawn",
            "prevented",
            "closed_sustained",
            "dropped_out",
            "re_entered",
            "declined",
            "unknown");
    private static final List<String> FORMS =
            List.of("light", "child_labour", "hazardous", "worst_form", "at_risk", "all");

    @Override
    public String id() {
        return "cases";
    }

    @Override
    public Phase phase() {
        return Phase.FACTS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("site_id", "status", "count");
    }

    @Override
    public Set<String> headings() {
        return Set.of(
                "period_start",
                "period_end",
                "site_id",
                "programme",
                "status",
                "sex",
                "age_band",
                "form",
                "hazard",
                "count",
                "visits",
                "followup_visits",
                "households",
                "evidence_ref",
                "source",
                "method");
    }

    @Override
    public Set<String> required() {
        return Set.of("period_end", "site_id", "status", "form", "count");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public void read(CsvTable table, Intake intake, Intake.Tally tally) {
        Map<CaseSums.Register, CaseSums> registers = new TreeMap<>();
        Repeats repeats = new Repeats();
        TableShape.eachRow(table, intake, tally, row -> {
            if (!repeats.has(row)) read(row, intake, registers);
        });
        registers.forEach((register, sums) -> sums.tell(register, intake));
    }

    private static void read(Row row, Intake intake, Map<CaseSums.Register, CaseSums> registers) {
        int actor = intake.actor(row, "site_id");
        LocalDate end = row.date("period_end");
        row.required("period_end");
        row.date("period_start");
        String status = word(row, "status", STATUSES);
        String form = word(row, "form", FORMS);
        long count = count(row);
        Long followUps = row.whole("followup_visits");
        Long visits = row.whole("visits");
        if (row.isRejected() || actor < 0 || end == null) return;
        String source = row.text("programme").isEmpty() ? row.file() : row.text("programme");
        Claims.Origin origin =
                new Claims.Origin(Days.of(end), Days.UNKNOWN, source, EvidenceGrade.C, row.file(), row.line());
        registers
                .computeIfAbsent(new CaseSums.Register(actor, Days.of(end)), fresh -> new CaseSums(origin))
                .add(status, form, count, followUps == null ? 0 : followUps, visits == null ? 0 : visits, origin);
    }

    /** Words of this register are written with underscores. */
    private static String word(Row row, String heading, List<String> allowed) {
        String word = row.required(heading)
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replace('-', '_')
                .replace(' ', '_');
        if (!word.isEmpty() && !allowed.contains(word))
            row.reject(
                    Code.D15,
                    heading,
                    "'" + Row.shown(word) + "' is not allowed here",
                    "known are: " + String.join(", ", allowed));
        return word;
    }

    /** A suppressed count such as {@code <10} stands for at least one. */
    private static long count(Row row) {
        String text = row.required("count").orElse("");
        if (text.matches("<\\s*[0-9]{1,3}")) return 1;
        Long count = row.whole("count");
        return count == null ? 0 : count;
    }
}
