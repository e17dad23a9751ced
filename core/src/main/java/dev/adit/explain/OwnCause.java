package dev.adit.explain;

import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.rule.Rule;
import dev.adit.value.Range;
import java.util.List;

/**
 * What makes an actor's own risk in a theme.
 *
 * @param theme the theme's name
 * @param own in permille
 * @param parts rules of harm and controls that move it, the ones that move it most first
 */
public record OwnCause(Actor actor, String theme, Range own, List<Part> parts) {

    /**
     * A rule's part in an own risk.
     *
     * @param state what it found
     * @param without what the own risk would be if the rule had said no; parts overlap inside a group, so that they do
     *     not sum to the whole
     */
    public record Part(Rule rule, State state, Range without) {}
}
