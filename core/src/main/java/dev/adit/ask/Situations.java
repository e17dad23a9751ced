package dev.adit.ask;

import dev.adit.own.Circumstances;
import java.util.List;
import java.util.Map;

/** What is known of actors themselves, and what would be if some of it turned out otherwise. */
public interface Situations {
    /** The signs at an actor; their order is the same every time. */
    List<Sign> signs(int actor);

    /**
     * What decides an actor's own risk.
     *
     * @param otherwise by the place of the sign, how it is supposed to turn out; signs that are not named stay as they are
     */
    Circumstances of(int actor, Map<Integer, Side> otherwise);
}
