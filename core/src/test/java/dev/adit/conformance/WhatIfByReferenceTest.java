package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.value.Scenario;
import dev.adit.whatif.Action;
import dev.adit.whatif.Change;
import dev.adit.whatif.Goal;
import dev.adit.whatif.LeastChange;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference tries every set of actions; the least change must be the same set, ties included. */
class WhatIfByReferenceTest {
    private static final String SCRIPT = """
            import json, random, sys
            sys.path.insert(0, sys.argv[1])
            import scoring_reference as reference
            def cases():
                for name in ["01-chain10", "12-whatif-ties"]:
                    document = json.load(open(sys.argv[1] + "/fixtures/" + name + ".json"))
                    yield document, document["whatif"]
                found, seed = 0, 0
                while found < int(sys.argv[2]):
                    dice = random.Random(seed)
                    seed += 1
                    document = reference.rand_doc(dice)
                    if len(reference.changes(document)) > 7:
                        continue
                    goal = {"target": document["targets"][0]["id"], "scenario": dice.choice(["low", "point", "high"]),
                            "threshold": dice.choice([100, 200, 400, 600])}
                    if reference.quick(document)[goal["target"]][reference.SCN.index(goal["scenario"])] < goal["threshold"]:
                        continue
                    found += 1
                    yield document, goal
            for document, goal in cases():
                goal["limit"] = 7
                print(json.dumps(document))
                print(json.dumps(reference.whatif(document, **goal)))
            """;

    @TempDir
    java.nio.file.Path folder = java.nio.file.Path.of(".");

    @Test
    void the_least_change_is_that_of_the_reference_on_its_fixtures_and_on_networks_of_its_generator()
            throws IOException, InterruptedException {
        List<String> lines = Reference.run(SCRIPT, folder, Reference.fewNetworks());
        assertThat(lines).hasSize(2 * Reference.fewNetworks() + 4);
        for (int i = 0; i < lines.size(); i += 2) {
            Map<String, Object> right = Plain.members(lines.get(i + 1));
            Situated document = Situated.of(lines.get(i));
            Goal goal = new Goal(
                    document.actors().indexOf(Plain.text(right, "target")),
                    Scenario.valueOf(Plain.text(right, "scenario").toUpperCase(Locale.ROOT)),
                    Plain.number(right, "threshold"));
            Change ours = new LeastChange(document.ground(), document.facts(), LeastChange.MOST_ROUNDS)
                    .under(goal, EnumSet.allOf(Action.Kind.class));
            assertThat(ours.before()).as(lines.get(i)).isEqualTo(Plain.number(right, "before"));
            boolean helps = right.get("changes") instanceof List<?>;
            assertThat(ours.outcome())
                    .as(lines.get(i + 1))
                    .isEqualTo(helps ? Change.Outcome.LEAST : Change.Outcome.NOTHING_HELPS);
            if (!helps) continue;
            List<String> names =
                    ours.actions().stream().map(action -> action.fact().name()).toList();
            assertThat(ours.weight()).as(lines.get(i)).isEqualTo(Plain.number(right, "cost"));
            assertThat(names).as(lines.get(i)).isEqualTo(right.get("changes"));
            assertThat(ours.after()).as(lines.get(i)).isEqualTo(Plain.number(right, "after"));
        }
    }
}
