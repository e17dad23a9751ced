package dev.adit.spread;

import dev.adit.value.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How each of many suppositions alone would move the bounds of an actor's score, exactly, for one actor after the other.
 *
 * <p>What makes things worse is read off one search backward and one forward; what makes them better counts only on the
 * worst path, and only there the actor is scored anew (docs/method.md, "Questions"). For one thread.
 */
public final class Sensitivity {
    private static final int[] ANYTHING = new int[Scale.LAYERS];

    private final Bench base;
    private final Bench trial;
    private final Side low;
    private final Side high;
    private final List<Runnable> suppositions = new ArrayList<>();
    private final IntArray anywhere = new IntArray();
    private IntArray touching = new IntArray();
    private int[] stamps = new int[64];
    private int actor;
    private int turn;

    /**
     * Begins with no suppositions.
     *
     * @param base nothing is supposed on it, now or later
     * @param trial another bench on the same graph, on which the suppositions act
     */
    public Sensitivity(Bench base, Bench trial) {
        this.base = base;
        this.trial = trial;
        this.low = new Side(Scenario.LOW);
        this.high = new Side(Scenario.HIGH);
    }

    /** Takes up a supposition; its number is the count of those before. */
    public void add(Runnable suppose) {
        int number = suppositions.size();
        suppositions.add(suppose);
        suppose.run();
        boolean knownAtLow = low.add(number);
        boolean knownAtHigh = high.add(number);
        if (!knownAtLow || !knownAtHigh) anywhere.add(number);
        trial.clear();
        if (number == stamps.length) stamps = Arrays.copyOf(stamps, 2 * number);
    }

    /** Turns to an actor; everything that follows is about it. */
    public void turnTo(int next) {
        actor = next;
        turn++;
        touching = new IntArray();
        low.turn();
        high.turn();
        for (int i = 0; i < anywhere.size(); i++) touch(anywhere.get(i));
    }

    private void touch(int number) {
        if (stamps[number] == turn) return;
        stamps[number] = turn;
        touching.add(number);
    }

    /** The suppositions that may move a bound of the actor's score, in rising order; no other one does. */
    public int[] touching() {
        return Arrays.stream(touching.toArray()).sorted().toArray();
    }

    /** The lower bound as things stand. */
    public int low() {
        return low.view.score();
    }

    /** The upper bound as things stand. */
    public int high() {
        return high.view.score();
    }

    /** The lower bound under a supposition. */
    public int low(int supposition) {
        return low.score(supposition);
    }

    /** The upper bound under a supposition. */
    public int high(int supposition) {
        return high.score(supposition);
    }

    /** One bound: the view of the actor, and which suppositions to look at where. */
    private final class Side {
        final Scenario scenario;
        final View view;
        final List<Delta> deltas = new ArrayList<>();
        final Places worse = new Places(base.graph.states.size());
        final Places better = new Places(base.graph.states.size());

        Side(Scenario scenario) {
            this.scenario = scenario;
            this.view = new View(base, scenario);
        }

        /** Takes up what is supposed now; false if it can matter anywhere. */
        boolean add(int number) {
            Delta delta = new Delta(base, trial, scenario);
            deltas.add(delta);
            Delta.Way way = delta.way();
            for (int state : delta.states) {
                if (way == Delta.Way.CHEAPER) worse.add(number, state, view.begin(delta, state));
                if (way == Delta.Way.DEARER) better.add(number, state, ANYTHING);
            }
            return way != Delta.Way.BOTH;
        }

        void turn() {
            view.turnTo(actor);
            if (!worse.isEmpty()) view.eachWorse(worse, Sensitivity.this::touch);
            if (!better.isEmpty()) view.eachOfWorst(state -> better.at(state, Sensitivity.this::touch));
        }

        int score(int number) {
            int score = view.score(deltas.get(number));
            if (score != View.NOT_KNOWN) return score;
            suppositions.get(number).run();
            score = trial.score(actor, scenario);
            trial.clear();
            return score;
        }
    }
}
