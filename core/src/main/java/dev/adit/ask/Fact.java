package dev.adit.ask;

import dev.adit.value.Truth;
import java.util.Set;

/**
 * Something that scores rest on and that can turn out otherwise.
 *
 * @param name what it is called in orders and outputs; it is the same for the same input, and no two facts share it
 * @param actor the number of the actor it is about; of a link the buyer's
 * @param part the sign's place in {@link Situations#signs}, or the number of the stream, recycled feed, flow or state in
 *     {@link dev.adit.spread.Told}, by kind
 * @param prior how likely the adverse answer is, in permille
 * @param bad whether it stands adversely now; unknown if nobody has settled it
 */
public record Fact(Kind kind, String name, int actor, int part, int prior, Truth bad) {
    /** What facts speak of. */
    public enum Kind {
        /** a sign of harm */
        INDICATOR,
        /** a measure against harm */
        CONTROL,
        /** an open finding of a worst form */
        KNOCKOUT,
        /** whether a stream is kept apart */
        STREAM,
        /** whether recycled feed is recycled */
        RECYCLED,
        /** whether a seller is in the product at all */
        LINK,
        /** where the part of an intake that nobody accounts for comes from */
        ORIGIN;

        private static final Set<Kind> OWN = Set.of(INDICATOR, CONTROL, KNOCKOUT);

        /** Whether it is about an actor itself and not about what comes in. */
        public boolean isOwn() {
            return OWN.contains(this);
        }
    }

    /** Whether it can be asked. */
    public boolean isUnknown() {
        return bad == Truth.UNKNOWN;
    }
}
