package dev.adit.report;

import dev.adit.network.Actor;
import dev.adit.network.Feed;
import dev.adit.network.Flow;
import dev.adit.network.Link;
import dev.adit.network.Network;
import dev.adit.value.Sha256;
import dev.adit.value.Truth;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a network as an {@code .omts} document (Open Multi-Tier Supply, JSON), which {@link dev.adit.read.Inputs}
 * reads back. What the format has no member for stands in labels that begin with {@code dev.adit.}.
 */
public final class OmtsJson {
    private static final String VERSION = "0.0.1";
    private static final String LABEL = "dev.adit.";
    private static final Map<Link, String> CONFIDENCE = Map.of(Link.VERIFIED, "verified", Link.INFERRED, "inferred");

    private final Network network;
    private final Scope scope;

    private OmtsJson(Network network, Scope scope) {
        this.network = network;
        this.scope = scope;
    }

    /** For whom a document is meant; the narrower the circle, the more it tells. */
    public enum Scope {
        /** everything */
        INTERNAL,
        /** everything; ids of one's own are marked as restricted */
        PARTNER,
        /** without ids, masses, streams and the names of sources */
        PUBLIC;

        /** The word in files: {@code public}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Writes the document; the same network, scope and day give the same bytes. The writer is closed.
     *
     * @param snapshot the day that the network speaks for
     */
    public static void write(Network network, Scope scope, LocalDate snapshot, Writer out) {
        OmtsJson omts = new OmtsJson(network, scope);
        StringWriter graph = new StringWriter();
        try (Json json = Json.compact(graph)) {
            json.object();
            omts.graph(json);
            json.endObject();
        }
        try (Json json = Json.indented(out)) {
            json.object().put("omtsf_version", VERSION).put("snapshot_date", snapshot.toString());
            // a salt against guessing what a file withholds; nothing is hashed here, so it need not be random
            json.put("file_salt", Sha256.of(graph.toString())).put("disclosure_scope", scope.word());
            omts.graph(json);
            json.endObject();
        }
    }

    private void graph(Json json) {
        json.array("nodes");
        for (int actor = 0; actor < network.actors().size(); actor++) node(actor, json);
        json.endArray().array("edges");
        for (int flow = 0; flow < network.flows(); flow++) edge(flow, json);
        List<Feed> feeds = network.feeds();
        for (int feed = 0; feed < feeds.size(); feed++) edge(feeds.get(feed), feed, json);
        json.endArray();
    }

    private boolean isPublic() {
        return scope == Scope.PUBLIC;
    }

    private String id(int actor) {
        return isPublic() ? "n" + (actor + 1) : network.actors().get(actor).id().text();
    }

    private void node(int number, Json json) {
        Actor actor = network.actors().get(number);
        boolean isNameless = isPublic() && actor.name().equals(actor.id().text());
        json.object().put("id", id(number)).put("type", "organization");
        json.put("name", isNameless ? id(number) : actor.name());
        if (actor.country() != null) json.put("jurisdiction", actor.country().code());
        if (!isPublic()) {
            json.array("identifiers").object().put("scheme", "internal").put("authority", "adit");
            json.put("value", actor.id().text())
                    .put("sensitivity", "restricted")
                    .endObject()
                    .endArray();
        }
        json.array("labels");
        label("kind", actor.kind().word(), json);
        label("minerals", String.join(";", actor.minerals()), json);
        label("region", actor.region(), json);
        json.endArray().endObject();
    }

    private static void label(String key, @Nullable String value, Json json) {
        if (value == null || value.isEmpty()) return;
        json.object().put("key", LABEL + key).put("value", value).endObject();
    }

    private void edge(int number, Json json) {
        Flow flow = network.flow(number);
        begin("e" + (number + 1), "supplies", network.seller(number), network.buyer(number), json);
        terms(flow.commodity(), flow.from(), flow.to(), flow.share(), json);
        if (flow.kilograms() != null && !isPublic())
            json.put("volume", flow.kilograms()).put("volume_unit", "kg");
        json.object("data_quality").put("confidence", CONFIDENCE.getOrDefault(flow.link(), "reported"));
        if (!flow.source().isEmpty() && !isPublic()) json.put("source", flow.source());
        json.endObject().array("labels");
        label("link", flow.link().name(), json);
        label("custody", flow.custody().word(), json);
        label("stream", isPublic() ? null : flow.stream(), json);
        json.endArray().endObject().endObject();
    }

    /** The format has no edge from nowhere: a feed is an edge of our own from the buyer to itself. */
    private void edge(Feed feed, int number, Json json) {
        int buyer = network.number(feed.buyer().text());
        begin("f" + (number + 1), LABEL + "feed", buyer, buyer, json);
        terms(feed.commodity(), feed.from(), feed.to(), feed.share(), json);
        json.object("data_quality")
                .put("confidence", feed.proven() == Truth.YES ? "verified" : "reported")
                .endObject();
        json.array("labels");
        label("feed", feed.kind() == Feed.Kind.RECYCLED ? "recycled" : "unknown", json);
        json.endArray().endObject().endObject();
    }

    private void begin(String id, String type, int source, int target, Json json) {
        json.object().put("id", id).put("type", type);
        json.put("source", id(source)).put("target", id(target)).object("properties");
    }

    /** A day or share that nobody told is left out: the format would rather have a day, but none is made up. */
    private static void terms(
            String commodity, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer share, Json json) {
        if (from != null) json.put("valid_from", from.toString());
        if (to != null) json.put("valid_to", to.toString());
        json.put("commodity", commodity);
        if (share != null) json.number("share_of_buyer_demand", percent(share));
    }

    private static BigDecimal percent(int ppm) {
        BigDecimal percent = BigDecimal.valueOf(ppm, 4).stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale()));
    }
}
