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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A visit to a mine site, in the order of site, day and visit number.
 *
 * @param trades minerals with where they are sold and where they finally go, in the words of the file
 * @param handProcessing what is done by hand, by whomever; empty if nobody said
 * @param armedParties how many armed parties, in digits, or empty
 * @param armedActors who is present; empty if nobody said, "none" alone if nobody was
 * @param workers digits, or empty
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
        Truth armedActorsMine,
        String armedParties,
        Set<String> handProcessing,
        Truth mercury,
        String workers,
        String mechanisation,
        Set<String> services,
        String traceability,
        String status)
        implements Comparable<IpisVisit> {
    /** How many minerals and armed groups a row can tell of. */
    static final int GROUPS = 3;

    /** Whether children of 15 to 17 were seen, and at what: only the dashboard has them. */
    static final String OLDER = "child15to18";

    static final String OLDER_WORK = "child15to18work";

    private static final Comparator<IpisVisit> ORDER = Comparator.comparing(IpisVisit::site)
            .thenComparing(IpisVisit::day)
            .thenComparing(visit -> visit.number().length())
            .thenComparing(IpisVisit::number, CodePointOrder.INSTANCE);

    /** A mineral of the site and its way to market. */
    record Trade(String mineral, List<String> sellingPoints, List<String> destinations) {}

    static IpisVisit of(Row row, ActorId site, LocalDate day) {
        IpisCells cells = new IpisCells(row);
        boolean onSite = cells.truth("visit_onsite") == Truth.YES;
        IpisArmed armed = IpisArmed.of(cells);
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
                cells.truth(OLDER) == Truth.YES ? Truth.YES : cells.truth("childunder15"),
                tasks(row),
                armed.actors(),
                armed.interference(cells.truth("interference")),
                armed.nonStateInterference(),
                armed.forcedLabour(),
                armed.mines(),
                armed.parties(),
                IpisWords.handProcessing(cells.text("womenwork")),
                cells.truth("mercury"),
                cells.workers("workers_numb").orElse(""),
                cells.mechanisation("mechanisation").orElse(""),
                services(row),
                IpisWords.traceability(row.text("traceability")).orElse(""),
                cells.status("qualification").orElse(""));
    }

    private static Set<String> tasks(Row row) {
        Set<String> tasks = new LinkedHashSet<>(IpisWords.tasks(row.text("childunder15work")));
        tasks.addAll(IpisWords.tasks(row.text(OLDER_WORK)));
        return tasks;
    }

    /** From the wide to the narrow; a part behind a missing one is left out, for nobody could tell whose it is. */
    private static String region(Row row) {
        return Stream.of("province", "territoire", "groupement")
                .map(row::text)
                .map(part -> part.replace(',', ' '))
                .takeWhile(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<Trade> trades(Row row) {
        return IntStream.rangeClosed(1, GROUPS)
                .mapToObj(i -> new Trade(
                        row.text("mineral" + i),
                        IpisWords.places(row.text("selling_points_mineral" + i)),
                        IpisWords.places(row.text("final_destination_mineral" + i))))
                .toList();
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
