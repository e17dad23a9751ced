package dev.adit.conformance;

import dev.adit.network.Link;
import dev.adit.rule.Severity;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A network in the reference's form, small enough to be looked at. Immutable: a test changes a copy and compares.
 *
 * @param threshold the score from which an actor counts as at risk
 * @param mostSources how many sources a target's result names
 */
public record SmallNetwork(List<Node> nodes, List<Edge> edges, List<Aim> targets, int threshold, int mostSources) {
    /** An actor. */
    public record Node(
            String id,
            boolean origin,
            Truth knockout,
            List<Sign> signs,
            List<Measure> measures,
            List<Gravity> gravities,
            List<String> commodities,
            List<Lane> lanes,
            List<Part> unknownShares,
            List<Feed> recycled) {
        /** An actor of which nothing is known. */
        public Node(String id) {
            this(id, false, Truth.NO, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }

        public Node asOrigin() {
            return new Node(
                    id, true, knockout, signs, measures, gravities, commodities, lanes, unknownShares, recycled);
        }

        public Node withKnockout(Truth open) {
            return new Node(id, origin, open, signs, measures, gravities, commodities, lanes, unknownShares, recycled);
        }

        public Node withSigns(List<Sign> others) {
            return new Node(
                    id, origin, knockout, others, measures, gravities, commodities, lanes, unknownShares, recycled);
        }

        public Node withMeasures(List<Measure> others) {
            return new Node(
                    id, origin, knockout, signs, others, gravities, commodities, lanes, unknownShares, recycled);
        }

        public Node withGravities(List<Gravity> others) {
            return new Node(id, origin, knockout, signs, measures, others, commodities, lanes, unknownShares, recycled);
        }

        public Node withLanes(List<Lane> others) {
            return new Node(
                    id, origin, knockout, signs, measures, gravities, commodities, others, unknownShares, recycled);
        }

        public Node withFeeds(List<Part> unknown, List<Feed> old) {
            return new Node(id, origin, knockout, signs, measures, gravities, commodities, lanes, unknown, old);
        }
    }

    /** An indicator; strength and prior in permille. */
    public record Sign(String id, String theme, String group, int strength, int prior, Truth answer) {
        public Sign with(Truth other) {
            return new Sign(id, theme, group, strength, prior, other);
        }
    }

    /** A control, at the site or on what passes; effect in permille. */
    public record Measure(String id, boolean onWhatPasses, int effect, Truth answer) {
        public Measure with(Truth other) {
            return new Measure(id, onWhatPasses, effect, other);
        }
    }

    /** How grave a theme is at the actor; a part that is null is not known. */
    public record Gravity(String theme, Severity severity) {}

    /** A stream kept apart. */
    public record Lane(String name, Truth verified, List<String> commodities) {
        public Lane with(Truth other) {
            return new Lane(name, other, commodities);
        }
    }

    /** A part of an intake, in ppm. */
    public record Part(String commodity, int ppm) {}

    /** Recycled feed, in ppm. */
    public record Feed(String commodity, int ppm, Truth proven) {
        public Feed with(Truth other) {
            return new Feed(commodity, ppm, other);
        }
    }

    /** A trade relation. */
    public record Edge(String id, String from, String to, List<Flow> flows) {
        public Edge withFlows(UnaryOperator<Flow> change) {
            return new Edge(id, from, to, flows.stream().map(change).toList());
        }
    }

    /** Material of a trade relation; {@code share} in ppm is null if nobody declared it. */
    public record Flow(
            String commodity, @Nullable Integer share, Link link, String fromStream, String toStream, boolean onPaper) {
        public Flow withShare(@Nullable Integer ppm) {
            return new Flow(commodity, ppm, link, fromStream, toStream, onPaper);
        }

        public Flow withLink(Link other) {
            return new Flow(commodity, share, other, fromStream, toStream, onPaper);
        }

        /** Whether it carries material at all. */
        public boolean isPhysical() {
            return !onPaper && link != Link.NONE && (share == null || share != 0);
        }
    }

    /** An actor somebody asks about. */
    public record Aim(String id, int weight) {}

    public SmallNetwork withNodes(UnaryOperator<Node> change) {
        return new SmallNetwork(nodes.stream().map(change).toList(), edges, targets, threshold, mostSources);
    }

    public SmallNetwork withEdges(UnaryOperator<Edge> change) {
        return new SmallNetwork(nodes, edges.stream().map(change).toList(), targets, threshold, mostSources);
    }

    public SmallNetwork withFlows(UnaryOperator<Flow> change) {
        return withEdges(edge -> edge.withFlows(change));
    }

    public SmallNetwork plus(Node node) {
        return new SmallNetwork(appended(nodes, node), edges, targets, threshold, mostSources);
    }

    public SmallNetwork plus(Edge edge) {
        return new SmallNetwork(nodes, appended(edges, edge), targets, threshold, mostSources);
    }

    public Node node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    /** The list with one more item at its end. */
    public static <T> List<T> appended(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }
}
