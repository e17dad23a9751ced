package dev.adit.spread;

import org.jspecify.annotations.Nullable;

/**
 * A step of a path, told from the source to the buyer.
 *
 * @param state {@code actor|commodity|stream}
 * @param actor the actor's number; -1 for a virtual source
 * @param via the name of the arc it came by; null at the source
 * @param flow the caller's number of the flow it came by; -1 if it came otherwise
 * @param linkFactor what the arc lets through, in permille
 * @param factor the same with the controls at the buyer
 * @param linkScore the score before those controls act
 * @param score the score here
 */
public record Step(
        String state,
        int actor,
        @Nullable String via,
        int flow,
        int linkFactor,
        int factor,
        int linkScore,
        int score) {}
