package dev.adit.claim;

import static dev.adit.claim.EvidenceGrade.A;
import static dev.adit.claim.EvidenceGrade.B;
import static dev.adit.claim.EvidenceGrade.C;
import static dev.adit.claim.EvidenceGrade.E;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.rule.Packs;
import dev.adit.table.Column;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final String PRESENT = "children_present"; // adverse: yes; an answer lasts 24 months

    @Test
    void the_latest_answer_counts() {
        Said said = new Said().add(PRESENT, "yes", "2023-01-01").add(PRESENT, "no", "2023-06-01");

        assertThat(Said.counts(said.on("2024-01-01"), PRESENT)).isEqualTo("no");
        assertThat(Said.counts(said.on("2023-05-31"), PRESENT)).isEqualTo("yes");
    }

    @Test
    void who_was_never_asked_is_unknown_and_nobody_stands_behind_it() {
        Standing standing = new Said().add(PRESENT, "no", "2023-01-01").on("2024-01-01");

        assertThat(Said.counts(standing, "children_working")).isEqualTo("unknown");
        assertThat(standing.table().column(Packs.attribute("children_working"))).isNull();
    }

    @Test
    void a_favourable_answer_expires_into_unknown_and_is_remembered() {
        Said said = new Said().add(PRESENT, "no", "2022-03-01");

        assertThat(Said.counts(said.on("2024-03-01"), PRESENT)).isEqualTo("no");
        Standing later = said.on("2024-03-02");
        assertThat(Said.counts(later, PRESENT)).isEqualTo("expired");
        assertThat(later.table().isKnown(Packs.attribute(PRESENT), 0)).isFalse();
        assertThat(Said.behind(later, PRESENT).value()).isEqualTo("no");
    }

    @Test
    void an_adverse_answer_stands_and_becomes_stale() {
        Said said = new Said().add(PRESENT, "yes", "2022-03-01");

        assertThat(Said.counts(said.on("2024-03-01"), PRESENT)).isEqualTo("yes");
        Standing later = said.on("2034-03-01");
        assertThat(Said.counts(later, PRESENT)).isEqualTo("yes (stale)");
        assertThat(later.table().fresh().isKnown(Packs.attribute(PRESENT), 0)).isFalse();
    }

    @Test
    void a_stale_answer_ends_when_it_is_answered_anew_and_not_before() {
        Said said = new Said().add(PRESENT, "yes", "2020-01-01").add(PRESENT, "no", "2024-01-01");

        assertThat(Said.counts(said.on("2023-12-31"), PRESENT)).isEqualTo("yes (stale)");
        assertThat(Said.counts(said.on("2024-01-01"), PRESENT)).isEqualTo("no");
    }

    @Test
    void an_expired_answer_is_not_replaced_by_an_older_adverse_one() {
        Said said = new Said().add(PRESENT, "yes", "2018-01-01").add(PRESENT, "no", "2019-01-01");

        assertThat(Said.counts(said.on("2024-01-01"), PRESENT)).isEqualTo("expired");
    }

    @Test
    void a_favourable_answer_is_good_until_the_earlier_of_its_own_day_and_the_usual_time() {
        Said longer = new Said().add(PRESENT, "no", "2022-03-01", "2199-12-31", "self-statement", B);
        Said shorter = new Said().add(PRESENT, "no", "2024-01-01", "2024-02-01", "audit", B);

        assertThat(Said.counts(longer.on("2024-03-01"), PRESENT)).isEqualTo("no");
        assertThat(Said.counts(longer.on("2024-03-02"), PRESENT)).isEqualTo("expired");
        assertThat(Said.counts(shorter.on("2024-02-01"), PRESENT)).isEqualTo("no");
        assertThat(Said.counts(shorter.on("2024-02-02"), PRESENT)).isEqualTo("expired");
    }

    @Test
    void an_adverse_answer_is_fresh_until_its_own_day_whatever_is_usual() {
        Said longer = new Said().add(PRESENT, "yes", "2020-01-01", "2024-06-30", "audit", B);
        Said shorter = new Said().add(PRESENT, "yes", "2024-01-01", "2024-02-01", "audit", B);

        assertThat(Said.counts(longer.on("2024-06-30"), PRESENT)).isEqualTo("yes");
        assertThat(Said.counts(longer.on("2024-07-01"), PRESENT)).isEqualTo("yes (stale)");
        assertThat(Said.counts(shorter.on("2024-02-02"), PRESENT)).isEqualTo("yes (stale)");
    }

    @Test
    void an_answer_that_does_not_age_stays() {
        Said said = new Said().add("audit_status", "conformant", "1999-01-01");

        assertThat(Said.counts(said.on("2024-01-01"), "audit_status")).isEqualTo("conformant");
    }

    @Test
    void of_one_day_the_adverse_answer_counts_however_it_is_graded() {
        Said said = new Said()
                .add(PRESENT, "no", "2024-01-01", "-", "visit", A)
                .add(PRESENT, "yes", "2024-01-01", "-", "rumour", E);

        assertThat(Said.counts(said.on("2024-01-01"), PRESENT)).isEqualTo("yes");
    }

    @Test
    void of_one_day_the_graver_of_two_adverse_answers_counts() {
        Said cases = new Said()
                .add("hazardous_cases_open", "2", "2024-01-01", "-", "x", A)
                .add("hazardous_cases_open", "5", "2024-01-01", "-", "y", C);
        Said school = new Said()
                .add("school_attendance", "70", "2024-01-01", "-", "x", A)
                .add("school_attendance", "60", "2024-01-01", "-", "y", C);

        assertThat(Said.counts(cases.on("2024-01-01"), "hazardous_cases_open")).isEqualTo("5");
        assertThat(Said.counts(school.on("2024-01-01"), "school_attendance")).isEqualTo("60 %");
    }

    @Test
    void of_adverse_answers_with_several_choices_the_better_graded_counts_and_then_the_fuller_one() {
        Said armed = new Said()
                .add("armed_actors", "state-forces;police", "2024-01-01", "-", "rumour", E)
                .add("armed_actors", "non-state-group", "2024-01-01", "-", "visit", A);
        Said tasks = new Said()
                .add("children_tasks", "digging", "2024-01-01", "-", "x", A)
                .add("children_tasks", "digging;underground", "2024-01-01", "-", "y", A);

        assertThat(Said.counts(armed.on("2024-01-01"), "armed_actors")).isEqualTo("non-state-group");
        assertThat(Said.counts(tasks.on("2024-01-01"), "children_tasks")).isEqualTo("digging; underground");
    }

    @Test
    void of_one_day_and_gravity_the_better_grade_counts() {
        Said said = new Said()
                .add("mine_status", "blue", "2024-01-01", "-", "x", C)
                .add("mine_status", "yellow", "2024-01-01", "-", "y", B)
                .add("mine_status", "green", "2024-01-01", "-", "z", E);

        assertThat(Said.counts(said.on("2024-01-01"), "mine_status")).isEqualTo("yellow");
    }

    @Test
    void a_later_day_counts_even_if_it_is_worse_graded_and_favourable() {
        Said said = new Said()
                .add(PRESENT, "yes", "2024-01-01", "-", "visit", A)
                .add(PRESENT, "no", "2024-01-02", "-", "letter", E);

        assertThat(Said.counts(said.on("2024-02-01"), PRESENT)).isEqualTo("no");
    }

    @Test
    void what_was_said_after_the_day_is_left_out_and_counted() {
        Standing standing = new Said()
                .add(PRESENT, "no", "2023-01-01")
                .add(PRESENT, "yes", "2024-02-02")
                .add(PRESENT, "yes", "2025-01-01")
                .on("2024-02-01");

        assertThat(Said.counts(standing, PRESENT)).isEqualTo("no");
        assertThat(standing.later()).isEqualTo(2);
        assertThat(standing.conflicts()).isEmpty();
    }

    @Test
    void an_adverse_answer_nobody_dated_counts_as_said_on_the_day_and_is_counted() {
        Standing standing = new Said()
                .add(PRESENT, "no", "2024-01-31")
                .add(PRESENT, "yes", "-")
                .on("2024-02-01");

        assertThat(Said.counts(standing, PRESENT)).isEqualTo("yes");
        assertThat(standing.undated()).isEqualTo(1);
        assertThat(Said.behind(standing, PRESENT).observedOn()).isNull();
    }

    @Test
    void a_favourable_answer_nobody_dated_is_older_than_every_one_that_is_dated() {
        Said adverse = new Said().add(PRESENT, "no", "-").add(PRESENT, "yes", "2015-01-01");
        Said expired = new Said().add(PRESENT, "no", "-").add(PRESENT, "no", "2015-01-01");
        Said alone = new Said().add(PRESENT, "no", "-");

        assertThat(Said.counts(adverse.on("2024-02-01"), PRESENT)).isEqualTo("yes (stale)");
        assertThat(Said.counts(expired.on("2024-02-01"), PRESENT)).isEqualTo("expired");
        assertThat(Said.counts(alone.on("2024-02-01"), PRESENT)).isEqualTo("no");
    }

    @Test
    void an_answer_leads_back_to_who_said_it_when_and_where() {
        Standing standing = new Said()
                .add(PRESENT, "yes", "2024-01-01", "2024-06-01", "committee", C)
                .on("2024-02-01");

        Claim claim = Said.behind(standing, PRESENT);

        assertThat(claim.attribute().name()).isEqualTo(PRESENT);
        assertThat(List.of(claim.value(), claim.source(), claim.at().toString()))
                .containsExactly("yes", "committee", "claims.csv:2, column value");
        assertThat(claim.grade()).isEqualTo(C);
        assertThat(claim.observedOn()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(claim.validUntil()).isEqualTo(LocalDate.of(2024, 6, 1));
    }

    @Test
    void a_column_no_claim_filled_is_known_nowhere() {
        Column column = new Column(3);

        assertThat(column.claim(2)).isEqualTo(Column.NOBODY);
        assertThat(column.isKnown(2)).isFalse();
    }
}
