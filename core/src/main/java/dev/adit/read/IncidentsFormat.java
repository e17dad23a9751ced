package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.problem.Code;
import dev.adit.read.OpenIncidents.Incident;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code incidents.csv}: an incident a row, by levels like those of ITSCI (1 the gravest). Becomes the number of
 * incidents open at an actor on each day that one was opened or closed, and on the day that the list speaks for.
 */
final class IncidentsFormat implements InputFormat {
    private static final List<String> LEVELS = List.of("1", "2", "3");
    private static final List<String> YES_NO = List.of("yes", "no");
    private static final List<String> STATES =
            List.of("open", "investigating", "confirmed", "mitigated", "refuted", "closed");

    @Override
    public String id() {
        return "incidents";
    }

    @Override
    public Phase phase() {
        return Phase.FACTS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("actor", "level", "date");
    }

    @Override
    public Set<String> headings() {
        return Set.of(
                "id",
                "actor",
                "date",
                "level",
                "category",
                "child_related",
                "status",
                "closed_on",
                "listed_on",
                "source",
                "grade",
                "valid_until");
    }

    @Override
    public Set<String> required() {
        return Set.of("actor", "date", "level", "status");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        OpenIncidents gravest = new OpenIncidents("level_1_incidents_open");
        OpenIncidents ofChildren = new OpenIncidents("child_incidents_open");
        Repeats repeats = new Repeats();
        int[] listed = {Days.UNKNOWN};
        TableShape.eachRow(table, intake, tally, row -> {
            if (repeats.has(row)) return;
            LocalDate on = row.date("listed_on");
            Optional<Incident> incident = incident(row, intake);
            if (incident.isEmpty() || row.isRejected()) return;
            if (on != null) listed[0] = Math.max(listed[0], Days.of(on));
            if (row.text("level").equals("1")) gravest.add(incident.get());
            if (!row.text("child_related").equalsIgnoreCase("no")) ofChildren.add(incident.get());
        });
        gravest.tell(listed[0], intake);
        ofChildren.tell(listed[0], intake);
    }

    private static Optional<Incident> incident(Row row, Intake intake) {
        int actor = intake.actor(row, "actor");
        LocalDate opened = row.date("date");
        LocalDate closed = row.date("closed_on");
        row.required("date");
        if (row.required("level").isPresent()) row.word("level", LEVELS);
        String status = row.required("status").isEmpty()
                ? ""
                : row.word("status", STATES).orElse("");
        row.word("child_related", YES_NO);
        Claims.Origin origin = intake.origin(row, "date");
        if (row.isRejected() || actor < 0 || opened == null) return Optional.empty();
        if (closed != null && closed.isBefore(opened)) {
            row.spoilt(
                    Code.D15,
                    "closed_on",
                    "the incident was closed before it happened; it counts as closed on its own day",
                    "correct one of the two days");
            closed = opened;
        }
        boolean over = status.equals("closed") || status.equals("refuted");
        int until = over ? Days.of(closed == null ? opened : closed) : Days.UNKNOWN;
        return Optional.of(new Incident(actor, Days.of(opened), until, origin));
    }
}
