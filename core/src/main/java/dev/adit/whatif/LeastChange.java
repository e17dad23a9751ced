package dev.adit.whatif;

import dev.adit.ask.Fact;
import dev.adit.ask.Facts;
import dev.adit.ask.Ground;
import dev.adit.ask.Hypothesis;
import dev.adit.ask.Side;
import dev.adit.spread.Told;
import dev.adit.spread.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the least change that brings an actor under a line, by implicit hitting sets: a candidate that fails names, with
 * the path that stays, a few actions of which at least one more is needed; the lightest set that meets all of these is
 * the next candidate, and the first that does not fail is the least (docs/method.md, "What-if"). For one thread.
 */
public final class LeastChange {
    /** After so many candidates the search for the least is given up. */
    public static final int MOST_ROUNDS = 200;

    private static final int MOST_STEPS = 200_000;

    /** Beyond so many actions, what a path needs is not narrowed by doing all that does not touch it. */
    private static final int MOST_NARROWED = 2_000;

    private final Ground ground;
    private final Told told;
    private final List<Fact> facts;
    private final int mostRounds;
    private final List<Fact> given;
    private final Replacements replacements;

    /** Works on all facts of a ground. */
    public LeastChange(Ground ground) {
        this(ground, Facts.of(ground, EnumSet.allOf(Fact.Kind.class)), MOST_ROUNDS);
    }

    /** @param mostRounds how many candidates to try before any set without a spare action will do */
    public LeastChange(Ground ground, List<Fact> facts, int mostRounds) {
        this(ground, facts, mostRounds, List.of());
    }

    /** Worlds are searched in which every seller is replaced, so that more actions never do worse. */
    private LeastChange(Ground ground, List<Fact> facts, int mostRounds, List<Fact> given) {
        this.given = given;
        this.ground = ground;
        this.told = new Told(ground.graph());
        this.replacements = new Replacements(told);
        this.facts = facts.stream()
                .filter(fact -> ground.soleSellers() || !replacements.isSole(fact))
                .toList();
        this.mostRounds = mostRounds;
    }

    /** The same in a world in which some of the facts have turned out well already; they are no actions. */
    public LeastChange given(List<Fact> settled) {
        List<Fact> open = facts.stream().filter(fact -> !settled.contains(fact)).toList();
        return new LeastChange(ground, open, mostRounds, List.copyOf(settled));
    }

    /** The least change by actions of some kinds. */
    public Change under(Goal goal, Set<Action.Kind> kinds) {
        return search(goal, kinds, false);
    }

    /** The change that ends the fewest flows, and of these the one with the least engagement. */
    Change withFewestExits(Goal goal) {
        Set<Action.Kind> kinds = EnumSet.copyOf(Action.Kind.ENGAGEMENT);
        kinds.add(Action.Kind.END_FLOW);
        return search(goal, kinds, true);
    }

    private Change search(Goal goal, Set<Action.Kind> kinds, boolean exitsLast) {
        Kept.Searcher searcher = kept -> new Search(goal, kinds, kept, exitsLast).result();
        if (ground.soleSellers()) return searcher.among(new BitSet());
        return new Kept(replacements, searcher, exitsLast).least();
    }

    /** One search; actions by their places among those upstream of the goal. */
    private final class Search {
        final Goal goal;
        final Hypothesis world = new Hypothesis(ground.replacing());
        final List<Action> actions;
        final BitSet done = new BitSet();
        final HittingSet sets;
        int rounds;
        int least;

        /** @param kept flows that do not end, by number */
        Search(Goal goal, Set<Action.Kind> kinds, BitSet kept, boolean exitsLast) {
            this.goal = goal;
            given.forEach(fact -> world.suppose(fact, Side.FAVOURABLE));
            this.actions = upstream(kinds, kept);
            this.sets = new HittingSet(weights(exitsLast), MOST_STEPS);
        }

        private List<Action> upstream(Set<Action.Kind> kinds, BitSet kept) {
            BitSet actors = new BitSet();
            for (int actor : world.bench().upstream(goal.actor())) actors.set(actor);
            return Action.of(
                    facts.stream()
                            .filter(fact -> actors.get(fact.actor()))
                            .filter(fact -> fact.kind() != Fact.Kind.LINK || !kept.get(fact.part()))
                            .toList(),
                    kinds);
        }

        private int[] weights(boolean exitsLast) {
            int all = actions.stream().mapToInt(Action::weight).sum();
            return actions.stream()
                    .mapToInt(
                            action -> action.weight() + (exitsLast && action.kind() == Action.Kind.END_FLOW ? all : 0))
                    .toArray();
        }

