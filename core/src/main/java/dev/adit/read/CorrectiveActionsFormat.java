package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.problem.Code;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code corrective-actions.csv}: a corrective action a row. One about child labour that was closed by sending the
 * child away, with no remediation to point at, becomes a count of children sent away; all others are told.
 */
final class CorrectiveActionsFormat implements InputFormat {
    private static final List<String> STATES = List.of(
            "open",
            "acknowledged",
            "in_progress",
            "submitted",
            "verified_closed",
            "rejected",
            "reopened",
            "escalated",
            "disengaged");
    private static final String CLOSED = "verified-closed";
    private static final Pattern CHILD_LABOUR = Pattern.compile("\\bc(138|182)\\b|child|enfant|kind|menor");
    private static final Pattern SENT_AWAY =
            Pattern.compile("dismiss|sacked|\\bfired\\b|sent (away|home)|laid off|licenci|renvoy|entlass|despedid");

    @Override
    public String id() {
        return "corrective-actions";
    }

    @Override
    public Phase phase() {
        return Phase.FACTS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("cap_id", "status") && headings.hasAny("entity_id", "site_id");
    }

    @Override
    public Set<String> headings() {
        return Set.of(
                "cap_id",
                "finding_id",
                "opened_on",
                "entity_id",
                "entity_name",
                "site_id",
                "tier",
                "mineral",
                "risk_category",
                "severity",
                "evidence_ref",
                "root_cause",
                "immediate_action",
                "preventive_action",
                "remediation_plan_ref",
                "responsible_function",
                "due_date",
                "verification_method",
                "verification_evidence_ref",
                "status",
                "completed_on",
                "verified_on",
                "leverage_step",
                "escalation_level",
                "cost_estimate",
                "comment");
    }

    @Override
    public Set<String> required() {
        return Set.of("cap_id", "status");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    /** Children sent away at an actor, by day; the last row of a day is where it is told. */
    private record SentAway(int count, Claims.Origin origin) {}

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        Map<List<Integer>, SentAway> sentAway = new TreeMap<>(Comparator.comparing(Object::toString));
        Repeats repeats = new Repeats();
        TableShape.eachRow(table, intake, tally, row -> {
            row.withhold("comment"); // a free remark may speak of one child
            row.withhold("root_cause");
            if (!repeats.has(row)) read(row, intake, sentAway);
        });
        sentAway.forEach((where, told) -> intake.told(
                where.get(0), "cases_dismissed_without_services", told.count(), told.origin(), "immediate_action"));
    }

    private static void read(Row row, Intake intake, Map<List<Integer>, SentAway> sentAway) {
        Optional<String> id = row.required("cap_id");
        int actor = intake.actor(row, row.text("site_id").isEmpty() ? "entity_id" : "site_id");
        String status = row.required("status").isEmpty()
                ? ""
                : row.word("status", dashed()).orElse("");
        LocalDate opened = row.date("opened_on");
        LocalDate due = row.date("due_date");
        LocalDate verified = row.date("verified_on");
        row.date("completed_on");
        if (id.isEmpty() || actor < 0 || row.isRejected()) return;
        boolean isClosed = status.equals(CLOSED);
        boolean counts = isClosed && isProven(row, verified) && !isSentAway(row);
        if (isClosed && isSentAway(row)) {
            LocalDate day = verified == null ? opened : verified;
            sentAway(row, actor, day, sentAway);
        }
        CorrectiveAction action = new CorrectiveAction(
                id.get(), intake.network.actor(actor).id().text(), due, !counts && !status.equals("disengaged"));
        if (action.isOpen()) tellOpen(row, action);
    }

    private static List<String> dashed() {
        return STATES.stream().map(state -> state.replace('_', '-')).toList();
    }

    private static boolean isProven(Row row, @Nullable LocalDate verified) {
        boolean hasEvidence = !row.text("verification_evidence_ref").isEmpty()
                || !row.text("evidence_ref").isEmpty();
        if (verified != null && hasEvidence) return true;
        row.spoilt(
                Code.L13,
                "status",
                "the action is called closed without " + (verified == null ? "a day of verification" : "evidence")
                        + "; it counts as open",
                "closing takes verified_on and verification_evidence_ref");
        return false;
    }

    /** Sending a child away ends nothing for the child: only a remediation that somebody can point at does. */
    private static boolean isSentAway(Row row) {
        String about = row.text("risk_category").toLowerCase(Locale.ROOT);
        String done = (row.text("immediate_action") + " " + row.text("preventive_action")).toLowerCase(Locale.ROOT);
        return CHILD_LABOUR.matcher(about).find()
                && SENT_AWAY.matcher(done).find()
                && row.text("remediation_plan_ref").isEmpty();
    }

    private static void sentAway(Row row, int actor, @Nullable LocalDate day, Map<List<Integer>, SentAway> sentAway) {
        row.spoilt(
                Code.L13,
                "immediate_action",
                "child labour was closed by sending the child away, with no remediation to point at; it counts as open",
                "give remediation_plan_ref: school, support of the household, follow-up; never a child's name");
        int on = day == null ? Days.UNKNOWN : Days.of(day);
        Claims.Origin origin = new Claims.Origin(on, Days.UNKNOWN, row.file(), EvidenceGrade.C, row.file(), row.line());
        sentAway.merge(
                List.of(actor, on),
                new SentAway(1, origin),
                (earlier, fresh) -> new SentAway(earlier.count() + 1, earlier.origin()));
    }

    private static void tellOpen(Row row, CorrectiveAction action) {
        LocalDate due = action.due();
        row.spoilt(
                Code.L14,
                "status",
                "'" + Row.shown(action.id()) + "' at '" + Row.shown(action.actor()) + "' is open, "
                        + (due == null ? "with no day set" : "and overdue after " + due),
                null);
    }
}
