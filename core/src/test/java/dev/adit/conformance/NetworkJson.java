package dev.adit.conformance;

import dev.adit.conformance.SmallNetwork.Aim;
import dev.adit.conformance.SmallNetwork.Edge;
import dev.adit.conformance.SmallNetwork.Feed;
import dev.adit.conformance.SmallNetwork.Flow;
import dev.adit.conformance.SmallNetwork.Gravity;
import dev.adit.conformance.SmallNetwork.Lane;
import dev.adit.conformance.SmallNetwork.Measure;
import dev.adit.conformance.SmallNetwork.Node;
import dev.adit.conformance.SmallNetwork.Part;
import dev.adit.conformance.SmallNetwork.Sign;
import dev.adit.report.Json;
import dev.adit.rule.Truths;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Writes a {@link SmallNetwork} as a document in the reference's form, every default spelt out. */
public final class NetworkJson {
    private final Json json;

    private NetworkJson(Json json) {
        this.json = json;
    }

    /** The document. */
    public static String of(SmallNetwork network) {
        StringWriter text = new StringWriter();
        try (Json json = Json.compact(text)) {
            new NetworkJson(json).network(network);
        }
        return text.toString();
    }

    private void network(SmallNetwork network) {
        json.object();
        json.put("threshold", network.threshold()).put("top_k", network.mostSources());
        json.array("nodes");
        network.nodes().forEach(this::node);
        json.endArray().array("edges");
        network.edges().forEach(this::edge);
        json.endArray().array("targets");
        for (Aim aim : network.targets())
            json.object().put("id", aim.id()).put("weight", aim.weight()).endObject();
        json.endArray().endObject();
    }

    private void node(Node node) {
        json.object().put("id", node.id()).put("origin", node.origin()).put("ko", Truths.letter(node.knockout()));
        json.array("indicators");
        node.signs().forEach(this::sign);
        json.endArray().array("controls");
        node.measures().forEach(this::measure);
        json.endArray().object("severity");
        node.gravities().forEach(this::gravity);
        json.endObject().put("commodities", node.commodities()).array("streams");
        node.lanes().forEach(this::lane);
        json.endArray().object("unknown_share");
        for (Part part : node.unknownShares()) json.put(part.commodity(), part.ppm());
        json.endObject().object("recycled");
        for (Feed feed : node.recycled())
            json.object(feed.commodity())
                    .put("share", feed.ppm())
                    .put("verified", Truths.letter(feed.proven()))
                    .endObject();
        json.endObject().endObject();
    }

    private void sign(Sign sign) {
        json.object().put("id", sign.id()).put("theme", sign.theme()).put("group", sign.group());
        json.put("strength", sign.strength()).put("prior", sign.prior());
        json.put("value", Truths.letter(sign.answer())).endObject();
    }

    private void measure(Measure measure) {
        json.object().put("id", measure.id()).put("kind", measure.onWhatPasses() ? "pass" : "own");
        json.put("effect", measure.effect())
                .put("value", Truths.letter(measure.answer()))
                .endObject();
    }

    private void gravity(Gravity gravity) {
        json.object(gravity.theme());
        number("scale", gravity.severity().scale());
        number("scope", gravity.severity().scope());
        number("irremediability", gravity.severity().irremediability());
        json.endObject();
    }

    private void lane(Lane lane) {
        json.object().put("name", lane.name()).put("verified", Truths.letter(lane.verified()));
        json.put("commodities", lane.commodities()).endObject();
    }

    private void edge(Edge edge) {
        json.object().put("id", edge.id()).put("from", edge.from()).put("to", edge.to());
        json.array("flows");
        edge.flows().forEach(this::flow);
        json.endArray().endObject();
    }

    private void flow(Flow flow) {
        json.object().put("commodity", flow.commodity()).put("link", flow.link().name());
        number("share", flow.share());
        json.put("from_stream", flow.fromStream()).put("to_stream", flow.toStream());
        if (flow.onPaper()) json.put("coc", "BC");
        json.endObject();
    }

    private void number(String name, @Nullable Integer number) {
        if (number == null) json.put(name, (String) null);
        else json.put(name, number);
    }
}
