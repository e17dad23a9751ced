package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.network.Actor;
import dev.adit.network.Feed;
import dev.adit.network.Flow;
import dev.adit.network.Link;
import dev.adit.problem.Shown;
import dev.adit.score.ScoreCard;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code network.dot}: the network for Graphviz, sellers to the left; what fails the run is drawn with a bold rim. */
@AutoService(ReportFormat.class)
public final class NetworkDot implements ReportFormat {
    private static final Map<Link, String> LINES =
            Map.of(Link.VERIFIED, "bold", Link.DECLARED, "solid", Link.COMPANY, "dashed");

    @Override
    public String fileName() {
        return "network.dot";
    }

    @Override
    public String word() {
        return "dot";
    }

    @Override
    public void write(Assessment assessment, Writer out) throws IOException {
        NetworkParts parts = new NetworkParts(assessment);
        out.write("digraph adit {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n");
        out.write("  edge [fontname=\"sans-serif\"];\n");
        for (int actor = 0; actor < parts.network.actors().size(); actor++) out.write(node(actor, parts));
        for (int feed = 0; feed < parts.feeds().size(); feed++)
            out.write(node(parts.feeds().get(feed), feed));
        for (int flow = 0; flow < parts.network.flows(); flow++) out.write(edge(flow, parts));
        for (int feed = 0; feed < parts.feeds().size(); feed++)
            out.write(edge(parts.feeds().get(feed), feed, parts));
        out.write("}\n");
    }

    private static String node(int number, NetworkParts parts) {
        Actor actor = parts.network.actors().get(number);
        ScoredSupplier supplier = parts.scored(actor);
        String waived = parts.waived(number) == 0 ? "" : ", " + parts.waived(number) + " waived";
        String score = supplier == null
                ? count(parts.redFlags(number), "red flag") + waived + ", " + count(parts.dataGaps(number), "gap")
                : score(supplier, parts) + waived;
        String label = quoted(actor.name(), actor.kind().word(), score);
        String style = parts.fails(actor) ? ", style=bold" : "";
        return "  " + NetworkParts.node(number) + " [label=" + label + style + "];\n";
    }

    private static String score(ScoredSupplier supplier, NetworkParts parts) {
        ScoreCard with = parts.withWaivers(supplier);
        return supplier.card().band() + " " + supplier.card().score().point()
                + (with == null
                        ? ""
                        : ", with waivers " + with.band() + " " + with.score().point());
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String node(Feed feed, int number) {
        String label = quoted(NetworkParts.source(feed), feed.commodity());
        return "  " + NetworkParts.feed(number) + " [label=" + label + ", shape=ellipse, style=dotted];\n";
    }

    private static String edge(int number, NetworkParts parts) {
        Flow flow = parts.network.flow(number);
        return "  " + NetworkParts.node(parts.network.seller(number)) + " -> "
                + NetworkParts.node(parts.network.buyer(number)) + " [label="
                + quoted(flow.commodity() + share(flow.share()), flow.link().name()) + ", style="
                + LINES.getOrDefault(flow.link(), "dotted") + "];\n";
    }

    private static String edge(Feed feed, int number, NetworkParts parts) {
        int buyer = parts.network.number(feed.buyer().text());
        return "  " + NetworkParts.feed(number) + " -> " + NetworkParts.node(buyer) + " [label="
                + quoted(feed.commodity() + share(feed.share())) + ", style=dotted];\n";
    }

    private static String share(@Nullable Integer ppm) {
        if (ppm == null) return "";
        return " " + BigDecimal.valueOf(ppm, 4).stripTrailingZeros().toPlainString() + " %";
    }

    /** Lines of a label; nothing in them is taken for an escape, and no quote ends the text. */
    private static String quoted(String... lines) {
        StringBuilder label = new StringBuilder("\"");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) label.append("\\n");
            label.append(Shown.text(lines[i]).replace("\\", "\\\\").replace("\"", "\\\""));
        }
        return label.append('"').toString();
    }
}
