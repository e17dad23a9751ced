package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code explain}, {@code path} and {@code trace} on the cobalt sample. */
class ExplainCommandTest {
    private static final Pattern BAR = Pattern.compile("(?m)^ {2,}([+-]\\d+) {2}");

    private static Run cobalt(String command, String... words) {
        List<Object> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of(Run.sample("cobalt"), "--as-of", "2026-01-01"));
        return Run.of(arguments.toArray());
    }

    @Test
    void a_score_is_told_from_the_number_down_to_the_rows_it_rests_on() {
        Run run = cobalt("explain", "CY-VOLTALINE");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Voltaline Cells (CY-VOLTALINE), company in KR")
                .contains("HIGH, at worst HIGH: 600 (low 600, high 980) of 1000")
                .contains("\u2514\u2500 \u00D71.000 declared link")
                .contains("cobalt/flows.csv:7")
                .contains("CL-04 open: 126 (low 0, high 600) without")
                .contains("on children_working = yes, 2025-09-14")
                .contains("cobalt/claims.csv:4, column value")
                .contains("Asked, and not found on these answers:");
    }

    @Test
    void the_lines_of_the_waterfall_add_up_to_the_score() {
        Matcher bars = BAR.matcher(cobalt("explain", "MS-KANDA").out());
        int sum = 0;
        while (bars.find()) sum += Integer.parseInt(bars.group(1));

        assertThat(sum).isEqualTo(476);
    }

    @Test
    void what_each_answer_would_make_of_the_score_is_told_for_what_is_not_known() {
        assertThat(cobalt("explain", "CY-VOLTALINE").out())
                .contains("What an answer would make of 600 (low 600, high 980), what narrows it most first")
                .contains(
                        "CL-03 at Harju Cobalt Refinery: \u201CCredible allegation of child labour, not yet answered\u201D")
                .contains("if it is well: 600 (low 600, high 980); if not: 833 (low 833, high 980)")
                .contains("to settle it: credible_allegation");
        assertThat(cobalt("explain", "CY-VOLTALINE", "--json").out().replaceAll("\\s", ""))
                .contains("\"if_adverse\":{\"low\":833,\"point\":833,\"high\":980}");
    }

    @Test
    void an_actor_may_be_called_by_its_name_and_a_typing_error_is_answered_with_what_was_meant() {
        assertThat(cobalt("explain", "voltaline cells").out()).startsWith("Voltaline Cells (CY-VOLTALINE)");

        Run wrong = cobalt("explain", "CY-VOLTALIN");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE.code);
        assertThat(wrong.err()).contains("did you mean 'CY-VOLTALINE'?");
    }

    @Test
    void a_rule_is_told_alone_or_with_what_it_found() {
        Run alone = Run.of("explain", "cl-13");
        assertThat(alone.code()).isZero();
        assertThat(alone.out()).startsWith("CL-13 ").doesNotContain("asked of actors");

        Run found = cobalt("explain", "CL-13");
        assertThat(found.out()).contains("asked of actors:  open 1  gap 2  clear 1  not of this kind 3");
        assertThat(found.out()).contains("on cobalt/claims.csv:5, column value");
    }

    @Test
    void a_code_of_a_problem_is_told_as_the_page_of_problems_has_it() {
        Run run = Run.of("explain", "d16");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("D16 (error): ").contains("help: ");
        assertThat(Run.of("explain", "D99").code()).isEqualTo(ExitCode.USAGE.code);
    }

    @Test
    void a_source_is_traced_to_every_supplier_it_reaches_with_score_share_and_path() {
        Run run = cobalt("trace", "MS-LUSWISHI");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Voltaline Cells (CY-VOLTALINE): 600 (low 600, high 600) from it alone; share of intake 14 %")
                .contains(
                        "Norrsten Pigments (CY-NORRSTEN): 600 (low 600, high 600) from it alone; share of intake 0.7 %");
        assertThat(cobalt("trace", "MS-LUSWISHI", "--all").out()).contains("Njanja depot (TP-NJANJA): ");
    }

    @Test
    void a_path_tells_what_each_link_and_control_lets_through_and_its_absence_is_an_exit_code() {
        Run run = cobalt("path", "MS-KANDA", "CY-VOLTALINE");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\u00D70.600 with its controls: SM-05");
        assertThat(cobalt("path", "CY-VOLTALINE", "MS-KANDA").code()).isEqualTo(ExitCode.FINDINGS.code);
    }

    @Test
    void json_holds_the_same() {
        assertThat(cobalt("explain", "CY-VOLTALINE", "--json").out().replaceAll("\\s", ""))
                .contains("\"score\":{\"low\":600,\"point\":600,\"high\":980}")
                .contains("\"waterfall\":[{\"change\":600,")
                .contains("\"rule\":\"CL-04\",\"state\":\"open\",\"without\":{\"low\":0,\"point\":126,\"high\":600}");
        assertThat(cobalt("trace", "MS-LUSWISHI", "--json").out().replaceAll("\\s", ""))
                .contains("\"actor\":\"CY-VOLTALINE\",\"score\":{\"low\":600,\"point\":600,\"high\":600}")
                .contains("\"share_ppm\":{\"low\":140000,\"point\":140000,\"high\":140000}");
    }
}
