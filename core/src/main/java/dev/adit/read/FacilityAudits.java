package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.network.NetworkBuilder;
import dev.adit.smelter.Facility;
import dev.adit.smelter.FacilityList;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private static final int USUAL_MONTHS = 12;

    private FacilityAudits() {}

    static void tell(List<FacilityList> lists, Intake intake) {
        for (FacilityList list : lists) for (Facility facility : list.facilities()) tell(facility, intake);
    }

    private static void tell(Facility facility, Intake intake) {
        NetworkBuilder network = intake.network;
        int actor = network.number(facility.id());
        String outcome = OUTCOMES.get(facility.status());
        Optional<LocalDate> day = day(facility);
        if (actor < 0 || outcome == null || day.isEmpty()) return;
        int on = Days.of(day.get());
        LocalDate holds = facility.holdsUntil();
        int until = holds == null ? Days.plusMonths(on, USUAL_MONTHS) : Days.of(holds);
        Claims.Origin origin = new Claims.Origin(
                on,
                Days.UNKNOWN,
                facility.scheme().isEmpty() ? facility.source() : facility.scheme(),
                EvidenceGrade.B,
                facility.at().file(),
                facility.at().line());
        String metal = intake.minerals.of(facility.metal()).orElse("");
        intake.audits.add(actor, new Audits.Audit(origin.source(), metal, outcome, until, origin));
    }

    /** Of a passed assessment its own day; of a status since when it stands, or the day of the list. */
    private static Optional<LocalDate> day(Facility facility) {
        if (facility.auditDate() != null) return Optional.of(facility.auditDate());
        if (facility.statusDate() != null) return Optional.of(facility.statusDate());
        return Optional.ofNullable(facility.sourceDate());
    }
}
