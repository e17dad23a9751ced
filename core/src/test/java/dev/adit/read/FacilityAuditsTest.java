package dev.adit.read;

import static dev.adit.read.SentFiles.declaration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.smelter.Facility;
import dev.adit.smelter.FacilityList;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a scheme's list says of a smelter is told as what it is; only an assessment that was passed is one. */
class FacilityAuditsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);

    private static FacilityList list(String id, Facility.Status status, @Nullable LocalDate audited) {
        return new FacilityList(
                "facilities.csv",
                List.of(new Facility(
                        "RMAP",
                        id,
                        "Nova",
                        "Tin",
                        null,
                        status,
                        status.name(),
                        DAY,
                        audited,
                        null,
                        OptionalInt.of(1),
                        "RMI",
                        DAY,
                        Position.row("facilities.csv", 2))));
    }

    private static SentFiles sent() {
        return new SentFiles().with(declaration("a.xlsx").smelter("Tin", "Nova", "CID000001"));
    }

    @ParameterizedTest
    @EnumSource
    void only_a_passed_assessment_is_conformant(Facility.Status status) {
        List<String> told = ToldOf.actor(
                "CID000001", sent().with(list("CID000001", status, DAY)).read());

        String words = String.join(" ", told);
        assertThat(words.contains("audit_status=conformant")).isEqualTo(status == Facility.Status.CONFORMANT);
        assertThat(words.contains("audit_status=cross-recognised"))
                .isEqualTo(status == Facility.Status.CROSS_RECOGNISED);
        assertThat(words.contains("audit_status=")).isEqualTo(status != Facility.Status.UNKNOWN);
    }

    @Test
    void an_assessment_whose_end_is_not_known_is_told_and_not_used() {
        InputSet read =
                sent().with(list("CID000001", Facility.Status.CONFORMANT, null)).read();

        assertThat(ToldOf.actor("CID000001", read)).noneMatch(told -> told.startsWith("audit_status"));
        assertThat(SentFiles.problems(read, Code.I14)).hasSize(1);
    }

    @Test
    void a_schemes_own_number_is_nobodys_elsewhere_and_a_tables_smelter_is_known_by_its_identification() {
        InputSet read = sent().actor("S-1", ActorKind.SMELTER, "Nova", "CID", "CID000001")
                .actor("77", ActorKind.SMELTER, "Alba", "", "")
                .with(list("CID000001", Facility.Status.ACTIVE, null))
                .with(list("77", Facility.Status.ACTIVE, null))
                .read();

        assertThat(ToldOf.actor("S-1", read)).anyMatch(told -> told.startsWith("audit_status=active"));
        assertThat(ToldOf.actor("77", read)).isEmpty();
    }
}
