package dev.adit.conformance;

import dev.adit.network.Link;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.spread.Material;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Ppm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads edges with their flows, and puts the flows into the order of edge ids. */
final class FlowReader {
    private static final String ON_PAPER = "BC";

    private final Problems problems;
    private final Map<String, Integer> numbers;
    private final List<Flow> flows = new ArrayList<>();

    FlowReader(Problems problems, Map<String, Integer> numbers) {
        this.problems = problems;
        this.numbers = numbers;
    }

    /** A flow of an edge, in the reference's words. */
    record Flow(
            String edge,
            int place,
            int seller,
            int buyer,
            String commodity,
            String sellerStream,
            String buyerStream,
            Link link,
            int share,
            boolean onPaper) {
        String name() {
            return edge + "#" + place;
        }

        void tell(Material material) {
            material.flow(seller, buyer, commodity, sellerStream, buyerStream, link, share, onPaper);
        }
    }

    void edge(Fields edge) {
        String id = edge.requiredText("id").orElse("");
        int seller = actor(edge, "from");
        int buyer = actor(edge, "to");
        if (seller < 0 || buyer < 0) return;
        int place = 0;
        for (Tree tree : edge.items("flows")) {
            int at = place++;
            Fields.of(tree, problems).ifPresent(flow -> flow(flow, id, at, seller, buyer));
        }
    }

    private int actor(Fields edge, String key) {
        String id = edge.requiredText(key).orElse("");
        Integer number = numbers.get(id);
        if (number != null) return number;
        problems.add(Code.N01, edge.at(key), "no node is called '" + id + "'", Spelling.hint(id, numbers.keySet()));
        return -1;
    }

    private void flow(Fields flow, String edge, int place, int seller, int buyer) {
        String link = flow.word("link", DocumentReader.links()).orElse(Link.COMPANY.name());
        boolean declared = flow.text("share").isPresent();
        OptionalInt share = declared ? flow.number("share", 0, Ppm.ONE) : OptionalInt.empty();
        flows.add(new Flow(
                edge,
                place,
                seller,
                buyer,
                flow.requiredText("commodity").orElse(""),
                flow.text("from_stream").orElse(Material.POOL),
                flow.text("to_stream").orElse(Material.POOL),
                Link.valueOf(link),
                share.orElse(Material.NO_SHARE),
                flow.text("coc").map(ON_PAPER::equals).orElse(false)));
    }

    List<Flow> inOrder() {
        flows.sort(Comparator.comparing(Flow::edge, CodePointOrder.INSTANCE).thenComparingInt(Flow::place));
        return flows;
    }
}
