package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.network.Actor;
import dev.adit.network.Feed;
import dev.adit.network.Flow;
import dev.adit.score.ScoreCard;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code network.graphml}: the network with kinds, links, scores and bands, for programs that lay out graphs. */
@AutoService(ReportFormat.class)
public final class NetworkGraphml implements ReportFormat {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE = List.of("id", "name", "kind", "country", "band", "worst_case_band");
    private static final String WAIVED = "waived";
    private static final String WITH_WAIVERS_POINT = "with_waivers_point";
    private static final String WITH_WAIVERS_BAND = "with_waivers_band";
    private static final List<String> NODE_WAIVED = List.of(WAIVED, WITH_WAIVERS_POINT);
    private static final List<String> NODE_NUMBER = List.of("low", "point", "high", "red_flags", "data_gaps");
    private static final List<String> NODE_FLAG = List.of("fails", "on_the_way");
    private static final List<String> EDGE = List.of("commodity", "link", "custody", "stream", "from", "to");

    @Override
    public String fileName() {
        return "network.graphml";
    }

    @Override
    public String word() {
        return "graphml";
    }

    @Override
    public void write(Assessment assessment, Writer out) throws IOException {
        NetworkParts parts = new NetworkParts(assessment);
        XmlLines xml = new XmlLines(out);
        xml.begin("graphml", "xmlns", NAMESPACE);
        keys("node", NODE, "string", xml);
        keys("node", NODE_NUMBER, "int", xml);
        if (parts.hasWaivers()) {
            keys("node", NODE_WAIVED, "int", xml);
            keys("node", List.of(WITH_WAIVERS_BAND), "string", xml);
        }
        keys("node", NODE_FLAG, "boolean", xml);
        keys("edge", EDGE, "string", xml);
        keys("edge", List.of("share_ppm"), "int", xml);
        xml.begin("graph", "id", "network", "edgedefault", "directed");
        for (int actor = 0; actor < parts.network.actors().size(); actor++) node(actor, parts, xml);
        for (int feed = 0; feed < parts.feeds().size(); feed++)
            node(parts.feeds().get(feed), feed, xml);
        for (int flow = 0; flow < parts.network.flows(); flow++) edge(flow, parts, xml);
        for (int feed = 0; feed < parts.feeds().size(); feed++)
            edge(parts.feeds().get(feed), feed, parts, xml);
        xml.end().end();
    }

    private static void keys(String of, List<String> names, String type, XmlLines xml) throws IOException {
        for (String name : names) xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void node(int number, NetworkParts parts, XmlLines xml) throws IOException {
        Actor actor = parts.network.actors().get(number);
        ScoredSupplier supplier = parts.scored(actor);
        xml.begin("node", "id", NetworkParts.node(number));
        data("id", actor.id().text(), xml);
        data("name", actor.name(), xml);
        data("kind", actor.kind().word(), xml);
        data("country", actor.country() == null ? null : actor.country().code(), xml);
        if (supplier != null) score(supplier, xml);
        if (parts.hasWaivers()) waivers(number, supplier, parts, xml);
        data("red_flags", Integer.toString(parts.redFlags(number)), xml);
        data("data_gaps", Integer.toString(parts.dataGaps(number)), xml);
        data("fails", Boolean.toString(parts.fails(actor)), xml);
        data("on_the_way", Boolean.toString(parts.isOnTheWay(actor)), xml);
        xml.end();
    }

    private static void waivers(int number, @Nullable ScoredSupplier supplier, NetworkParts parts, XmlLines xml)
            throws IOException {
        data(WAIVED, Integer.toString(parts.waived(number)), xml);
        ScoreCard with = supplier == null ? null : parts.withWaivers(supplier);
        if (with == null) return;
        data(WITH_WAIVERS_POINT, Integer.toString(with.score().point()), xml);
        data(WITH_WAIVERS_BAND, with.band(), xml);
    }

    private static void score(ScoredSupplier supplier, XmlLines xml) throws IOException {
        data("band", supplier.card().band(), xml);
        data("worst_case_band", supplier.card().worstCaseBand(), xml);
        data("low", Integer.toString(supplier.card().score().low()), xml);
        data("point", Integer.toString(supplier.card().score().point()), xml);
        data("high", Integer.toString(supplier.card().score().high()), xml);
    }

    private static void node(Feed feed, int number, XmlLines xml) throws IOException {
        xml.begin("node", "id", NetworkParts.feed(number));
        data("kind", NetworkParts.source(feed), xml);
        xml.end();
    }

    private static void edge(int number, NetworkParts parts, XmlLines xml) throws IOException {
        Flow flow = parts.network.flow(number);
        String seller = NetworkParts.node(parts.network.seller(number));
        begin("e" + number, seller, parts.network.buyer(number), xml);
        terms(flow.commodity(), flow.from(), flow.to(), flow.share(), xml);
        data("link", flow.link().name(), xml);
        data("custody", flow.custody().word(), xml);
        data("stream", flow.stream().isEmpty() ? null : flow.stream(), xml);
        xml.end();
    }

    private static void edge(Feed feed, int number, NetworkParts parts, XmlLines xml) throws IOException {
        int buyer = parts.network.number(feed.buyer().text());
        begin("g" + number, NetworkParts.feed(number), buyer, xml);
        terms(feed.commodity(), feed.from(), feed.to(), feed.share(), xml);
        xml.end();
    }

    private static void begin(String id, String source, int buyer, XmlLines xml) throws IOException {
        xml.begin("edge", "id", id, "source", source, "target", NetworkParts.node(buyer));
    }

    private static void terms(
            String commodity, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer share, XmlLines xml)
            throws IOException {
        data("commodity", commodity, xml);
        data("share_ppm", share == null ? null : share.toString(), xml);
        data("from", from == null ? null : from.toString(), xml);
        data("to", to == null ? null : to.toString(), xml);
    }

    /** What is not known is left out. */
    private static void data(String key, @Nullable String value, XmlLines xml) throws IOException {
        if (value != null) xml.lines("data", List.of(value), "key", key);
    }
}
