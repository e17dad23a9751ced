package dev.adit.cli.whatif;

import dev.adit.network.Actor;

/** A scored actor whose score, range or worst path is another one in the world that is supposed. */
public record Moved(Actor actor, Standings.Standing before, Standings.Standing after) {}
