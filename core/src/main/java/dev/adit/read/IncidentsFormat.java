package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.problem.Code;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code incidents.csv}: an incident a row, by levels like those of ITSCI (1 the gravest). Becomes the number of
 * incidents open at an actor on each day that one was opened or closed.
 */
final class IncidentsFormat implements InputFormat {
    private static final List<String> LEVELS = List.of("1", "2", "3");
    private static final List<String> YES_NO = List.of("yes", "no");
    private static final List<String> STATES =
            List.of("open", "investigating", "confirmed", "mitigated", "refuted", "closed");

    /** Of several reports of a day the best graded one is shown, whatever the order of rows. */
    private static final Comparator<Claims.Origin> BEST = Comparator.comparing(Claims.Origin::grade)
            .thenComparing(Claims.Origin::source)
            .thenComparing(Claims.Origin::file)
            .thenComparingInt(Claims.Origin::line);

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

    /** Changes of a number at an actor: what is added or taken on a day, and the row that says so. */
    private record Change(int day, int step, Claims.Origin origin) {}

    @Override
    public void read(CsvTable table, Intake intake, Intake.Tally tally) {
        Map<Integer, List<Change>> gravest = new TreeMap<>();
        Map<Integer, List<Change>> others = new TreeMap<>();
        Repeats repeats = new Repeats();
        TableShape.eachRow(table, intake, tally, row -> {
            if (repeats.has(row)) return;
            int actor = intake.actor(row, "actor");
            LocalDate opened = row.date("date");
            LocalDate closed = row.date("closed_on");
            row.required("date");
            String level = row.required("level").isEmpty()
                    ? ""
                    : row.word("level", LEVELS).orElse("");
            String status = row.required("status").isEmpty()
                    ? ""
                    : row.word("status", STATES).orElse("");
            boolean childRelated =
                    row.word("child_related", YES_NO).orElse("yes").equals("yes");
            Claims.Origin origin = intake.origin(row, "date");
            if (row.isRejected() || actor < 0 || opened == null) return;
            if (closed != null && closed.isBefore(opened)) {
                row.spoilt(
                        Code.D15,
                        "closed_on",
                        "the incident was closed before it happened; it counts as closed on its own day",
                        "correct one of the two days");
                closed = opened;
            }
            boolean over = status.equals("closed") || status.equals("refuted");
            if (level.equals("1")) note(gravest, actor, opened, over, closed, origin);
            else if (childRelated) note(others, actor, opened, over, closed, origin);
        });
        tell(gravest, "level_1_incidents_open", intake);
        tell(others, "child_incidents_open", intake);
    }

    private static void note(
            Map<Integer, List<Change>> changes,
            int actor,
            LocalDate opened,
            boolean over,
            @Nullable LocalDate closed,
            Claims.Origin origin) {
        List<Change> ofActor = changes.computeIfAbsent(actor, fresh -> new ArrayList<>());
        ofActor.add(new Change(Days.of(opened), 1, origin));
        if (over) ofActor.add(new Change(Days.of(closed == null ? opened : closed), -1, origin));
    }

    private static void tell(Map<Integer, List<Change>> changes, String attribute, Intake intake) {
        changes.forEach((actor, ofActor) -> {
            TreeMap<Integer, Integer> steps = new TreeMap<>();
            Map<Integer, Claims.Origin> origins = new TreeMap<>();
            for (Change change : ofActor) {
                steps.merge(change.day(), change.step(), Integer::sum);
                origins.merge(
                        change.day(), change.origin(), (left, right) -> BEST.compare(left, right) <= 0 ? left : right);
            }
            int open = 0;
            for (Map.Entry<Integer, Integer> step : steps.entrySet()) {
                open += step.getValue();
                Claims.Origin told = Objects.requireNonNull(origins.get(step.getKey()));
                intake.told(
                        actor,
                        attribute,
                        open,
                        new Claims.Origin(
                                step.getKey(), Days.UNKNOWN, told.source(), told.grade(), told.file(), told.line()),
                        "status");
            }
        });
    }
}
