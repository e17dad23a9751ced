package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.problem.Code;
import dev.adit.read.OpenIncidents.Incident;
import dev.adit.value.Days;
import dev.adit.value.Minerals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("incident_id", "id"),
            Map.entry("n°_incident", "id"),
            Map.entry("site_id", "actor"),
            Map.entry("code_site", "actor"),
            Map.entry("incident_date", "date"),
            Map.entry("date_de_l'incident", "date"),
            Map.entry("date_ouverture", "date"),
            Map.entry("niveau", "level"),
            Map.entry("incident_level", "level"),
            Map.entry("severity", "level"),
            Map.entry("gravite", "level"),
            Map.entry("categorie", "category"),
            Map.entry("statut", "status"),
            Map.entry("closed_date", "closed_on"),
            Map.entry("date_closed", "closed_on"),
            Map.entry("date_de_cloture", "closed_on"),
            Map.entry("resultat", "outcome"));

    /** Severities in words, as a level; the three grades are ours. */
    private static final Map<String, String> LEVEL_WORDS =
            Map.of("critical", "1", "high", "1", "major", "2", "medium", "2", "minor", "3", "low", "3");

    private static final Map<String, String> STATUS_WORDS = Map.of(
            "ouvert", "open",
            "en cours", "investigating",
            "in progress", "investigating",
            "confirme", "confirmed",
            "attenue", "mitigated",
            "infirme", "refuted",
            "clos", "closed",
            "cloture", "closed",
            "ferme", "closed",
            "resolved", "closed");

    @Override
    public Map<String, String> aliases() {
        return ALIASES;
    }

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
                "valid_until",
                "site_name",
                "sub_category",
                "outcome",
                "corrective_action",
                "owner_role",
                "due_date",
                "verification");
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
        LongOpen tooLong = new LongOpen();
        int[] listed = {Days.UNKNOWN};
        TableShape.eachRow(table, intake, tally, row -> {
            if (repeats.has(row)) return;
            LocalDate on = row.date("listed_on");
            Optional<Incident> incident = incident(row, intake);
            if (incident.isEmpty() || row.isRejected()) return;
            if (on != null) listed[0] = Math.max(listed[0], Days.of(on));
            seen(incident.get(), row, tooLong);
            if (level(row).equals("1")) gravest.add(incident.get());
            if (isOfChildren(row, table.headings())) ofChildren.add(incident.get());
        });
        gravest.tell(listed[0], intake);
        ofChildren.tell(listed[0], intake);
        tooLong.seen(listed[0]);
        tooLong.tell(intake.problems);
    }

    private static void seen(Incident incident, Row row, LongOpen tooLong) {
        tooLong.seen(incident.isOpen() ? incident.opened() : incident.closed());
        if (incident.isOpen()) tooLong.add(incident.opened(), row.at("status"));
    }

    private static String level(Row row) {
        String text = row.text("level");
        return LEVEL_WORDS.getOrDefault(Minerals.fold(text), text);
    }

    /** Where a table has no column for it, but a category, that says so; not known is yes. */
    private static boolean isOfChildren(Row row, Headings headings) {
        String category = row.text("category") + " " + row.text("sub_category");
        if (headings.has("child_related") || !headings.has("sub_category") || category.isBlank())
            return !row.text("child_related").equalsIgnoreCase("no");
        return AboutChildren.is(category);
    }

    private static String status(Row row) {
        if (row.required("status").isEmpty()) return "";
        String known = STATUS_WORDS.get(Minerals.fold(row.text("status")));
        return known == null ? row.word("status", STATES).orElse("") : known;
    }

    private static Optional<Incident> incident(Row row, Intake intake) {
        int actor = intake.actor(row, "actor");
        LocalDate opened = row.date("date");
        LocalDate closed = row.date("closed_on");
        row.required("date");
        if (row.required("level").isPresent() && !LEVELS.contains(level(row))) row.word("level", LEVELS);
        String status = status(row);
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
