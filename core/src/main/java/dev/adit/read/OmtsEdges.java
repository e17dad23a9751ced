package dev.adit.read;

import dev.adit.network.Custody;
import dev.adit.network.Feed;
import dev.adit.network.Flow;
import dev.adit.network.Link;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.value.Ppm;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The edges of an OMTS graph along which material moves. Brokers and carriers take no material of their own, and
 * ownership moves none.
 */
final class OmtsEdges {
    private static final Set<String> SUPPLY = Set.of("supplies", "sells_to", "subcontracts", "tolls");
    private static final String FEED = OmtsNodes.LABEL + "feed";
    private static final Map<String, Link> LINKS = Map.of(
            "verified", Link.VERIFIED,
            "reported", Link.COMPANY,
            "inferred", Link.INFERRED,
            "estimated", Link.INFERRED);
    private static final Map<String, Integer> TO_GRAMS =
            Map.of("kg", 3, "KGM", 3, "g", 0, "GRM", 0, "t", 6, "mt", 6, "TNE", 6);

    private final Intake intake;
    private final Intake.Tally tally;
    private final OmtsNodes nodes;
    private final Set<List<Object>> supplied = new HashSet<>();
    private int otherGoods;

    OmtsEdges(Intake intake, Intake.Tally tally, OmtsNodes nodes) {
        this.intake = intake;
        this.tally = tally;
        this.nodes = nodes;
    }

    static boolean isSupply(DocumentObject edge) {
        return SUPPLY.contains(edge.text("type"));
    }

    /** Reads an edge; false if it is of a type that is not used. */
    boolean read(DocumentObject edge) {
        boolean isFeed = edge.text("type").equals(FEED);
        if (!isFeed && !isSupply(edge)) return false;
        Optional<DocumentObject> inner = edge.inner("properties");
        DocumentObject properties = inner.orElse(edge);
        int seller = end(edge, "source");
        int buyer = end(edge, "target");
        if (seller >= 0 && seller == buyer && !isFeed)
            edge.reject(Code.N02, "target", "the actor supplies itself", "take the edge out");
        Optional<String> mineral = mineral(properties);
        if (mineral.isEmpty() && !edge.isRejected()) {
            otherGoods++;
            tally.ignored++;
        } else if (!edge.isRejected()) add(edge, properties, seller, buyer, mineral.orElseThrow(), isFeed);
        edge.close("id", intake, tally);
        return true;
    }

    private void add(
            DocumentObject edge, DocumentObject properties, int seller, int buyer, String mineral, boolean isFeed) {
        if (isFeed) feed(edge, properties, buyer, mineral);
        else if (edge.text("type").equals("sells_to") && supplied.contains(List.<Object>of(seller, buyer, mineral))) {
            tally.ignored++;
            edge.spoilt(Code.L15, "type", "the sale is told of by an edge 'supplies' as well; it was left out", null);
        } else flow(edge, properties, seller, buyer, mineral);
    }

    /** The actor at an end of an edge; -1, with the edge rejected, if there is none. */
    private int end(DocumentObject edge, String name) {
        String id = edge.required(name).orElse("");
        int actor = nodes.actor(id);
        if (actor >= 0 || id.isEmpty()) return actor;
        String what = nodes.isPerson(id)
                ? "the edge ends at a node about a person"
                : "no organisation or facility of the graph has the id '" + Row.shown(id) + "'";
        edge.reject(Code.N01, name, what, "add the node, or take the edge out");
        return -1;
    }

    private Optional<String> mineral(DocumentObject properties) {
        String text = properties.text("commodity");
        return HsMinerals.of(nodes.good(text).orElse(text), intake);
    }

