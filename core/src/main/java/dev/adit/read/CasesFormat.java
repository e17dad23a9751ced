package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.problem.Code;
import dev.adit.value.Days;
import dev.adit.value.Minerals;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code cases.csv}: the aggregate register of child-labour cases, a row a cell of counts; never a row a child.
 * {@link CaseRegisters} adds them up to how many cases are open, being remedied and closed at a period's end.
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

    private static final List<String> NUMBERS = List.of("count", "visits", "followup_visits", "households");

    /** A number of years with nothing that makes a band of it. */
    private static final Pattern EXACT_AGE = Pattern.compile("(aged?\\s*)?[0-9]{1,2}([.,][0-9]+)?"
            + "\\s*(y|yo|y/o|yrs?|years?|ans?|anos?|jahre?)?[.]?(\\s*(old|alt))?");

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
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        Set<String> told = new HashSet<>();
        SingleCases singles = new SingleCases();
        TableShape.eachRow(table, intake, tally, row -> {
            NUMBERS.forEach(row::withhold); // a small one may point to one child, and rejected.csv repeats rows
            refuseAge(row, intake, told);
            singles.add(row);
            if (!intake.cases.repeats.has(row)) read(row, intake);
        });
        singles.refuse(intake.fatal);
    }

    /** An exact age in place of a band speaks of single children; told once a file, and without the age. */
    private static void refuseAge(Row row, Intake intake, Set<String> told) {
        String band = Minerals.fold(row.text("age_band"));
        if ((EXACT_AGE.matcher(band).matches() || Days.parse(band).isPresent()) && told.add(row.file()))
            intake.fatal.add(
                    Code.D23,
                    row.at("age_band"),
                    "an exact age is data about a single person",
                    "give bands, such as 5-11, 12-14 and 15-17, with a count each");
    }

    private static void read(Row row, Intake intake) {
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
        String programme = row.text("programme");
        Claims.Origin origin = new Claims.Origin(
                Days.of(end),
                Days.UNKNOWN,
                programme.isEmpty() ? row.file() : programme,
                EvidenceGrade.C,
                row.file(),
                row.line());
        AgeBand band = AgeBand.of(Minerals.fold(row.text("age_band")));
        CaseSums.Line line =
                new CaseSums.Line(status, form, band, count, followUps, visits == null ? 0 : visits, origin);
        intake.cases.add(actor, Days.of(end), programme, line);
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
