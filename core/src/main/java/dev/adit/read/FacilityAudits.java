package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.identity.IdentifierKind;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.NetworkBuilder;
import dev.adit.problem.Code;
import dev.adit.smelter.Facility;
import dev.adit.smelter.FacilityList;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What schemes' lists say of smelters, as assessments of them. Only who passed an assessment is conformant: "Active"
 * and "Eligible" are told as what they are.
 */
final class FacilityAudits {
    private static final Map<Facility.Status, String> OUTCOMES = Map.of(
            Facility.Status.CONFORMANT, "conformant",
            Facility.Status.CROSS_RECOGNISED, "cross-recognised",
            Facility.Status.ACTIVE, "active",
            Facility.Status.ELIGIBLE, "eligible",
            Facility.Status.NON_CONFORMANT, "non-conformant",
            Facility.Status.SUSPENDED, "withdrawn",
            Facility.Status.REMOVED, "withdrawn");

    private static final Set<Facility.Status> PASSED =
            EnumSet.of(Facility.Status.CONFORMANT, Facility.Status.CROSS_RECOGNISED);

    private static final int USUAL_MONTHS = 12;

    private FacilityAudits() {}

    static void tell(List<FacilityList> lists, Intake intake) {
        for (FacilityList list : lists) for (Facility facility : list.facilities()) tell(facility, intake);
    }

    private static void tell(Facility facility, Intake intake) {
        NetworkBuilder network = intake.network;
        int actor = network.number(intake.identifiers.holderOf(facility.id()));
        String outcome = OUTCOMES.get(facility.status());
        if (actor < 0 || outcome == null || !isSmelter(facility, network.actor(actor))) return;
        Optional<LocalDate> day = day(facility);
        LocalDate holds = facility.holdsUntil();
        boolean isPassed = PASSED.contains(facility.status());
        List<String> metals = metals(facility, intake);
        if (day.isEmpty() || metals.isEmpty() || (isPassed && holds == null)) {
            intake.problems.add(
                    Code.I14,
                    facility.at(),
                    "what the list says of this smelter is not used: its day, its metal or until when it holds is not known",
                    "give the day of the assessment and its cycle or last day, and a known metal");
            return;
        }
        int on = Days.of(day.get());
        int until = holds == null ? Days.plusMonths(on, USUAL_MONTHS) : Days.of(holds);
        Claims.Origin origin = new Claims.Origin(
                on,
                Days.UNKNOWN,
                facility.scheme().isEmpty() ? facility.source() : facility.scheme(),
                EvidenceGrade.B,
                facility.at().file(),
                facility.at().line());
        for (String metal : metals)
            intake.audits.add(actor, new Audits.Audit(origin.source(), metal, outcome, until, origin));
    }

    /** A scheme's own number may be anybody's in a table; only a CID is a smelter's. */
    private static boolean isSmelter(Facility facility, Actor actor) {
        boolean isPlant = actor.kind() == ActorKind.SMELTER || actor.kind() == ActorKind.REFINER;
        return isPlant && IdentifierKind.CID.check(facility.id()).isUsable();
    }

    /** The metals it was assessed for; one without a name if the list does not say, none if the words are not known. */
    private static List<String> metals(Facility facility, Intake intake) {
        return facility.metal().isBlank() ? List.of("") : intake.minerals.in(facility.metal());
    }

    /** Of a passed assessment its own day; of a status since when it stands, or the day of the list. */
    private static Optional<LocalDate> day(Facility facility) {
        if (facility.auditDate() != null) return Optional.of(facility.auditDate());
        if (facility.statusDate() != null) return Optional.of(facility.statusDate());
        return Optional.ofNullable(facility.sourceDate());
    }
}
