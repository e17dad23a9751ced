package dev.adit.network;

import dev.adit.problem.Position;
import dev.adit.value.CodePointOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Gathers actors, flows and feeds in the order they are read, and makes the {@link Network}. For one thread. */
public final class NetworkBuilder {
    private final List<Actor> actors = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final FlowColumns flows = new FlowColumns();
    private final List<Feed> feeds = new ArrayList<>();

    /** Adds an actor under the next number; false if its id is taken. */
    public boolean add(Actor actor) {
        if (numbers.putIfAbsent(actor.id().text(), actors.size()) != null) return false;
        actors.add(actor);
        return true;
    }

    /** The number of an actor by its id, in the order they were added; -1 if there is none. */
    public int number(String id) {
        Integer number = numbers.get(id);
        return number == null ? -1 : number;
    }

    public Actor actor(int number) {
        return actors.get(number);
    }

    public int actors() {
        return actors.size();
    }

    /** Adds a flow between actors that were added before. */
    public void add(Flow flow) {
        add(number(flow.seller().text()), number(flow.buyer().text()), flow);
    }

    /** The same by the numbers of the two. */
    public void add(int seller, int buyer, Flow flow) {
        flows.add(seller, buyer, flow);
    }

    public void add(Feed feed) {
        feeds.add(feed);
    }

    /** Who sells something to somebody, by their numbers so far. */
    public BitSet sellers() {
        BitSet sellers = new BitSet();
        for (int flow = 0; flow < flows.size; flow++) sellers.set(flows.seller[flow]);
        return sellers;
    }

    /** What some actors are known to handle, by their own rows, their flows and their feeds; by their numbers so far. */
    public Map<Integer, Set<String>> commodities(BitSet asked) {
        Map<Integer, Set<String>> handled = new TreeMap<>();
        asked.stream()
                .forEach(actor ->
                        handled.put(actor, new TreeSet<>(actors.get(actor).minerals())));
        for (int flow = 0; flow < flows.size; flow++) {
            String commodity = flows.texts.get(flows.commodity[flow]);
            handled.computeIfPresent(flows.seller[flow], (actor, names) -> with(names, commodity));
            handled.computeIfPresent(flows.buyer[flow], (actor, names) -> with(names, commodity));
        }
        for (Feed feed : feeds)
            handled.computeIfPresent(number(feed.buyer().text()), (actor, names) -> with(names, feed.commodity()));
        return handled;
    }

    private static Set<String> with(Set<String> names, String name) {
        names.add(name);
        return names;
    }

    /**
     * The network, and what changed on the way.
     *
     * @param renumbered the new number of each actor, by the old one
     * @param doubles where a flow stands that says what another one says word for word; it was left out
     */
    public record Built(Network network, IntUnaryOperator renumbered, List<Position> doubles) {}

    /** Puts everything into canonical order; the builder must not be used any more. */
    public Built build() {
        int[] order = new IntSort((left, right) -> CodePointOrder.INSTANCE.compare(
                        actors.get(left).id().text(), actors.get(right).id().text()))
                .of(actors.size());
        int[] renumbered = new int[order.length];
        for (int i = 0; i < order.length; i++) renumbered[order[i]] = i;
        for (int flow = 0; flow < flows.size; flow++) {
            flows.seller[flow] = renumbered[flows.seller[flow]];
            flows.buyer[flow] = renumbered[flows.buyer[flow]];
        }
        List<Position> doubles = new ArrayList<>();
        int[] sorted = withoutDoubles(
                new IntSort(flows::compare).of(flows.size, flow -> flows.seller[flow], order.length), doubles);
        List<Actor> inOrder = IntStream.of(order).mapToObj(actors::get).toList();
        return new Built(new Network(inOrder, flows.inOrder(sorted), feedsInOrder()), old -> renumbered[old], doubles);
    }

    private List<Feed> feedsInOrder() {
        return feeds.stream()
                .sorted(Comparator.comparing(Feed::buyer)
                        .thenComparing(Feed::commodity, CodePointOrder.INSTANCE)
                        .thenComparing(Feed::kind)
                        .thenComparing(Feed::proven)
                        .thenComparingInt(Feed::share)
                        .thenComparing(Feed::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Feed::to, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Feed::at))
                .toList();
    }

    private int[] withoutDoubles(int[] sorted, List<Position> doubles) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (kept > 0 && flows.compareContent(sorted[kept - 1], sorted[i]) == 0)
                doubles.add(Position.row(flows.texts.get(flows.file[sorted[i]]), flows.line[sorted[i]]));
            else sorted[kept++] = sorted[i];
        }
        return Arrays.copyOf(sorted, kept);
    }
}
