package dev.adit.fact;

import dev.adit.network.Actor;
import dev.adit.value.Country;
import java.util.Collection;

/**
 * An actor whose country is known.
 *
 * @param minerals what it handles: its own list, or without one what it sells on the day
 */
record Placed(Actor actor, Country country, Collection<String> minerals) {}
