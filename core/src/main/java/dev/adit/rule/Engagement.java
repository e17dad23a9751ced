package dev.adit.rule;

import java.util.List;

/**
 * What a consequence means, and the way of engaging that goes with it.
 *
 * @param path ids of actions, in order
 */
public record Engagement(String means, List<String> path) {}
