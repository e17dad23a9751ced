package dev.adit.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.rule.Packs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A waiver stands in every report: what points to a child or says where somebody is reached does not get in. */
class PersonalTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jean, 12 years old, works with his mother",
                "Jean, 12 years, works with his mother",
                "Jean (12 yrs) is back at school",
                "a 9-year-old was sent home",
                "a nine-year-old was sent home",
                "twelve years old",
                "a girl aged 12",
                "boys aged 12 to 14",
                "a girl, age: 12",
                "a girl at the age of 12",
                "ages 12 and 14",
                "12yo boy",
                "12\u00A0years of age",
                "\uFF11\uFF12 years old",
                "born in 2014",
                "born on 3 May 2014",
                "Jean, 12 ans, travaille avec sa m\u00E8re",
                "un gar\u00E7on \u00E2g\u00E9 de 12 ans",
                "une fille a\u0302ge\u0301e de 12",
                "douze ans, \u00E0 l'\u00E9cole",
                "n\u00E9e en 2013",
                "un ni\u00F1o de 12 a\u00F1os",
                "UN NI\u00D1O DE 12 A\u00D1OS",
                "doce a\u00F1os",
                "edad: 12",
                "nacido el 3.4.2013",
                "under 12 years",
                "a permit of 12 years",
                "write to jean@example.org",
                "call +243 99 123 45 67",
                "tel: 099 123 45 67",
                "0991234567 knows",
                "099 123 45 67 knows",
            })
    void what_may_point_to_a_person_is_found(String text) {
        assertThat(PersonalText.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "valid for 12 years",
                "licence valid for the next 12 years",
                "no case within 2 years",
                "the fence was built 3 years ago",
                "audited every 3 years, the last 2 years without a finding",
                "permis pour 12 ans, d\u00E9livr\u00E9 dans 2 ans",
                "depuis 5 ans",
                "v\u00E1lido por 12 a\u00F1os, cada 3 a\u00F1os",
                "a lease of 25 years",
                "guards are 30 years old at least",
                "valid for 12 months",
                "all above the minimum age of 15",
                "stage 12 of the plan, page 3",
                "12 of 40 tags were read twice",
                "fence built in May, gate locked at the visit of 3 May 2026",
                "papers of 2019 and 2020 seen",
                "papers seen from 01.02.2026 to 03.04.2026",
                "papers seen from 2026-01-01 to 2026-02-01",
                "100 000 t in 2025, see RS-0012345678",
                "head of sourcing @ Orion",
                "born out by 12 visits",
            })
    void what_points_to_nobody_is_let_in(String text) {
        assertThat(PersonalText.isIn(text)).isFalse();
    }

    @Test
    void a_ticket_may_be_a_long_number_and_a_reason_may_not() {
        assertThat(PersonalText.isInNumber("0012345678")).isFalse();
        assertThat(PersonalText.isIn("0012345678")).isTrue();
        assertThat(PersonalText.isInNumber("jean@example.org")).isTrue();
    }

    @Test
    void an_entry_that_tells_of_a_child_is_refused_where_it_stands_and_the_text_is_not_repeated() {
        for (String key : List.of("reason", "approver", "ticket")) {
            Problems problems = new Problems();
            String entry =
                    "waivers:\n  - {rule: T-03, actor: M, reason: r, approver: a, ticket: t, expires: 2024-12-31}\n";
            String letter = key.substring(0, 1);
            String text = entry.replace(key + ": " + letter, key + ": 'Jean, 12 years old'");
            assertThat(new WaiversFile("w", Packs.tiny(), problems).read(text).list())
                    .isEmpty();
            assertThat(problems.list()).extracting(Problem::code).containsExactly(Code.V10);
            assertThat(problems.list().get(0).toString())
                    .contains("w:2:", "'" + key + "'")
                    .doesNotContain("Jean", "12");
            assertThat(problems.list().get(0).help()).contains("ticket", "months");
        }
    }
}