        Change result() {
            int before = score();
            if (before < goal.line()) return told(Change.Outcome.NOTHING_NEEDED, before);
            turnTo(all());
            if (!isUnder()) return told(Change.Outcome.NOTHING_HELPS, before);
            Change.Outcome outcome = search();
            return told(outcome, before);
        }

        private Change told(Change.Outcome outcome, int before) {
            List<Action> taken = outcome == Change.Outcome.NOTHING_HELPS
                    ? List.of()
                    : done.stream().mapToObj(actions::get).toList();
            int weight = taken.stream().mapToInt(Action::weight).sum();
            int bound = outcome == Change.Outcome.LEAST ? weight : least;
            List<Way> stays = world.bench().worst(goal.actor(), goal.scenario());
            int after = score();
            return new Change(outcome, taken, weight, bound, before, after, after, stays, rounds);
        }

        private Change.Outcome search() {
            while (rounds < mostRounds) {
                rounds++;
                int[] candidate = sets.lightest();
                if (candidate == null) break;
                least = IntStream.of(candidate)
                        .map(i -> actions.get(i).weight())
                        .sum();
                turnTo(setOf(candidate));
                if (isUnder()) return Change.Outcome.LEAST;
                BitSet needed = actions.size() > MOST_NARROWED ? untried() : needed();
                if (needed.isEmpty()) break;
                sets.add(needed.stream().toArray());
            }
            enough();
            withoutSpares();
            return Change.Outcome.NONE_SPARE;
        }

        /**
         * All actions that do not touch the path that stays are done too; of the others, one of these is needed. Where
         * that breaks the path nevertheless, any action may be needed.
         */
        private BitSet needed() {
            BitSet tried = (BitSet) done.clone();
            BitSet free = touching();
            BitSet others = all();
            others.andNot(free);
            others.or(tried);
            turnTo(others);
            if (isUnder()) {
                turnTo(tried);
                free = all();
            }
            free.andNot(tried);
            BitSet needed = new BitSet();
            free.stream().forEach(action -> {
                turn(action, true);
                if (!isUnder()) return;
                turn(action, false);
                needed.set(action);
            });
            return needed;
        }

        /** The actions that may bear on the path that stays; rather too many than too few. */
        private BitSet touching() {
            BitSet actors = new BitSet();
            BitSet flows = new BitSet();
            List<Way> way = world.bench().worst(goal.actor(), goal.scenario());
            for (Way step : way) if (step.actor() >= 0) actors.set(step.actor());
            for (Way step : way) if (step.flow() >= 0) flows.set(step.flow());
            int fedActor = way.get(0).actor() < 0 ? way.get(1).actor() : -1;
            BitSet touching = new BitSet();
            for (int i = 0; i < actions.size(); i++) {
                Fact fact = actions.get(i).fact();
                boolean onWay = fact.kind() == Fact.Kind.LINK
                        ? flows.get(fact.part()) || told.buyer(fact.part()) == fedActor
                        : actors.get(fact.actor());
                if (onWay) touching.set(i);
            }
            return touching;
        }

        /** Of what touches the path that stays, what is not done: one of these is needed at least. */
        private BitSet untried() {
            BitSet untried = touching();
            untried.andNot(done);
            return untried;
        }

        /** Does all that touches the path that stays, until none stays. */
        private void enough() {
            turnTo(new BitSet());
            while (!isUnder()) {
                BitSet more = untried();
                if (more.isEmpty()) more = all();
                more.or(done);
                turnTo(more);
            }
        }

        /** One action is taken back after the other, the heaviest first, while the goal is still met. */
        private void withoutSpares() {
            List<Integer> order = new ArrayList<>(done.stream().boxed().toList());
            order.sort((left, right) -> {
                int heavier = Integer.compare(
                        actions.get(right).weight(), actions.get(left).weight());
                return heavier != 0 ? heavier : Integer.compare(left, right);
            });
            for (int action : order) {
                turn(action, false);
                if (!isUnder()) turn(action, true);
            }
        }

        private BitSet all() {
            BitSet all = new BitSet();
            all.set(0, actions.size());
            return all;
        }

        private BitSet setOf(int[] items) {
            BitSet set = new BitSet();
            Arrays.stream(items).forEach(set::set);
            return set;
        }

        private void turnTo(BitSet next) {
            for (int action = 0; action < actions.size(); action++)
                if (done.get(action) != next.get(action)) turn(action, next.get(action));
        }

        private void turn(int action, boolean on) {
            Action turned = actions.get(action);
            if (on) world.suppose(turned.fact(), turned.side());
            else world.takeBack(turned.fact());
            done.set(action, on);
        }

        private int score() {
            return world.bench().score(goal.actor(), goal.scenario());
        }

        private boolean isUnder() {
            return world.bench().isUnder(goal.actor(), goal.scenario(), goal.line());
        }
    }
}
