package dev.adit.smelter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.smelter.Facility.Status;
import dev.adit.value.Country;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A facility list says what a scheme says, and nothing that it does not. */
class FacilityTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final String NEUTRAL =
            "scheme;facility_id;name;metal;country;status;status_date;audit_date;valid_until;source;source_date";

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "Conformant, CONFORMANT, 2025-01-01, YES",
        "Conformant, CONFORMANT, 2024-05-31, NO",
        "Conformant, CONFORMANT, '', UNKNOWN",
        "Cross-recognised, CROSS_RECOGNISED, 2025-01-01, YES",
        "ACTIVE, ACTIVE, 2025-01-01, NO",
        "Eligible, ELIGIBLE, 2025-01-01, NO",
        "Non-Conformant, NON_CONFORMANT, 2025-01-01, NO",
        "Removed, REMOVED, 2025-01-01, NO",
        "quite conformant, UNKNOWN, 2025-01-01, UNKNOWN",
        "certified, UNKNOWN, 2025-01-01, UNKNOWN",
        "'', UNKNOWN, 2025-01-01, UNKNOWN",
    })
    void only_a_passed_assessment_that_still_holds_is_conformant(
            String text, Status status, String until, Truth conformant) {
        Facility facility = read(NEUTRAL, "RMAP;CID009901;Umbra;Tin;RW;" + text + ";;;" + until + ";;2024-01-01")
                .get(0);
        assertThat(facility.status()).isEqualTo(status);
        assertThat(facility.isConformant(DAY)).isEqualTo(conformant);
        assertThat(facility.country()).isEqualTo(new Country("RW"));
    }

    @ParameterizedTest
    @CsvSource({
        "1 Year, YES",
        "3, NO",
        "3 years, NO",
        "soon, UNKNOWN",
        "6 months, UNKNOWN",
        "1-3 years, UNKNOWN",
        "'', UNKNOWN"
    })
    void an_audit_older_than_its_cycle_is_stale(String cycle, Truth stale) {
        FacilityList.Said said = new FacilityList.Said("RMAP", Status.CONFORMANT, DAY);
        Facility facility = FacilityTable.read(
                        Lists.grid(
                                "rmi.xls",
                                "Conformant smelters",
                                "Smelter ID;Smelter Name;Metal;Country Location;Last Audit Date;Audit Cycle",
                                "cid009901;Umbra;Tin;Rwanda;2023-05-01;" + cycle),
                        said,
                        Lists.countries(),
                        problems)
                .orElseThrow()
                .facilities()
                .get(0);
        assertThat(facility.isStale(DAY)).isEqualTo(stale);
        assertThat(facility.id()).isEqualTo("CID009901");
        boolean isTold = stale == Truth.UNKNOWN && !cycle.isEmpty();
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactlyInAnyOrderElementsOf(isTold ? List.of(Code.I01, Code.I14) : List.of(Code.I01));
    }

    @Test
    void what_a_list_does_not_say_of_itself_is_told() {
        read("smelter id;name", "CID009901;Umbra", ";Nameless");
        assertThat(problems.list()).extracting(Problem::code).containsExactlyInAnyOrder(Code.I14, Code.I14, Code.I15);
        assertThat(FacilityTable.read(Lists.grid("x", "a;b"), FacilityList.Said.nothing(), Lists.countries(), problems))
                .isEmpty();
        assertThat(problems.list()).extracting(Problem::code).contains(Code.I08);
    }

    private List<Facility> read(String... lines) {
        return FacilityTable.read(
                        Lists.grid("list.csv", lines), FacilityList.Said.nothing(), Lists.countries(), problems)
                .orElseThrow()
                .facilities();
    }
}
