package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.value.Days;
import java.util.ArrayList;
import java.util.List;

/**
 * Incidents that a list leaves open for longer than a scheme does: after six months at most ITSCI closes one with an
 * outcome. Told by the days of the list itself, for no clock says when it was drawn up.
 */
final class LongOpen {
    private static final int MOST_MONTHS = 6;

    private record Open(int since, Position at) {}

    private final List<Open> open = new ArrayList<>();
    private int latest = Days.UNKNOWN;

    /** Notes a day on which the list was still being written. */
    void seen(int day) {
        latest = Math.max(latest, day);
    }

    /** Notes an incident that the list calls open. */
    void add(int since, Position at) {
        open.add(new Open(since, at));
    }

    /** Tells each that was open for too long on the latest day that the list knows of. */
    void tell(Problems problems) {
        for (Open one : open)
            if (latest != Days.UNKNOWN && Days.plusMonths(one.since(), MOST_MONTHS) < latest)
                problems.add(
                        Code.L17,
                        one.at(),
                        "the incident was open for more than six months on " + Days.date(latest)
                                + ", the latest day of the list",
                        "ask the scheme what came of it, or give its closed_on and status");
    }
}
