package dev.adit.explain;

import dev.adit.network.Link;
import dev.adit.problem.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a path stops: an actor with what it handles, or material of unknown origin, and how risk came there.
 *
 * @param state {@code actor|commodity|stream}, as the method names it
 * @param id the actor's id; empty for material of unknown origin and recycled feed
 * @param name in words
 * @param kind what it is, in words
 * @param way how it came there; null where the path begins
 * @param score what is left of the risk here, in permille
 */
public record Stop(
        String state,
        String id,
        String name,
        String kind,
        @Nullable Way way,
        int score) {

    /**
     * A link of a path.
     *
     * @param link null if no flow tells of it: material of unknown origin, recycled feed, or a leak
     * @param reason why it lets through what it does, in words
     * @param linkFactor what the link lets through, in permille
     * @param factor the same with the controls of the buyer
     * @param controls ids of the rules that found these controls
     * @param at where the inputs tell of the flow; null as {@code link}
     */
    public record Way(
            @Nullable Link link,
            String reason,
            int linkFactor,
            int factor,
            List<String> controls,
            @Nullable Position at) {}
}
