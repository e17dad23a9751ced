package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.value.Days;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Counts how many incidents of one sort are open at each actor as they come and go. */
final class OpenIncidents {
    /** Of several reports of a day the best graded one is shown, whatever the order of rows. */
    private static final Comparator<Claims.Origin> BEST = Comparator.comparing(Claims.Origin::grade)
            .thenComparing(Claims.Origin::source)
            .thenComparing(Claims.Origin::file)
            .thenComparingInt(Claims.Origin::line);

    private final String attribute;
    private final Map<Integer, List<Incident>> byActor = new TreeMap<>();

    OpenIncidents(String attribute) {
        this.attribute = attribute;
    }

    /**
     * An incident at an actor.
     *
     * @param closed the day it was over; {@link Days#UNKNOWN} if it is still open
     */
    record Incident(int actor, int opened, int closed, Claims.Origin origin) {
        boolean isOpen() {
            return closed == Days.UNKNOWN;
        }
    }

    void add(Incident incident) {
        byActor.computeIfAbsent(incident.actor(), fresh -> new ArrayList<>()).add(incident);
    }

    /** Tells all counts; those still open once more as of the day the list speaks for, so that they stay fresh. */
    void tell(int listedOn, Intake intake) {
        byActor.forEach((actor, incidents) -> {
            TreeMap<Integer, Integer> steps = new TreeMap<>();
            Map<Integer, Claims.Origin> origins = new TreeMap<>();
            for (Incident incident : incidents) {
                step(incident.opened(), 1, incident, steps, origins);
                if (!incident.isOpen()) step(incident.closed(), -1, incident, steps, origins);
                else if (listedOn > incident.opened()) step(listedOn, 0, incident, steps, origins);
            }
            int open = 0;
            for (Map.Entry<Integer, Integer> step : steps.entrySet()) {
                open += step.getValue();
                tell(actor, step.getKey(), open, Objects.requireNonNull(origins.get(step.getKey())), intake);
            }
        });
    }

    private static void step(
            int day, int change, Incident incident, Map<Integer, Integer> steps, Map<Integer, Claims.Origin> origins) {
        steps.merge(day, change, Integer::sum);
        origins.merge(day, incident.origin(), (left, right) -> BEST.compare(left, right) <= 0 ? left : right);
    }

    private void tell(int actor, int day, int open, Claims.Origin row, Intake intake) {
        Claims.Origin origin = new Claims.Origin(day, Days.UNKNOWN, row.source(), row.grade(), row.file(), row.line());
        intake.told(actor, attribute, open, origin, "status");
    }
}
