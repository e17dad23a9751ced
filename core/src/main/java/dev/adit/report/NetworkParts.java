package dev.adit.report;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.network.Actor;
import dev.adit.network.Feed;
import dev.adit.network.Network;
import dev.adit.score.ScoreCard;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A network as it is drawn: its actors in order, and after them a node for each intake without a named seller. */
final class NetworkParts {
    final Network network;
    private final Assessment assessment;
    private final Map<String, ScoredSupplier> scored = new TreeMap<>();

    NetworkParts(Assessment assessment) {
        this.assessment = assessment;
        this.network = assessment.inputs().network();
        for (ScoredSupplier supplier : assessment.suppliers())
            scored.put(supplier.card().actor(), supplier);
    }

    /** Null for an actor that was not scored. */
    @Nullable
    ScoredSupplier scored(Actor actor) {
        return scored.get(actor.id().text());
    }

    int redFlags(int actor) {
        return assessment.findings().counts(actor).redFlags();
    }

    int dataGaps(int actor) {
        return assessment.findings().counts(actor).dataGaps();
    }

    /** How many findings at an actor are let pass. */
    int waived(int actor) {
        return assessment.waivers().applied().excused(actor);
    }

    boolean hasWaivers() {
        return assessment.waivers().applied().isGiven();
    }

    /** Null if the waivers move neither its score nor a band. */
    @Nullable
    ScoreCard withWaivers(ScoredSupplier supplier) {
        return assessment.waivers().moves(supplier) ? assessment.waivers().card(supplier) : null;
    }

    boolean isOnTheWay(Actor actor) {
        return assessment.gate().isOnTheWay(actor.id().text());
    }

    boolean fails(Actor actor) {
        ScoredSupplier supplier = scored(actor);
        return supplier != null && assessment.gate().stops(supplier);
    }

    List<Feed> feeds() {
        return network.feeds();
    }

    /** What stands for a feed's seller. */
    static String source(Feed feed) {
        return feed.kind() == Feed.Kind.RECYCLED ? "recycled" : "unknown-origin";
    }

    /** The name of an actor's node. */
    static String node(int actor) {
        return "n" + actor;
    }

    /** The name of the node that stands for a feed's seller. */
    static String feed(int feed) {
        return "f" + feed;
    }
}
