package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code whatif} on the cobalt sample. */
class WhatIfCommandTest {
    private static Run cobalt(Object... words) {
        List<Object> arguments = new ArrayList<>(List.of("whatif", Run.sample("cobalt"), "--as-of", "2026-01-01"));
        arguments.addAll(Arrays.asList(words));
        return Run.of(arguments.toArray());
    }

    @Test
    void an_answer_that_is_supposed_moves_scores_and_says_which_rules_turn() {
        Run run = cobalt("--set", "MS-LUSWISHI.children_working=no");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("2 of 2 scored suppliers move:")
                .contains(
                        "Voltaline Cells (CY-VOLTALINE): HIGH 600 (low 600, high 980) -> MEDIUM 305 (low 289, high 980)")
                .contains("worst path after:  Kanda mine (industrial) > Norrsten Pigments")
                .contains("CL-18 at Luswishi Ridge (artisanal): open -> clear");
    }

    @Test
    void an_ended_flow_is_filled_by_the_others_and_the_rules_are_asked_again() {
        Run run = cobalt("--drop-flow", "TP-NJANJA>SR-HARJU:cobalt");

        assertThat(run.out())
                .contains(
                        "Voltaline Cells (CY-VOLTALINE): HIGH 600 (low 600, high 980) -> MEDIUM 286 (low 183, high 980)")
                .contains("OR-12 at Harju Cobalt Refinery: open -> gap")
                .doesNotContain("worst path after:  cobalt of unknown origin");
    }

    @Test
    void where_nobody_is_left_to_replace_what_ended_its_origin_is_unknown() {
        Run run = cobalt("--drop-flow", "TP-NJANJA>SR-HARJU", "--drop-flow", "MS-KANDA>SR-HARJU");

        assertThat(run.out())
                .contains(
                        "Voltaline Cells (CY-VOLTALINE): HIGH 600 (low 600, high 980) -> MEDIUM 300 (low 0, high 980)")
                .contains("worst path after:  cobalt of unknown origin > Harju Cobalt Refinery > Voltaline Cells");
    }

    @Test
    void a_goal_is_reached_by_engagement_first_with_weights_and_next_steps() {
        Run run = cobalt("--goal", "CY-VOLTALINE<500");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("From 600 to 466 by 2 steps of weight 6; nothing that weighs less helps")
                .contains("remedy and end at Luswishi Ridge (artisanal) (MS-LUSWISHI): CL-04")
                .contains("by: refer-to-case-manager")
                .doesNotContain("END THE FLOW");
    }

    @Test
    void a_flow_is_ended_only_where_engagement_does_not_help_and_that_is_said_loudly() {
        Run run = cobalt("--goal", "CY-NORRSTEN<400");

        assertThat(run.out())
                .contains(
                        "From 600 to 302 by 6 steps of weight 18: first all that engagement mends, then the fewest ended",
                        "remedy and end at Luswishi Ridge (artisanal) (MS-LUSWISHI): CL-04",
                        "END THE FLOW of cobalt from Kanda mine (industrial) (MS-KANDA) to Norrsten Pigments (CY-NORRSTEN) (weight 5)",
                        "ENGAGEMENT ALONE BRINGS IT TO 447, NOT UNDER 400",
                        "last resort");
    }

    @Test
    void a_goal_that_nothing_reaches_is_an_exit_code_and_names_what_stays() {
        Run run = cobalt("--goal", "CY-VOLTALINE<100");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS.code);
        assertThat(run.out())
                .contains(
                        "CANNOT BE REACHED",
                        "it stays at 248 at the least (now 600)",
                        "What stays: Harju Cobalt Refinery");
    }

    @Test
    void a_goal_looks_at_the_world_that_is_supposed() {
        assertThat(cobalt("--drop-flow", "TP-NJANJA>SR-HARJU", "--goal", "CY-VOLTALINE<500")
                        .out())
                .contains("It is at 286: nothing is needed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --set | MS-LUSWISHI.children_workin=no | did you mean 'children_working'?
                    --set | MS-LUSWISHI.children_working=perhaps | allowed: yes, no
                    --set | MS-LUSWISH.children_working=no | did you mean 'MS-LUSWISHI'?
                    --set | children_working | --set takes ACTOR.ATTRIBUTE=VALUE
                    --drop-flow | SR-HARJU>MS-KANDA | there is none for 'SR-HARJU>MS-KANDA'
                    --goal | CY-VOLTALINE | --goal takes ACTOR<SCORE in quotes
                    --goal | CY-VOLTALINE<2000 | --goal takes ACTOR<SCORE in quotes
                    """)
    void what_cannot_be_supposed_is_a_fault_of_the_command_line(String option, String value, String says) {
        Run run = cobalt(option, value);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
        assertThat(run.err()).contains(says);
    }

    @Test
    void nothing_supposed_is_a_fault_too() {
        assertThat(cobalt().err()).contains("nothing is supposed: give --set, --drop-flow, --overlay or --goal");
    }

    @Test
    void json_holds_both_worlds() {
        assertThat(cobalt("--set", "MS-LUSWISHI.children_working=no", "--goal", "CY-VOLTALINE<300", "--json")
                        .out()
                        .replaceAll("\\s", ""))
                .contains("\"before\":{\"low\":600,\"point\":600,\"high\":980,\"band\":\"HIGH\"")
                .contains("\"rule\":\"CL-13\",\"actor\":\"MS-LUSWISHI\",\"before\":\"open\",\"after\":\"clear\"")
                .contains("\"goals\":[{\"actor\":\"CY-VOLTALINE\",\"line\":300,");
    }
}
