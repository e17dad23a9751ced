package dev.adit.read;

import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.problem.Position;
import dev.adit.value.Country;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes mine sites of visits, and of each visit what it tells of its site. */
final class IpisSites {
    /** The file covers artisanal mines of the Democratic Republic of the Congo. */
    private static final Country COUNTRY = new Country("CD");

    /** Being there counts as work unless the only thing told is something else. */
    private static final String NO_WORK = "other";

    private final Intake intake;

    /** Sites where the visits told so far saw children at work. */
    private final Set<String> seenAtWork = new HashSet<>();

    IpisSites(Intake intake) {
        this.intake = intake;
    }

    /** @param visits in order, so that the last one of a site names it */
    void tell(List<IpisVisit> visits) {
        Map<String, Set<String>> minerals = new TreeMap<>();
        Map<String, IpisVisit> latest = new TreeMap<>();
        for (IpisVisit visit : visits) {
            Set<String> ofSite = minerals.computeIfAbsent(visit.site().text(), fresh -> new TreeSet<>());
            for (IpisVisit.Trade trade : visit.trades()) ofSite.addAll(IpisTrade.commodities(intake, trade.mineral()));
            latest.put(visit.site().text(), visit);
        }
        latest.forEach((site, visit) -> intake.network.add(actor(visit, minerals.getOrDefault(site, Set.of()))));
        visits.forEach(this::tell);
    }

    private static Actor actor(IpisVisit visit, Set<String> minerals) {
        return new Actor(
                visit.site(),
                ActorKind.MINE_SITE,
                visit.name().isEmpty() ? visit.site().text() : visit.name(),
                COUNTRY,
                visit.region(),
                List.copyOf(minerals),
                Position.row(visit.origin().file(), visit.origin().line()));
    }

    private void tell(IpisVisit visit) {
        tellChildren(visit);
        truth(visit, "armed_interference", visit.interference(), "interference");
        truth(visit, "non_state_interference", visit.nonStateInterference(), "type_armed_group1");
        truth(visit, "forced_labour_by_armed_actor", visit.forcedLabour(), "forced_labour_armed_group1");
        truth(visit, "armed_actors_mine", visit.armedActorsMine(), "digging_armed_group1");
        word(visit, "armed_parties", visit.armedParties(), "type_armed_group1");
        words(visit, "hand_processing", visit.handProcessing(), "womenwork");
        truth(visit, "mercury_used", visit.mercury(), "mercury");
        words(visit, "armed_actors", visit.armedActors(), "type_armed_group1");
        words(visit, "state_services", visit.services(), "state_service1");
        word(visit, "mechanisation", visit.mechanisation(), "mechanisation");
        word(visit, "traceability_scheme", visit.traceability(), "traceability");
        word(visit, "mine_status", visit.status(), "qualification");
        word(visit, "extraction_method", "artisanal", "pcode");
        word(visit, "workers", visit.workers(), "workers_numb");
        if (visit.onSite()) intake.told(actor(visit), "last_visit", Days.of(visit.day()), visit.origin(), "visit_date");
    }

    /**
     * Visitors ask for children under 15 only. That none is there answers anew what an earlier visit saw at work, but
     * leaves open whether older ones work; so do children seen without a task.
     */
    private void tellChildren(IpisVisit visit) {
        truth(visit, "children_present", visit.childrenPresent(), "childunder15");
        Set<String> tasks = visit.childrenTasks();
        boolean work = tasks.stream().anyMatch(task -> !task.equals(NO_WORK));
        if (work) {
            truth(visit, "children_working", Truth.YES, "childunder15work");
            seenAtWork.add(visit.site().text());
        } else if (visit.childrenPresent() == Truth.NO
                && seenAtWork.contains(visit.site().text())) truth(visit, "children_working", Truth.NO, "childunder15");
        if (!tasks.isEmpty()) words(visit, "children_tasks", tasks, "childunder15work");
    }

    private int actor(IpisVisit visit) {
        return intake.network.number(visit.site().text());
    }

    private void truth(IpisVisit visit, String attribute, Truth answer, String heading) {
        if (answer != Truth.UNKNOWN) word(visit, attribute, answer.word(), heading);
    }

    private void words(IpisVisit visit, String attribute, Set<String> answers, String heading) {
        word(visit, attribute, String.join(";", answers), heading);
    }

    private void word(IpisVisit visit, String attribute, String answer, String heading) {
        if (!answer.isEmpty()) intake.told(actor(visit), attribute, answer, visit.origin(), heading);
    }
}
