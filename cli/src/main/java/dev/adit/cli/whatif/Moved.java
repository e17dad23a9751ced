package dev.adit.cli.whatif;

import dev.adit.network.Actor;

/** A scored actor whose score, range or worst path is another one in the world that is supposed. */
public record Moved(Actor actor, Standings.Standing before, Standings.Standing after) {
    /** Whether the score, its band or the volume at risk is another one, and not the worst path alone. */
    boolean isScore() {
        return !before.score().equals(after.score())
                || !before.band().equals(after.band())
                || before.atRisk() != after.atRisk();
    }
}
