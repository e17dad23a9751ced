package dev.adit.assess;

import dev.adit.score.ScoreCard;
import dev.adit.waiver.AppliedWaivers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was let pass, and what actors would score with it, beside their scores without. */
public final class WithWaivers {
    private final AppliedWaivers applied;
    private final Map<String, ScoreCard> cards = new TreeMap<>();

    private WithWaivers(AppliedWaivers applied) {
        this.applied = applied;
    }

    /** Nothing was waived. */
    public static WithWaivers none() {
        return new WithWaivers(AppliedWaivers.none());
    }

    /** @param scored actors as they score with the waivers; none if nothing is in force */
    static WithWaivers of(AppliedWaivers applied, List<ScoredSupplier> scored) {
        WithWaivers with = new WithWaivers(applied);
        for (ScoredSupplier one : scored) with.cards.put(one.card().actor(), one.card());
        return with;
    }

    public AppliedWaivers applied() {
        return applied;
    }

    /** What a scored actor would score with the waivers; its own card if none is in force. */
    public ScoreCard card(ScoredSupplier supplier) {
        return cards.getOrDefault(supplier.card().actor(), supplier.card());
    }

    /** Whether the waivers move an actor's score or band. */
    public boolean moves(ScoredSupplier supplier) {
        ScoreCard with = card(supplier);
        ScoreCard without = supplier.card();
        return !with.score().equals(without.score())
                || !with.band().equals(without.band())
                || !with.worstCaseBand().equals(without.worstCaseBand());
    }
}
