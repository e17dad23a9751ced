package dev.adit.spread;

import dev.adit.value.Range;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;

/**
 * What the actors bring: own risk by theme, what their controls let pass, and open findings of worst forms.
 * Arrays by actor; primitive, because every pass reads them.
 */
public final class RiskInput {
    private static final int SCENARIOS = Scenario.values().length;

    private final short[][] own;
    private final short[][] passed;
    private final byte[] knockout;

    /** All zero: no risk, no control, no finding. */
    public RiskInput(int themes, int actors) {
        own = new short[themes * SCENARIOS][actors];
        passed = new short[SCENARIOS][actors];
        knockout = new byte[actors];
        for (short[] row : passed) java.util.Arrays.fill(row, (short) 1000);
    }

    /** Notes own risk in a theme, in permille. */
    public void own(int theme, int actor, Range risk) {
        for (Scenario scenario : Scenario.values())
            own[theme * SCENARIOS + scenario.ordinal()][actor] = (short) risk.at(scenario);
    }

    /** Notes what the actor's controls let pass to buyers, in permille. */
    public void passed(int actor, Range factor) {
        for (Scenario scenario : Scenario.values()) passed[scenario.ordinal()][actor] = (short) factor.at(scenario);
    }

    /** Notes whether an open finding of a worst form stands at the actor. */
    public void knockout(int actor, Truth open) {
        knockout[actor] = (byte) open.ordinal();
    }

    /** Own risk in permille. */
    public int own(int theme, Scenario scenario, int actor) {
        return own[theme * SCENARIOS + scenario.ordinal()][actor];
    }

    /** Own risk in a theme, in all scenarios. */
    public Range own(int theme, int actor) {
        return new Range(
                own(theme, Scenario.LOW, actor), own(theme, Scenario.POINT, actor), own(theme, Scenario.HIGH, actor));
    }

    /** The worst own risk over all themes, scenario by scenario. */
    public Range own(int actor) {
        int[] worst = new int[SCENARIOS];
        for (int row = 0; row < own.length; row++)
            worst[row % SCENARIOS] = Math.max(worst[row % SCENARIOS], own[row][actor]);
        return new Range(worst[0], worst[1], worst[2]);
    }

    /** What passes to buyers, in permille. */
    public int passed(Scenario scenario, int actor) {
        return passed[scenario.ordinal()][actor];
    }

    public Truth knockout(int actor) {
        return Truth.values()[knockout[actor]];
    }

    int themes() {
        return own.length / SCENARIOS;
    }
}
