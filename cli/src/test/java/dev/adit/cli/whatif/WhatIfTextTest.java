package dev.adit.cli.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.problem.Position;
import dev.adit.value.ActorId;
import dev.adit.whatif.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfTextTest {
    @ParameterizedTest(name = "{0} steps")
    @CsvSource({"20, 20, ''", "21, 20, '  and 1 more, all of them with --json'"})
    void a_screen_holds_twenty_steps_and_says_how_many_more_there_are(int steps, int told, String more) {
        List<String> lines = new ArrayList<>();
        new WhatIfText(lines::add).goal(answer(steps));
        assertThat(lines.stream().filter(line -> line.startsWith("  - "))).hasSize(told);
        assertThat(lines.stream()
                        .filter(line -> line.contains(" more"))
                        .findFirst()
                        .orElse(""))
                .isEqualTo(more);
    }

    private static GoalAnswer answer(int steps) {
        Actor actor = new Actor(
                new ActorId("CY-1"), ActorKind.COMPANY, "Buyer", null, null, List.of(), Position.file("actors.csv"));
        Change change = new Change(Change.Outcome.NONE_SPARE, List.of(), 2 * steps, 2, 800, 300, 300, List.of(), 200);
        return new GoalAnswer(
                actor,
                400,
                change,
                Collections.nCopies(steps, new GoalAnswer.Step("audit", 2, false, List.of())),
                "",
                List.of());
    }
}