    private void flow(DocumentObject edge, DocumentObject properties, int seller, int buyer, String mineral) {
        Integer share = share(properties);
        Link link = link(properties);
        LocalDate from = properties.date("valid_from");
        LocalDate to = to(properties, from);
        if (edge.isRejected()) return;
        supplied.add(List.of(seller, buyer, mineral));
        intake.network.add(
                seller,
                buyer,
                new Flow(
                        intake.network.actor(seller).id(),
                        intake.network.actor(buyer).id(),
                        mineral,
                        share,
                        link,
                        Custody.of(OmtsNodes.label(properties, "custody")).orElse(Custody.UNKNOWN),
                        OmtsNodes.label(properties, "stream"),
                        from,
                        to,
                        kilograms(properties),
                        quality(properties, "source"),
                        edge.at()));
    }

    private void feed(DocumentObject edge, DocumentObject properties, int buyer, String mineral) {
        Integer share = share(properties);
        LocalDate from = properties.date("valid_from");
        LocalDate to = to(properties, from);
        if (share == null) edge.reject(Code.D12, "properties", "a share is needed here", null);
        if (share == null || edge.isRejected()) return;
        boolean recycled = OmtsNodes.label(properties, "feed").equals("recycled");
        intake.network.add(new Feed(
                recycled ? Feed.Kind.RECYCLED : Feed.Kind.UNKNOWN_ORIGIN,
                intake.network.actor(buyer).id(),
                mineral,
                share,
                link(properties) == Link.VERIFIED ? Truth.YES : Truth.UNKNOWN,
                from,
                to,
                edge.at()));
    }

    private static @Nullable LocalDate to(DocumentObject properties, @Nullable LocalDate from) {
        LocalDate to = properties.date("valid_to");
        if (from != null && to != null && to.isBefore(from))
            properties.reject(Code.D15, "valid_to", "the supply ends before it begins", "correct one of the two days");
        return to;
    }

    private static @Nullable Integer share(DocumentObject properties) {
        String text = properties.text("share_of_buyer_demand");
        if (text.isEmpty()) return null;
        int ppm = Ppm.ofPercent(text);
        if (ppm != Ppm.UNKNOWN) return ppm;
        properties.spoilt(
                Code.D14,
                "share_of_buyer_demand",
                "'" + Row.shown(text) + "' is not a percentage from 0 to 100; it counts as not known",
                "write at most four decimals");
        return null;
    }

    /** Our own word where there is one; otherwise an edge speaks of two companies, and its quality says how well. */
    private static Link link(DocumentObject properties) {
        String own = OmtsNodes.label(properties, "link");
        for (Link link : Link.values()) if (link.name().equals(own)) return link;
        return LINKS.getOrDefault(quality(properties, "confidence"), Link.COMPANY);
    }

    private static String quality(DocumentObject properties, String name) {
        return properties.inner("data_quality").map(one -> one.text(name)).orElse("");
    }

    private static @Nullable Long kilograms(DocumentObject properties) {
        String volume = properties.text("volume");
        if (volume.isEmpty()) return null;
        String unit = properties.text("volume_unit");
        Integer places = TO_GRAMS.get(unit);
        if (places == null) {
            String what = "'" + Row.shown(unit) + "' is no unit of mass; the volume counts as not known";
            properties.spoilt(Code.D15, "volume_unit", what, "known are: g, kg, t, mt, GRM, KGM, TNE");
            return null;
        }
        if (volume.equals("0")) return 0L;
        long grams = Lot.grams(volume, places);
        if (grams != Lot.NO_MASS) return (grams + 500) / 1000;
        String what = "'" + Row.shown(volume) + "' is not a mass; it counts as not known";
        properties.spoilt(Code.D14, "volume", what, "write digits with a point");
        return null;
    }

    /** Tells once of all goods that are no minerals: a network of a whole company is full of them. */
    void tellUnused(String file) {
        if (otherGoods > 0)
            intake.problems.add(
                    Code.L15,
                    Position.file(file),
                    "edges of supply that name no mineral, left out: " + otherGoods,
                    "write the mineral, its ore or the HS code as 'commodity'");
    }
}
