package dev.adit.spread;

import dev.adit.value.Permille;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import java.util.Arrays;

/**
 * What the actors bring: own risk by theme, what their controls let pass, and open findings of worst forms.
 * Arrays by actor; primitive, because every pass reads them.
 */
public final class RiskInput {
    private static final int SCENARIOS = Scenario.values().length;

    private final short[][] own;
    private final short[][] passed;
    private final byte[] knockout;
    private final boolean alone;

    /** All zero: no risk, no control, no finding. */
    public RiskInput(int themes, int actors) {
        this(themes, new short[SCENARIOS][actors], new byte[actors], false);
        for (short[] row : passed) Arrays.fill(row, (short) Permille.ONE);
    }

    private RiskInput(int themes, short[][] passed, byte[] knockout, boolean alone) {
        this.own = new short[themes * SCENARIOS][knockout.length];
        this.passed = passed;
        this.knockout = knockout;
        this.alone = alone;
    }

    /** As if one actor alone brought risk: its own, with everybody's controls, and nothing from unknown origins. */
    public RiskInput onlyOf(int actor) {
        RiskInput only = new RiskInput(themes(), passed, new byte[knockout.length], true);
        for (int row = 0; row < own.length; row++) only.own[row][actor] = own[row][actor];
        only.knockout[actor] = knockout[actor];
        return only;
    }

    /** As if one actor alone brought risk, the gravest in one theme: shows how much of it would arrive where. */
    public RiskInput gravestOf(int actor, int theme) {
        RiskInput only = new RiskInput(themes(), passed, new byte[knockout.length], true);
        only.own(theme, actor, new Range(Permille.ONE, Permille.ONE, Permille.ONE));
        return only;
    }

    /** Whether nothing but one actor counts, so that material of unknown origin brings no risk. */
    boolean isOfOneActor() {
        return alone;
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

    /** How many themes there are. */
    public int themes() {
        return own.length / SCENARIOS;
    }
}
