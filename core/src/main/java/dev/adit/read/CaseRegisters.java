package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.value.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The case registers of all files. Several programmes may work at one actor, each with its own children: what is told
 * is the sum of what each of them said last, so that none speaks for the cases of another.
 */
final class CaseRegisters {
    final Repeats repeats = new Repeats();
    private final Map<Integer, Map<Integer, Map<String, CaseSums>>> byActorDayProgramme = new TreeMap<>();

    /** Adds a row of a programme's register; the name is empty if it has none. */
    void add(int actor, int day, String programme, CaseSums.Line line) {
        byActorDayProgramme
                .computeIfAbsent(actor, fresh -> new TreeMap<>())
                .computeIfAbsent(day, fresh -> new TreeMap<>())
                .computeIfAbsent(programme, fresh -> new CaseSums(line.origin()))
                .add(line);
    }

    /** Tells what all registers say; no row may be added afterwards. */
    void tell(Intake intake) {
        byActorDayProgramme.forEach((actor, days) -> {
            for (String count : CaseCounts.ALL) new Timeline(actor, count, intake).tell(days);
            days.forEach((day, programmes) -> tellDay(actor, day, programmes, intake));
        });
    }

    private static void tellDay(int actor, int day, Map<String, CaseSums> programmes, Intake intake) {
        long visits = 0;
        long followed = 0;
        for (CaseSums sums : programmes.values()) {
            visits += sums.followUps();
            followed += sums.followed();
            Claims.Origin origin = sums.origin();
            if (sums.isLooked()) intake.told(actor, "last_identification", day, origin, "period_end");
            if (sums.isSupported()) intake.told(actor, "last_support", day, origin, "period_end");
            if (sums.followUps() > 0) intake.told(actor, "last_follow_up", day, origin, "period_end");
        }
        Claims.Origin first = programmes.values().iterator().next().origin();
        if (followed > 0) intake.told(actor, "follow_up_visits", visits / followed, first, "followup_visits");
    }

    /** One count of one actor over time. */
    private static final class Timeline {
        private final int actor;
        private final String count;
        private final Intake intake;
        private final Map<String, Said> standing = new TreeMap<>();
        private Claims.@Nullable Origin zero;

        Timeline(int actor, String count, Intake intake) {
            this.actor = actor;
            this.count = count;
            this.intake = intake;
        }

        /** What a programme said last of the count. */
        private record Said(long cases, String source) {}

        void tell(Map<Integer, Map<String, CaseSums>> days) {
            days.forEach((day, programmes) -> {
                List<Claims.Origin> origins = new ArrayList<>();
                programmes.forEach((programme, sums) -> {
                    if (hear(programme, sums)) origins.add(sums.origin());
                });
                if (!origins.isEmpty()) tell(day, origins);
            });
            tellZero(Days.UNKNOWN);
        }

        /** Cases that were open stay so while nobody knows better. */
        private boolean hear(String programme, CaseSums sums) {
            long cases = sums.of(count);
            if (cases == CaseSums.SILENT) return false;
            Said before = standing.get(programme);
            boolean stays = cases == CaseSums.LEFT_OPEN && before != null && before.cases() > 0;
            if (!stays) standing.put(programme, new Said(cases, sums.origin().source()));
            return true;
        }

        private void tell(int day, List<Claims.Origin> origins) {
            long cases = standing.values().stream()
                    .mapToLong(Said::cases)
                    .filter(many -> many > 0)
                    .sum();
            boolean isOpen = standing.values().stream().anyMatch(said -> said.cases() == CaseSums.LEFT_OPEN);
            tellZero(cases == 0 && isOpen ? day - 1 : Days.UNKNOWN);
            if (cases > 0) intake.told(actor, count, cases, origin(origins), "count");
            else if (!isOpen) zero = origin(origins);
        }

        /** That there is no case holds until a register leaves open whether there is one. */
        private void tellZero(int until) {
            Claims.Origin told = zero;
            zero = null;
            if (told == null) return;
            intake.told(
                    actor,
                    count,
                    0,
                    new Claims.Origin(told.observedOn(), until, told.source(), told.grade(), told.file(), told.line()),
                    "count");
        }

        /** The first row of the day, in the name of every programme whose cases are in the sum. */
        private Claims.Origin origin(List<Claims.Origin> origins) {
            Claims.Origin first = origins.stream().min(CaseSums.FIRST).orElseThrow();
            TreeSet<String> sources = new TreeSet<>(List.of(first.source()));
            for (Said said : standing.values()) if (said.cases() > 0) sources.add(said.source());
            return new Claims.Origin(
                    first.observedOn(),
                    Days.UNKNOWN,
                    String.join("; ", sources),
                    first.grade(),
                    first.file(),
                    first.line());
        }
    }
}
