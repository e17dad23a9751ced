package dev.adit.backtest;

import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.value.Truth;

/** What the rules said of observations: a row an observation, a byte a rule. */
final class Answers {
    static final byte NOT_ASKED = 0;
    static final byte NO = 1;
    static final byte UNKNOWN = 2;
    static final byte YES = 3;
    /** yes, but by evidence that has outlived its time */
    static final byte STALE = 4;
    /** no, but the harm is being remedied */
    static final byte REMEDIED = 5;

    private Answers() {}

    static byte[] row(Findings findings, int actor) {
        byte[] row = new byte[findings.rules()];
        for (int rule = 0; rule < row.length; rule++)
            if (findings.applies(rule, actor)) row[rule] = code(findings, rule, actor);
        return row;
    }

    private static byte code(Findings findings, int rule, int actor) {
        Truth answer = findings.answer(rule, actor);
        if (answer == Truth.UNKNOWN) return UNKNOWN;
        State state = findings.state(rule, actor);
        if (answer == Truth.NO) return state == State.IN_REMEDIATION ? REMEDIED : NO;
        return state == State.OPEN ? YES : STALE;
    }

    static boolean isYes(byte code) {
        return code == YES || code == STALE;
    }

    static boolean isNo(byte code) {
        return code == NO || code == REMEDIED;
    }
}
