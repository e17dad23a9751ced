package dev.adit.conformance;

import dev.adit.conformance.SmallNetwork.Edge;
import dev.adit.conformance.SmallNetwork.Feed;
import dev.adit.conformance.SmallNetwork.Flow;
import dev.adit.conformance.SmallNetwork.Gravity;
import dev.adit.conformance.SmallNetwork.Lane;
import dev.adit.conformance.SmallNetwork.Measure;
import dev.adit.conformance.SmallNetwork.Node;
import dev.adit.conformance.SmallNetwork.Sign;
import dev.adit.network.Link;
import dev.adit.rule.Severity;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something about a network that is not known, with its two answers as changes of the network.
 *
 * @param favourable a link that is not there is left as a flow of link NONE and share 0
 */
public record Fact(String name, UnaryOperator<SmallNetwork> favourable, UnaryOperator<SmallNetwork> adverse) {
    /** Every unknown fact but shares: indicators, controls, severities, findings, streams, recycled feed and links. */
    public static List<Fact> of(SmallNetwork network) {
        List<Fact> facts = new ArrayList<>();
        for (Node node : network.nodes()) addOf(node, facts);
        for (Edge edge : network.edges()) for (int i = 0; i < edge.flows().size(); i++) addOf(edge, i, facts);
        return facts;
    }

    private static void addOf(Node node, List<Fact> facts) {
        if (node.knockout() == Truth.UNKNOWN)
            facts.add(at(node, "ko", old -> old.withKnockout(Truth.NO), old -> old.withKnockout(Truth.YES)));
        for (Sign sign : node.signs())
            if (sign.answer() == Truth.UNKNOWN)
                facts.add(at(node, sign.id(), sign(sign, Truth.NO), sign(sign, Truth.YES)));
        for (Measure measure : node.measures())
            if (measure.answer() == Truth.UNKNOWN)
                facts.add(at(node, measure.id(), measure(measure, Truth.YES), measure(measure, Truth.NO)));
        for (Lane lane : node.lanes())
            if (lane.verified() == Truth.UNKNOWN)
                facts.add(at(node, lane.name(), lane(lane, Truth.YES), lane(lane, Truth.NO)));
        for (Feed feed : node.recycled())
            if (feed.proven() == Truth.UNKNOWN)
                facts.add(at(node, "recycled " + feed.commodity(), feed(feed, Truth.YES), feed(feed, Truth.NO)));
        for (Gravity gravity : node.gravities())
            facts.add(at(node, "severity of " + gravity.theme(), gravity(gravity, 0), gravity(gravity, 5)));
    }

    private static void addOf(Edge edge, int place, List<Fact> facts) {
        Flow flow = edge.flows().get(place);
        if (!flow.isPhysical() || (flow.link() != Link.COMPANY && flow.link() != Link.INFERRED)) return;
        facts.add(new Fact(
                edge.id() + "#" + place,
                flow(edge.id(), place, flow.withLink(Link.NONE).withShare(0)),
                flow(edge.id(), place, flow.withLink(Link.VERIFIED))));
    }

    private static Fact at(Node node, String name, UnaryOperator<Node> favourable, UnaryOperator<Node> adverse) {
        return new Fact(node.id() + " " + name, only(node.id(), favourable), only(node.id(), adverse));
    }

    private static UnaryOperator<SmallNetwork> only(String id, UnaryOperator<Node> change) {
        return network -> network.withNodes(node -> node.id().equals(id) ? change.apply(node) : node);
    }

    private static UnaryOperator<SmallNetwork> flow(String edge, int place, Flow answered) {
        return network -> network.withEdges(old -> old.id().equals(edge)
                ? new Edge(edge, old.from(), old.to(), replaced(old.flows(), place, answered))
                : old);
    }

    private static UnaryOperator<Node> sign(Sign sign, Truth answer) {
        return node -> node.withSigns(replaced(node.signs(), node.signs().indexOf(sign), sign.with(answer)));
    }

    private static UnaryOperator<Node> measure(Measure measure, Truth answer) {
        return node ->
                node.withMeasures(replaced(node.measures(), node.measures().indexOf(measure), measure.with(answer)));
    }

    private static UnaryOperator<Node> lane(Lane lane, Truth answer) {
        return node -> node.withLanes(replaced(node.lanes(), node.lanes().indexOf(lane), lane.with(answer)));
    }

    private static UnaryOperator<Node> feed(Feed feed, Truth answer) {
        return node -> node.withFeeds(
                node.unknownShares(), replaced(node.recycled(), node.recycled().indexOf(feed), feed.with(answer)));
    }

    private static UnaryOperator<Node> gravity(Gravity gravity, int part) {
        Severity old = gravity.severity();
        Gravity known = new Gravity(
                gravity.theme(),
                new Severity(or(old.scale(), part), or(old.scope(), part), or(old.irremediability(), part)));
        return node ->
                node.withGravities(replaced(node.gravities(), node.gravities().indexOf(gravity), known));
    }

    private static int or(@Nullable Integer part, int answer) {
        return part == null ? answer : part;
    }

    private static <T> List<T> replaced(List<T> list, int place, T item) {
        List<T> other = new ArrayList<>(list);
        other.set(place, item);
        return List.copyOf(other);
    }
}
