package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The counts that a register gives: which of them share cases decides what a printed sum gives away. */
class CaseCountsTest {
    private static final List<String> SHARE_NO_CASE = List.of(
            CaseCounts.WORST,
            CaseCounts.HAZARDOUS,
            CaseCounts.UNDERAGE,
            CaseCounts.YOUNG,
            CaseCounts.SUSPECTED,
            CaseCounts.REMEDIED,
            CaseCounts.CLOSED);
    private static final List<String> STATES = List.of(
            "identified",
            "verified",
            "support_started",
            "in_follow_up",
            "withdrawn",
            "closed_sustained",
            "re_entered",
            "unknown");
    private static final List<String> FORMS = List.of("light", "child_labour", "hazardous", "worst_form", "all");

    @Test
    void a_case_is_in_at_most_one_of_seven_counts_so_that_a_sum_never_has_nine_parts() {
        Claims.Origin origin = new Claims.Origin(0, 0, "register", EvidenceGrade.E, "cases.csv", 2);
        List<String> wrong = new ArrayList<>();
        for (String state : STATES)
            for (String form : FORMS)
                for (Long followUps : new Long[] {null, 0L, 1L, 2L})
                    for (AgeBand band : List.of(AgeBand.ALL, new AgeBand(0, 11), new AgeBand(15, 17))) {
                        CaseSums sums = new CaseSums(origin);
                        sums.add(new CaseSums.Line(state, form, band, 1, followUps, 1, origin));
                        long parts = SHARE_NO_CASE.stream()
                                .filter(count -> sums.of(count) > 0)
                                .count();
                        if (parts > 1) wrong.add(state + " " + form + " " + followUps + " " + band);
                    }
        assertThat(wrong).isEmpty();
        assertThat(SHARE_NO_CASE).hasSizeLessThanOrEqualTo(8);
    }
}
