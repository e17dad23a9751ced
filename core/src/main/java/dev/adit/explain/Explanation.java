package dev.adit.explain;

import dev.adit.ask.Outlook;
import dev.adit.assess.ScoredSupplier;
import dev.adit.finding.Finding;
import dev.adit.finding.Reason;
import dev.adit.network.Actor;
import dev.adit.rule.Rule;
import dev.adit.spread.Sources;
import java.util.List;

/**
 * Why an actor scores what it does.
 *
 * @param scored the score, its consequence, and the waterfall that sums to it
 * @param own what makes the own risk of the source of the worst path and of the actor itself, each once
 * @param path the worst path in the point scenario, source first; empty if no risk reaches the actor
 * @param highPath the worst path if everything unknown were at its worst
 * @param knockout the path of the finding of a worst form that reaches it, or may; empty if none does
 * @param sources every source that reaches it at or over the line, the worst first
 * @param asked the actor and those its score came through, in the order of the path
 * @param found what rules found at those, conflicts between sources included
 * @param unknown what is not known at those
 * @param clear rules that were asked at those and said no
 * @param open what is not known upstream and moves this score once it is known, what narrows it most first, at most
 *     {@link Explainer#MOST_OPEN}
 * @param opens how many of these there are
 */
public record Explanation(
        ScoredSupplier scored,
        List<OwnCause> own,
        List<Stop> path,
        List<Stop> highPath,
        List<Stop> knockout,
        List<Sources.Source> sources,
        List<Actor> asked,
        List<Finding> found,
        List<Finding> unknown,
        List<Clear> clear,
        List<Open> open,
        int opens) {

    /** A rule that was asked of an actor and said no, and the answers that bear it. */
    public record Clear(Rule rule, Actor actor, List<Reason> reasons) {}

    /**
     * A fact that is not known, and what the actor would score once it is.
     *
     * @param about whom to ask
     * @param title what it is, in a few words
     * @param rule the rule that asks for it; empty for what is not known of material
     * @param attributes that would settle it; empty for what is not known of material
     * @param value by how much the range is expected to narrow, in permille
     * @param isWorstForm whether an adverse answer is an open finding of a worst form, which scores 1000 wherever it
     *     reaches for certain; the outlook tells of the sign alone
     */
    public record Open(
            Actor about,
            String title,
            String rule,
            List<String> attributes,
            int value,
            boolean isWorstForm,
            Outlook outlook) {}
}
