package dev.adit.backtest;

import java.util.Locale;

/** What a score may know of the outcome, and of whatever tells of it, from before the day of an observation. */
public enum EarlierEvidence {
    /** nothing at all: whether the rules tell from circumstances alone */
    WITHOUT,
    /** what was observed before that day, at any actor: what a run of that day would have known */
    WITH;

    /** {@code without} or {@code with}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
