package dev.adit.fact;

import org.jspecify.annotations.Nullable;

/** A table, or a part of one, that answers an attribute. */
interface Backing {
    /** The attribute's name. */
    String attribute();

    /** What is known of an actor; null if nothing is. Equal answers are the same object. */
    @Nullable
    Answer of(Placed actor);
}
