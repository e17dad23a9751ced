package dev.adit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
    private static final List<String> KNOWN = List.of("children_present", "children_working", "mine_status", "name");

    @Test
    void a_place_is_told_as_exactly_as_it_is_known() {
        assertThat(List.of(
                        Position.file("a.csv"),
                        Position.row("a.csv", 3),
                        Position.cell("a.csv", 3, "share"),
                        Position.cell("a.csv", 0, "share"),
                        Position.text("a.yaml", 3, 7)))
                .extracting(Position::toString)
                .containsExactly("a.csv", "a.csv:3", "a.csv:3, column share", "a.csv, column share", "a.yaml:3:7");
    }

    @Test
    void a_problem_says_where_what_and_how_to_mend_it() {
        Position at = Position.cell("a.csv", 3, "country");

        assertThat(new Problem(Code.D16, at, "'Congo' is not a code", "CD or CG"))
                .hasToString("a.csv:3, column country: error[D16]: 'Congo' is not a code\n  help: CD or CG");
        assertThat(new Problem(Code.D20, at, "said twice", null))
                .hasToString("a.csv:3, column country: note[D20]: said twice");
        assertThat(new Problem(Code.D22, at, "no date", null).toString()).contains(": warning[D22]: ");
    }

    @Test
    void problems_are_told_in_the_order_of_the_input() {
        Problems problems = new Problems();
        problems.add(Code.D13, Position.cell("b.csv", 2, "date"), "late", null);
        problems.add(Code.D13, Position.cell("a.csv", 10, "date"), "tenth", null);
        problems.add(Code.D14, Position.cell("a.csv", 9, "share"), "ninth, again", null);
        problems.add(Code.D13, Position.cell("a.csv", 9, "date"), "ninth", null);
        problems.add(Code.D09, Position.file("a.csv"), "whole", null);

        assertThat(problems.list())
                .extracting(Problem::what)
                .containsExactly("whole", "ninth", "ninth, again", "tenth", "late");
        assertThat(problems.size()).isEqualTo(5);
    }

    @Test
    void all_of_them_are_thrown_at_once_and_only_if_there_is_an_error() {
        Problems problems = new Problems();
        problems.add(Code.D20, Position.row("a.csv", 2), "twice", null);
        problems.add(Code.D22, Position.row("a.csv", 1), "no date", null);
        problems.throwIfErrors();
        problems.add(Code.D11, Position.row("a.csv", 3), "ragged", "mend it");

        assertThatThrownBy(problems::throwIfErrors)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems()).isEqualTo(problems.list()))
                .hasMessage("""
                        a.csv:1: warning[D22]: no date
                        a.csv:2: note[D20]: twice
                        a.csv:3: error[D11]: ragged
                          help: mend it""");
    }

    @Test
    void no_two_codes_of_a_family_mean_the_same() {
        assertThat(Arrays.stream(Code.values())
                        .map(code -> code.name().charAt(0) + ": " + code.meaning())
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(Code.values()).allMatch(code -> code.name().matches("[ACDFILMNRSTVW][0-9]{2}"));
    }

    @ParameterizedTest(name = "{0} is near {1}")
    @CsvSource({
        "childrn_present, children_present",
        "Children_Present, children_present",
        "children_worked, children_working",
        "mine-status, mine_status",
        "nam, name",
    })
    void a_word_that_is_nearly_right_is_recognised(String word, String meant) {
        assertThat(Spelling.nearest(word, KNOWN)).contains(meant);
        assertThat(Spelling.hint(word, KNOWN)).isEqualTo("did you mean '" + meant + "'?");
    }

    @Test
    void a_word_that_is_far_from_all_is_told_what_there_is() {
        assertThat(Spelling.nearest("colour", KNOWN)).isEmpty();
        assertThat(Spelling.hint("colour", KNOWN))
                .isEqualTo("known are: children_present, children_working, mine_status, name");
    }

    @Test
    void of_two_that_are_as_near_the_first_by_name_is_meant_whatever_their_order() {
        assertThat(Spelling.nearest("bat", List.of("rat", "cat"))).contains("cat");
        assertThat(Spelling.nearest("bat", List.of("cat", "rat"))).contains("cat");
    }

    @Test
    void no_letter_is_near_another() {
        assertThat(Spelling.hint("F", List.of("A", "B", "C", "D", "E"))).isEqualTo("known are: A, B, C, D, E");
    }
}
