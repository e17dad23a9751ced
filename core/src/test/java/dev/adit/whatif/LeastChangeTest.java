package dev.adit.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.ask.Fact;
import dev.adit.ask.Facts;
import dev.adit.ask.Hypothesis;
import dev.adit.ask.Side;
import dev.adit.conformance.RandomNetwork;
import dev.adit.conformance.Situated;
import dev.adit.spread.Told;
import dev.adit.value.Scenario;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeastChangeTest {
    private static final int NETWORKS = 400;
    private static final int MOST_ACTIONS = 10;
    private static final Set<Action.Kind> ALL = EnumSet.allOf(Action.Kind.class);

    private static final Set<Action.Kind> IN_POWER =
            EnumSet.of(Action.Kind.CONTROL, Action.Kind.VERIFY, Action.Kind.REMEDIATE, Action.Kind.END_FLOW);

    @Test
    void the_least_change_weighs_what_trying_every_set_of_actions_says() {
        int tried = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            Situated asReferred = Situated.of(RandomNetwork.tiny(seed));
            Situated network = seed % 2 == 0 ? asReferred : asReferred.asAssessed();
            for (int actor = 0; actor < network.actors().size(); actor++)
                for (Scenario scenario : Scenario.values())
                    tried += compare(network, new Goal(actor, scenario, 100 + 100 * (seed % 6)), "seed " + seed);
        }
        assertThat(tried).isGreaterThan(NETWORKS);
    }

    private static int compare(Situated network, Goal goal, String where) {
        List<Action> actions = Action.of(network.facts(), ALL);
        if (actions.size() > MOST_ACTIONS) return 0;
        Change change = new LeastChange(network.ground(), network.facts(), LeastChange.MOST_ROUNDS).under(goal, ALL);
        if (change.outcome() == Change.Outcome.NOTHING_NEEDED) return 0;
        Integer least = leastOfAll(network, goal, actions);
        assertThat(change.outcome())
                .as("%s, %s", where, goal)
                .isEqualTo(least == null ? Change.Outcome.NOTHING_HELPS : Change.Outcome.LEAST);
        if (least != null) {
            assertThat(change.weight()).as("%s, %s, %s", where, goal, change).isEqualTo(least);
            assertThat(change.after()).as("%s, %s", where, goal).isLessThan(goal.line());
        }
        return 1;
    }

    private static @Nullable Integer leastOfAll(Situated network, Goal goal, List<Action> actions) {
        Hypothesis world = new Hypothesis(network.ground());
        Replacements replacements = new Replacements(new Told(network.ground().graph()));
        Integer least = null;
        for (int set = 0; set < 1 << actions.size(); set++) {
            int weight = 0;
            if (!network.ground().soleSellers() && replacements.emptied(chosen(actions, set)) >= 0) continue;
            for (int i = 0; i < actions.size(); i++)
                if ((set >> i & 1) == 1) weight += actions.get(i).weight();
            if (least != null && weight >= least) continue;
            world.clear();
            for (int i = 0; i < actions.size(); i++)
                if ((set >> i & 1) == 1) world.suppose(actions.get(i).fact(), Side.FAVOURABLE);
            if (world.bench().score(goal.actor(), goal.scenario()) < goal.line()) least = weight;
        }
        return least;
    }

    private static List<Action> chosen(List<Action> actions, int set) {
        return IntStream.range(0, actions.size())
                .filter(i -> (set >> i & 1) == 1)
                .mapToObj(actions::get)
                .toList();
    }

    @Test
    void a_search_that_is_cut_ends_with_actions_none_of_which_is_spare() {
        int cut = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            Situated network = Situated.of(RandomNetwork.of(seed));
            Goal goal = new Goal(network.suppliers()[0], Scenario.POINT, 290);
            Change change = new LeastChange(network.ground(), network.facts(), 1).under(goal, ALL);
            if (change.outcome() != Change.Outcome.NONE_SPARE) continue;
            cut++;
            assertThat(scoreWithout(network, goal, change, null))
                    .as("seed %d", seed)
                    .isLessThan(goal.line());
            for (Action action : change.actions())
                assertThat(scoreWithout(network, goal, change, action))
                        .as("seed %d without %s", seed, action.fact().name())
                        .isGreaterThanOrEqualTo(goal.line());
            assertThat(change.least()).as("seed %d", seed).isLessThanOrEqualTo(change.weight());
        }
        assertThat(cut).isGreaterThan(10);
    }

    private static int scoreWithout(Situated network, Goal goal, Change change, @Nullable Action spare) {
        Hypothesis world = new Hypothesis(network.ground());
        for (Action action : change.actions()) if (!action.equals(spare)) world.suppose(action.fact(), Side.FAVOURABLE);
        return world.bench().score(goal.actor(), goal.scenario());
    }

    @Test
    void where_nothing_helps_the_path_that_stays_is_named_and_leads_to_the_actor() {
        int stuck = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            Situated network = Situated.of(RandomNetwork.of(seed));
            int actor = network.suppliers()[0];
            List<Fact> facts = Facts.of(network.ground(), EnumSet.allOf(Fact.Kind.class));
            Change change = EngagementFirst.of(
                    new LeastChange(network.ground(), facts, LeastChange.MOST_ROUNDS),
                    new Goal(actor, Scenario.HIGH, 290));
            if (change.outcome() != Change.Outcome.NOTHING_HELPS) continue;
            stuck++;
            assertThat(change.actions()).as("seed %d", seed).isEmpty();
            assertThat(change.after()).as("seed %d", seed).isGreaterThanOrEqualTo(290);
            assertThat(change.stays().get(change.stays().size() - 1).actor())
                    .as("seed %d", seed)
                    .isEqualTo(actor);
        }
        assertThat(stuck).isGreaterThan(10);
    }

    @Test
    void flows_are_ended_only_where_engagement_alone_does_not_help() {
        int ended = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            Situated network = Situated.of(RandomNetwork.of(seed));
            Goal goal = new Goal(network.suppliers()[0], Scenario.POINT, 290);
            LeastChange least = new LeastChange(network.ground());
            Change first = EngagementFirst.of(least, goal);
            boolean ends = first.actions().stream().anyMatch(action -> action.kind() == Action.Kind.END_FLOW);
            boolean engages = least.under(goal, Action.Kind.ENGAGEMENT).outcome() != Change.Outcome.NOTHING_HELPS;
            assertThat(ends && engages).as("seed %d: %s", seed, first).isFalse();
            ended += ends ? 1 : 0;
        }
        assertThat(ended).isGreaterThan(10);
    }

    @Test
    void a_change_for_an_assessment_leaves_no_intake_without_a_seller_and_keeps_its_promise() {
        int ended = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            Situated network = Situated.of(RandomNetwork.of(seed)).asAssessed();
            Goal goal = new Goal(network.suppliers()[0], Scenario.POINT, 290);
            Change change = new LeastChange(network.ground()).under(goal, IN_POWER);
            if (change.actions().isEmpty()) continue;
            Replacements replacements =
                    new Replacements(new Told(network.ground().graph()));
            assertThat(replacements.emptied(change.actions()))
                    .as("seed %d", seed)
                    .isNegative();
            assertThat(scoreWithout(network, goal, change, null))
                    .as("seed %d: as an assessment has it", seed)
                    .isEqualTo(change.after())
                    .isLessThan(goal.line());
            ended += change.actions().stream().anyMatch(one -> one.kind() == Action.Kind.END_FLOW) ? 1 : 0;
        }
        assertThat(ended).isGreaterThan(10);
    }

    @Test
    void what_engagement_can_mend_is_mended_first_and_then_as_few_flows_end_as_can_be() {
        int both = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            Situated network = Situated.of(RandomNetwork.of(seed));
            Goal goal = new Goal(network.suppliers()[0], Scenario.POINT, 290);
            LeastChange least = new LeastChange(network.ground());
            Change change = EngagementFirst.of(least, goal);
            if (change.outcome() != Change.Outcome.ENGAGED_FIRST) continue;
            Change engaged = least.under(goal, Action.Kind.ENGAGEMENT);
            Set<Action.Kind> kinds = change.actions().stream().map(Action::kind).collect(Collectors.toSet());
            assertThat(kinds).as("seed %d", seed).contains(Action.Kind.END_FLOW);
            assertThat(change.engaged()).as("seed %d", seed).isEqualTo(engaged.after());
            assertThat(kinds.size() > 1 || engaged.after() == engaged.before())
                    .as("seed %d: engagement that helps is among the steps: %s", seed, change)
                    .isTrue();
            assertThat(scoreWithout(network, goal, change, null))
                    .as("seed %d", seed)
                    .isLessThan(goal.line());
            both += kinds.size() > 1 ? 1 : 0;
        }
        assertThat(both).isGreaterThan(10);
    }
}
