package dev.adit.ask;

import dev.adit.value.Range;

/**
 * What one actor would score if a fact turned out one way or the other, in permille; everything else stays as it is.
 *
 * @param fact not known so far
 */
public record Outlook(Fact fact, Range ifFavourable, Range ifAdverse) {
    /** The outlook of an actor, by its number. */
    public static Outlook of(Hypothesis nothing, Fact fact, int actor) {
        nothing.suppose(fact, Side.FAVOURABLE);
        Range good = nothing.bench().score(actor);
        nothing.suppose(fact, Side.ADVERSE);
        Range bad = nothing.bench().score(actor);
        nothing.takeBack(fact);
        return new Outlook(fact, good, bad);
    }
}
