package dev.adit.claim;

import static dev.adit.claim.EvidenceGrade.A;
import static dev.adit.claim.EvidenceGrade.B;
import static dev.adit.claim.EvidenceGrade.C;
import static dev.adit.claim.EvidenceGrade.E;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where sources contradict the answer that counts. */
class ConflictsTest {
    private static final String PRESENT = "children_present"; // adverse: yes; an answer lasts 24 months

    @Test
    void sources_that_disagree_on_the_latest_day_are_a_conflict_with_all_of_them() {
        Standing standing = new Said()
                .add("mine_status", "green", "2023-01-01", "-", "old", A)
                .add("mine_status", "green", "2024-01-01", "-", "ministry", B)
                .add("mine_status", "red", "2024-01-01", "-", "visit", A)
                .add("mine_status", "yellow", "2024-01-01", "-", "letter", E)
                .on("2024-02-01");

        assertThat(standing.conflicts()).hasSize(1);
        Standing.Conflict conflict = standing.conflicts().get(0);
        assertThat(conflict.counted().source()).isEqualTo("visit");
        assertThat(conflict.others()).extracting(Claim::source).containsExactly("ministry", "letter");
    }

    @Test
    void sources_that_agree_or_disagreed_earlier_are_no_conflict() {
        Standing standing = new Said()
                .add(PRESENT, "no", "2023-01-01")
                .add(PRESENT, "yes", "2023-01-01")
                .add(PRESENT, "no", "2024-01-01", "-", "visit", A)
                .add(PRESENT, "no", "2024-01-01", "-", "letter", E)
                .on("2024-02-01");

        assertThat(standing.conflicts()).isEmpty();
    }

    @Test
    void a_favourable_answer_nobody_dated_against_an_adverse_one_is_a_conflict() {
        Said dated = new Said().add(PRESENT, "no", "-").add(PRESENT, "yes", "2015-01-01");
        Said undated = new Said().add(PRESENT, "no", "-").add(PRESENT, "yes", "-");
        Said over =
                new Said().add(PRESENT, "no", "-", "2016-01-01", "letter", A).add(PRESENT, "yes", "2015-01-01");
        Said favourable = new Said().add("mine_status", "blue", "-").add("mine_status", "green", "2024-01-01");

        for (Said said : List.of(dated, undated))
            assertThat(said.on("2024-02-01").conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.kind()).isEqualTo(Standing.Kind.DISAGREE);
                assertThat(conflict.isOverHarm()).isTrue();
                assertThat(conflict.counted().value()).isEqualTo("yes");
                assertThat(conflict.others()).extracting(Claim::value).containsExactly("no");
            });
        assertThat(over.on("2024-02-01").conflicts()).isEmpty();
        assertThat(favourable.on("2024-02-01").conflicts()).isEmpty();
    }

    @Test
    void a_later_answer_of_lower_grade_that_replaces_an_adverse_one_is_a_conflict() {
        Standing standing = new Said()
                .add(PRESENT, "yes", "2023-06-01", "-", "older visit", A)
                .add(PRESENT, "yes", "2024-01-01", "-", "visit", B)
                .add(PRESENT, "no", "2024-01-02", "-", "letter", E)
                .on("2024-02-01");

        assertThat(standing.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Standing.Kind.LOWER_GRADE);
            assertThat(conflict.isOverHarm()).isTrue();
            assertThat(conflict.counted().source()).isEqualTo("letter");
            assertThat(conflict.others()).extracting(Claim::source).containsExactly("visit");
        });
    }

    @Test
    void a_later_answer_is_no_conflict_if_it_is_graded_as_well_or_the_adverse_one_is_out_of_date_or_was_answered() {
        Said asGood = new Said()
                .add(PRESENT, "yes", "2024-01-01", "-", "visit", B)
                .add(PRESENT, "no", "2024-01-02", "-", "audit", B);
        Said outOfDate = new Said()
                .add(PRESENT, "yes", "2020-01-01", "-", "visit", A)
                .add(PRESENT, "no", "2024-01-02", "-", "letter", E);
        Said answered = new Said()
                .add(PRESENT, "yes", "2024-01-01", "-", "visit", B)
                .add(PRESENT, "no", "2024-01-02", "-", "second visit", A)
                .add(PRESENT, "no", "2024-01-03", "-", "letter", E);

        for (Said said : List.of(asGood, outOfDate, answered))
            assertThat(said.on("2024-02-01").conflicts()).isEmpty();
    }

    @Test
    void a_conflict_under_an_answer_that_has_expired_is_none() {
        Said said = new Said()
                .add("mine_status", "green", "2023-01-01", "-", "ministry", B)
                .add("mine_status", "blue", "2023-01-01", "-", "letter", C);

        assertThat(said.on("2024-01-01").conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.isOverHarm()).isFalse());
        assertThat(said.on("2024-01-02").conflicts()).isEmpty();
    }
}
