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
import dev.adit.network.Link;
import dev.adit.rule.Severity;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes networks of every awkward shape from a seed: hubs, loops with and without an origin, chains of tiers, actors
 * without flows, streams of every kind, and names of which one begins another or lies beyond the basic plane.
 */
public final class RandomNetwork {
    /** How many networks a property is tried on. */
    public static final int COUNT = 300;

    /** The themes of {@code method.yaml}. */
    public static final List<String> THEMES = List.of("CONFIRMED", "CONTEXT", "UNDERAGE", "WFCL");

    public static final List<String> COMMODITIES = List.of("co", "ta", "co-x");

    private static final List<String> NAMES =
            List.of("m1", "m10", "m1-x", "m", "m~", "mé", "鉱山", "😀", "\uFF21", "?z", "t 1", "q\"\\", "Z", "n");
    private static final String POOL = "pool";
    private static final List<Link> LINKS = List.of(
            Link.VERIFIED,
            Link.VERIFIED,
            Link.DECLARED,
            Link.COMPANY,
            Link.COMPANY,
            Link.INFERRED,
            Link.INFERRED,
            Link.NONE);

    private final Random random;

    private RandomNetwork(long seed) {
        random = new Random(seed);
        random.nextInt(); // the first numbers of neighbouring seeds are alike
    }

    /** A network of three to nine actors. */
    public static SmallNetwork of(long seed) {
        RandomNetwork maker = new RandomNetwork(seed);
        return maker.network(3 + maker.random.nextInt(7), 2 + maker.random.nextInt(13));
    }

    /** A network so small that all its simple paths can be listed. */
    public static SmallNetwork tiny(long seed) {
        RandomNetwork maker = new RandomNetwork(seed);
        return maker.network(3 + maker.random.nextInt(3), 2 + maker.random.nextInt(6));
    }

    /** A network of a given size. */
    public static SmallNetwork of(long seed, int actors, int edges) {
        return new RandomNetwork(seed).network(actors, edges);
    }

    private SmallNetwork network(int actors, int edges) {
        List<Node> nodes = names(actors).stream().map(this::node).toList();
        List<Edge> all = new ArrayList<>(shape(nodes));
        while (all.size() < edges) {
            Node from = pick(nodes);
            Node to = pick(nodes);
            boolean idle = from.equals(to) && !chance(10);
            all.add(edge(all.size(), from, to, idle ? List.of() : list(1 + random.nextInt(2), i -> flow(from, to))));
        }
        List<Aim> targets = nodes.stream()
                .filter(node -> chance(25) || node.equals(nodes.get(0)))
                .map(node -> new Aim(node.id(), 1 + random.nextInt(500)))
                .toList();
        return new SmallNetwork(nodes, List.copyOf(all), targets, pick(List.of(600, 600, 290, 850)), random.nextInt(5));
    }

    private List<String> names(int count) {
        List<String> names = new ArrayList<>(NAMES);
        for (int i = names.size(); i < count; i++) names.add("n" + i);
        Collections.shuffle(names, random);
        return List.copyOf(names.subList(0, count));
    }

    /** In three of five networks: everybody sells to a hub, a closed loop, or a chain of tiers. */
    private List<Edge> shape(List<Node> nodes) {
        List<Edge> edges = new ArrayList<>();
        int shape = random.nextInt(5);
        if (shape > 2) return edges;
        int last = nodes.size() - 1;
        for (int i = 0; i < last; i++) edges.add(plain(i, nodes.get(i), nodes.get(shape == 0 ? last : i + 1)));
        if (shape == 1) edges.add(plain(last, nodes.get(last), nodes.get(0)));
        return edges;
    }

    private Edge plain(int place, Node from, Node to) {
        Integer share = chance(50) ? null : Integer.valueOf(1_000_000);
        return edge(place, from, to, List.of(new Flow("co", share, Link.VERIFIED, POOL, POOL, false)));
    }

    /** Edge ids of which one begins another, in an order that is not that of their places. */
    private static Edge edge(int place, Node from, Node to, List<Flow> flows) {
        return new Edge("e" + (place < 40 ? place * 7 % 40 : place), from.id(), to.id(), flows);
    }

    private Flow flow(Node from, Node to) {
        String commodity = pick(List.of("co", "co", "co", "ta", "ta", "co-x"));
        Integer share = chance(35) ? null : pick(List.of(0, 1, 100_000, 250_000, 333_333, 500_000, 1_000_000));
        return new Flow(commodity, share, pick(LINKS), stream(from), stream(to), chance(5));
    }

    /** A stream kept apart, if there is one; sometimes one that nobody declared. */
    private String stream(Node node) {
        if (!node.lanes().isEmpty() && chance(50)) return pick(node.lanes()).name();
        return chance(5) ? "lot" : POOL;
    }

    private Node node(String id) {
        return new Node(
                id,
                chance(35),
                chance(8) ? pick(List.of(Truth.YES, Truth.UNKNOWN)) : Truth.NO,
                list(chance(5) ? 9 : random.nextInt(4), this::sign),
                list(random.nextInt(4) - 1, this::measure),
                chance(10) ? List.of(new Gravity(pick(THEMES), new Severity(part(), part(), part()))) : List.of(),
                chance(10) ? List.of(pick(COMMODITIES)) : List.of(),
                lanes(),
                chance(20) ? List.of(new Part(pick(COMMODITIES), pick(List.of(0, 50_000, 300_000)))) : List.of(),
                chance(10)
                        ? List.of(new Feed(pick(COMMODITIES), pick(List.of(200_000, 1_000_000)), truth()))
                        : List.of());
    }

    /** Declared for every commodity, so that flows may use them freely. */
    private List<Lane> lanes() {
        if (chance(75)) return List.of();
        Lane first = new Lane("seg", truth(), COMMODITIES);
        return chance(50) ? List.of(first) : List.of(first, new Lane("seg2", truth(), COMMODITIES));
    }

    private Sign sign(int number) {
        int strength = pick(List.of(0, 30, 120, 400, 800, 1000));
        String group = number > 3 ? "g" + number : pick(List.of("a", "b", "c"));
        String theme = chance(40) ? "WFCL" : pick(THEMES);
        return new Sign("i" + number, theme, group, strength, pick(List.of(0, 100, 500, 900, 1000)), truth());
    }

    private Measure measure(int number) {
        return new Measure("k" + number, chance(50), pick(List.of(0, 200, 500, 700, 1000)), truth());
    }

    private @Nullable Integer part() {
        return chance(50) ? null : Integer.valueOf(random.nextInt(6));
    }

    private Truth truth() {
        return pick(List.of(Truth.values()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> list(int count, IntFunction<T> make) {
        return IntStream.range(0, Math.max(0, count)).mapToObj(make).toList();
    }
}
