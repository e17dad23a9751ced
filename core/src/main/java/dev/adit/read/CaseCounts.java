package dev.adit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a case register can count, by the names of the attributes, and which of them a row may belong to. */
final class CaseCounts {
    static final String WORST = "worst_form_cases_open";
    static final String HAZARDOUS = "hazardous_cases_open";
    static final String UNDERAGE = "underage_cases_open";

    /** Young people of working age; of cases the register only knows that the work is light. */
    static final String YOUNG = "young_workers_cases_open";

    /** Open cases of whatever form, by age; so they are in one of the counts by form as well. */
    static final String LIGHT_AGE = "light_age_cases_open";

    static final String SUSPECTED = "cases_suspected";
    static final String REMEDIED = "cases_in_remediation";
    static final String WORST_REMEDIED = "worst_forms_in_remediation";
    static final String UNDERAGE_REMEDIED = "underage_in_remediation";
    static final String LIGHT_AGE_REMEDIED = "light_age_in_remediation";
    static final String CLOSED = "cases_closed";
    static final String CLOSED_EARLY = "cases_closed_early";
    static final String CAME_BACK = "cases_after_closure";
    static final String WITHDRAWN = "children_withdrawn";
    static final String PREVENTED = "children_prevented";
    static final String REPORTED = "cases_reported";

    /** Every one of them. */
    static final List<String> ALL = List.of(
            WORST,
            HAZARDOUS,
            UNDERAGE,
            YOUNG,
            LIGHT_AGE,
            SUSPECTED,
            REMEDIED,
            WORST_REMEDIED,
            UNDERAGE_REMEDIED,
            LIGHT_AGE_REMEDIED,
            CLOSED,
            CLOSED_EARLY,
            CAME_BACK,
            WITHDRAWN,
            PREVENTED,
            REPORTED);

    /** The open counts that a case of unknown form may belong to, the mildest last. */
    static final List<String> BY_FORM = List.of(WORST, HAZARDOUS, UNDERAGE);

    /** A register that has no row for one of these says nothing of it, not even zero. */
    static final Set<String> ONLY_IF_REPORTED =
            Set.of(WORST, HAZARDOUS, UNDERAGE, YOUNG, LIGHT_AGE, CAME_BACK, PREVENTED);

    private CaseCounts() {}

    /** Which open counts cases of a form and age belong to; of cases of all forms together it may be any. */
    static List<String> open(CaseSums.Line line) {
        return switch (line.form()) {
            case "all" -> BY_FORM;
            case "worst_form" -> List.of(WORST);
            case "hazardous" -> List.of(HAZARDOUS);
            case "light" -> List.of(line.band().isYoungWorkers() ? YOUNG : UNDERAGE);
            default -> List.of(UNDERAGE);
        };
    }

    /** Which open counts such cases may belong to besides, because their row mixes ages. */
    static List<String> mayBeOpen(CaseSums.Line line) {
        List<String> counts = new ArrayList<>();
        boolean lightOrAny = line.form().equals("light") || line.form().equals("all");
        if (lightOrAny && line.band().mayBeYoungWorkers()) counts.add(YOUNG);
        if (line.band().mayBeBelowLightWork()) counts.add(LIGHT_AGE);
        return counts;
    }

    /** The open count's counterpart among the cases being remedied; hazardous work has none, it is in the total only. */
    static List<String> remedied(List<String> open) {
        List<String> counts = new ArrayList<>();
        if (open.contains(WORST)) counts.add(WORST_REMEDIED);
        if (open.contains(UNDERAGE)) counts.add(UNDERAGE_REMEDIED);
        return counts;
    }
}
