package dev.adit.own;

import dev.adit.value.Truth;

/**
 * A measure that makes harm less likely. Yes counts; unknown counts in the low scenario only: no credit without evidence.
 *
 * @param place at the actor itself, or on what passes through it
 * @param effect by how much it cuts the likelihood, in permille
 */
public record Control(Place place, int effect, Truth answer) {
    /** Where a control acts. */
    public enum Place {
        OWN,
        PASS
    }
}
