package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.value.ActorId;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A visit to a mine site, in the order of site, day and visit number.
 *
 * @param trades minerals with where they are sold and where they finally go, in the words of the file
 * @param armedActors who is present; empty if nobody said, "none" alone if nobody was
 */
record IpisVisit(
        ActorId site,
        LocalDate day,
        String number,
        String name,
        String region,
        Claims.Origin origin,
        boolean onSite,
        List<Trade> trades,
        Truth childrenPresent,
        Set<String> childrenTasks,
        Set<String> armedActors,
        Truth interference,
        Truth nonStateInterference,
        Truth forcedLabour,
        Truth mercury,
        String workers,
        String mechanisation,
        Set<String> services,
        String traceability,
        String status)
        implements Comparable<IpisVisit> {
    private static final int GROUPS = 3;
    private static final List<String> INTERFERENCES = List.of(
            "taxation",
            "commerce_taxation",
            "entrance_taxation",
            "monopoly",
            "buying_minerals",
            "digging",
            "forced_labour",
            "pillaging",
            "pit_ownership");
    private static final Comparator<IpisVisit> ORDER = Comparator.comparing(IpisVisit::site)
            .thenComparing(IpisVisit::day)
            .thenComparing(visit -> visit.number().length())
            .thenComparing(IpisVisit::number, CodePointOrder.INSTANCE);

    /** A mineral of the site and its way to market. */
    record Trade(String mineral, List<String> sellingPoints, List<String> destinations) {}

    static IpisVisit of(Row row, ActorId site, LocalDate day) {
        boolean onSite = row.text("visit_onsite").equals("1");
        Set<String> armed = armedActors(row);
        Claims.Origin origin = new Claims.Origin(
                Days.of(day),
                Days.UNKNOWN,
                "IPIS open data" + (row.text("source").isEmpty() ? "" : ", " + row.text("source")),
                onSite ? EvidenceGrade.A : EvidenceGrade.E,
                row.file(),
                row.line());
        return new IpisVisit(
                site,
                day,
                row.text("vid"),
                row.text("name"),
                region(row),
                origin,
                onSite,
                trades(row),
                IpisWords.truth(row.text("childunder15")),
                IpisWords.tasks(row.text("childunder15work")),
                armed,
                IpisWords.truth(row.text("interference")),
                nonState(row, armed),
                forcedLabour(row, armed),
                IpisWords.truth(row.text("mercury")),
                row.text("workers_numb"),
                IpisWords.mechanisation(row.text("mechanisation")).orElse(""),
                services(row),
                IpisWords.traceability(row.text("traceability")).orElse(""),
                IpisWords.status(row.text("qualification")).orElse(""));
    }

    private static String region(Row row) {
        return row.text("territoire").isEmpty()
                ? row.text("province")
                : row.text("province") + ", " + row.text("territoire");
    }

    private static List<Trade> trades(Row row) {
        return IntStream.rangeClosed(1, GROUPS)
                .mapToObj(i -> new Trade(
                        row.text("mineral" + i),
                        IpisWords.places(row.text("selling_points_mineral" + i)),
                        IpisWords.places(row.text("final_destination_mineral" + i))))
                .toList();
    }

    private static Set<String> armedActors(Row row) {
        Set<String> actors = new LinkedHashSet<>();
        for (int i = 1; i <= GROUPS; i++)
            IpisWords.armedActor(row.text("type_armed_group" + i)).ifPresent(actors::add);
        if (actors.size() > 1) actors.remove("none");
        return actors;
    }

    /** Yes if a non-state group taxes, digs, pillages or the like; no if there is none, or it does none of it. */
    private static Truth nonState(Row row, Set<String> armed) {
        if (armed.isEmpty()) return Truth.UNKNOWN;
        Truth interferes = Truth.NO;
        for (int i = 1; i <= GROUPS; i++)
            if (IpisWords.armedActor(row.text("type_armed_group" + i))
                    .filter("non-state-group"::equals)
                    .isPresent())
                for (String way : INTERFERENCES)
                    interferes = interferes.or(IpisWords.truth(row.text(way + "_armed_group" + i)));
        return interferes;
    }

    private static Truth forcedLabour(Row row, Set<String> armed) {
        if (armed.isEmpty()) return Truth.UNKNOWN;
        Truth forced = Truth.NO;
        for (int i = 1; i <= GROUPS; i++)
            if (IpisWords.armedActor(row.text("type_armed_group" + i))
                    .filter(who -> !who.equals("none"))
                    .isPresent()) forced = forced.or(IpisWords.truth(row.text("forced_labour_armed_group" + i)));
        return forced;
    }

    private static Set<String> services(Row row) {
        Set<String> services = new LinkedHashSet<>();
        for (int i = 1; i <= 4; i++)
            IpisWords.service(row.text("state_service" + i)).ifPresent(services::add);
        return services;
    }

    @Override
    public int compareTo(IpisVisit other) {
        return ORDER.compare(this, other);
    }
}
