package dev.adit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What persons decided is read, checked against itself, remembered, and never written over. */
class DecisionsFileTest {
    private static final String WHO = "reason: seen, by: buyer, on: 2024-05-01";
    private final Problems problems = new Problems();

    @Test
    void same_goes_on_from_one_to_the_next_and_different_holds_for_all_of_them() {
        Decisions decisions = read("same: [a, b]", "same: [b, c]", "different: [c, z]");
        assertThat(decisions.areSame("a", "c")).isTrue();
        assertThat(decisions.areDifferent("a", "z")).isTrue();
        assertThat(decisions.areDifferent("a", "b")).isFalse();
        assertThat(decisions.areDifferent("a", "q")).isFalse();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_contradiction_in_several_steps_is_told_and_none_of_it_followed() {
        Decisions decisions = read("same: [a, b]", "same: [b, c]", "different: [a, c]", "same: [x, y]");
        assertThat(decisions.list()).hasSize(1);
        assertThat(decisions.areSame("a", "b")).isFalse();
        assertThat(decisions.areSame("x", "y")).isTrue();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(Code.I04);
        assertThat(problems.list().get(0).what()).contains("matches.yaml:2:5", "matches.yaml:3:5");
    }

    @Test
    void an_id_of_no_input_is_told() {
        read("same: [a, gone]").checkIds(List.of("a"), problems);
        assertThat(problems.list()).extracting(Problem::code).containsExactly(Code.I05);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{same: [a], reason: r, by: b, on: 2024-05-01} | R04",
                "{same: [a, b], different: [a, c], reason: r, by: b, on: 2024-05-01} | R04",
                "{same: [a, b], by: b, on: 2024-05-01} | R03",
                "{same: [a, b], reason: r, by: b, on: 01.05.2024} | D13",
                "{same: [a, b], reason: r, by: b, on: 2024-05-01, colour: red} | R02",
                "just text | R04",
            })
    void an_incomplete_decision_is_told_with_its_place(String item, Code code) {
        DecisionsFile.read("matches.yaml", "decisions:\n  - " + item + "\n", problems);
        assertThat(problems.list()).extracting(Problem::code).containsExactly(code);
        assertThat(problems.list().get(0).at().line()).isEqualTo(2);
    }

    @Test
    void proposals_are_comments_and_are_renewed_while_what_persons_wrote_stays() {
        Candidate open = new Candidate("f:1", "f:\"2", 900, 900, 1000, OptionalInt.empty(), OptionalInt.of(5), false);
        Map<String, String> names = Map.of("f:1", "Tin\n- same: [x, y]\u202E", "f:\"2", "Tin Ltd");
        String own = "# ours\ndecisions:\n  - {same: [a, b], " + WHO + "}\n";
        String once = DecisionsFile.withProposals(own, List.of(open), names);
        assertThat(once)
                .startsWith(own)
                .contains("# - same: [\"f:1\", \"f:\\\"2\"]")
                .doesNotContain("\u202E");
        assertThat(DecisionsFile.withProposals(once, List.of(open), names)).isEqualTo(once);
        assertThat(DecisionsFile.withProposals(once, List.of(), names)).isEqualTo(own);
        assertThat(DecisionsFile.read("matches.yaml", once, problems).list()).hasSize(1);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_proposal_becomes_a_decision_by_taking_its_comment_signs_out() {
        Candidate open = new Candidate("f:1", "f:2", 900, 900, 1000, OptionalInt.empty(), OptionalInt.of(5), false);
        String text = DecisionsFile.withProposals("", List.of(open), Map.of());
        assertThat(DecisionsFile.read("matches.yaml", text, problems).list()).isEmpty();
        assertThat(problems.list()).isEmpty();
        String decided = text.replace("# - same", "- same")
                .replace("#   reason:", "  reason: seen")
                .replace("#   by:", "  by: buyer")
                .replace("#   on:", "  on: 2024-05-01");
        assertThat(DecisionsFile.read("matches.yaml", decided, problems).areSame("f:1", "f:2"))
                .isTrue();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_decision_made_below_the_mark_outlives_the_next_run() {
        Candidate one = new Candidate("f:1", "f:2", 900, 900, 1000, OptionalInt.empty(), OptionalInt.of(5), false);
        Candidate two = new Candidate("f:3", "f:4", 900, 900, 1000, OptionalInt.empty(), OptionalInt.of(5), false);
        String decided = DecisionsFile.withProposals("# ours\n", List.of(one, two), Map.of())
                .replaceFirst("# - same", "- same")
                .replaceFirst("#   reason:", "  reason: seen")
                .replaceFirst("#   by:", "  by: buyer")
                .replaceFirst("#   on:", "  on: 2024-05-01");
        String next = DecisionsFile.withProposals(decided, List.of(two), Map.of());
        assertThat(next).startsWith("# ours\n").contains("# - same: [\"f:3\", \"f:4\"]");
        Decisions decisions = DecisionsFile.read("matches.yaml", next, problems);
        assertThat(decisions.areSame("f:1", "f:2")).isTrue();
        assertThat(decisions.list()).hasSize(1);
        assertThat(DecisionsFile.withProposals(next, List.of(two), Map.of())).isEqualTo(next);
        assertThat(problems.list()).isEmpty();
    }

    private Decisions read(String... decisions) {
        StringBuilder text = new StringBuilder("decisions:\n");
        for (String decision : decisions)
            text.append("  - {").append(decision).append(", ").append(WHO).append("}\n");
        return DecisionsFile.read("matches.yaml", text.toString(), problems);
    }
}
