package dev.adit.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static final int LONG = 200_000;

    @Test
    void components_are_those_another_algorithm_finds() {
        for (long seed = 0; seed < 500; seed++) {
            List<int[]> arcs = arcs(new Random(seed), 1 + (int) (seed % 40));
            Components components = components(arcs, 1 + (int) (seed % 40));
            Set<Set<Integer>> found = new HashSet<>();
            for (int number = 0; number < components.count(); number++) {
                Set<Integer> members = new HashSet<>();
                for (int node = 0; node < 1 + seed % 40; node++) if (components.of(node) == number) members.add(node);
                found.add(members);
            }
            assertThat(found).as("seed %d", seed).isEqualTo(kosaraju(arcs, 1 + (int) (seed % 40)));
        }
    }

    @Test
    void targets_come_before_what_leads_to_them() {
        for (long seed = 0; seed < 500; seed++) {
            int nodes = 1 + (int) (seed % 40);
            List<int[]> arcs = arcs(new Random(seed), nodes);
            Components components = components(arcs, nodes);
            for (int[] arc : arcs)
                assertThat(components.of(arc[1])).as("seed %d", seed).isLessThanOrEqualTo(components.of(arc[0]));
            int[] order = components.nodesInOrder();
            for (int i = 1; i < order.length; i++) {
                int step = Integer.compare(components.of(order[i - 1]), components.of(order[i]));
                assertThat(step < 0 || (step == 0 && order[i - 1] < order[i]))
                        .as("seed %d", seed)
                        .isTrue();
            }
            assertThat(Arrays.stream(order).sorted().toArray())
                    .isEqualTo(java.util.stream.IntStream.range(0, nodes).toArray());
        }
    }

    @Test
    void a_path_as_long_as_a_large_network_does_not_overflow_the_stack() {
        List<int[]> arcs = new ArrayList<>();
        for (int node = 1; node < LONG; node++) arcs.add(new int[] {node - 1, node});
        assertThat(components(arcs, LONG).count()).isEqualTo(LONG);
        assertThat(components(arcs, LONG).of(LONG - 1)).isZero();
    }

    @Test
    void a_loop_as_long_as_a_large_network_is_one_component() {
        List<int[]> arcs = new ArrayList<>();
        for (int node = 0; node < LONG; node++) arcs.add(new int[] {node, (node + 1) % LONG});
        assertThat(components(arcs, LONG).count()).isEqualTo(1);
    }

    @Test
    void a_network_of_nobody_has_no_component() {
        assertThat(components(List.of(), 0).count()).isZero();
        assertThat(components(List.of(), 0).nodesInOrder()).isEmpty();
    }

    /** Few or many arcs, some from a node to itself, some twice. */
    private static List<int[]> arcs(Random random, int nodes) {
        List<int[]> arcs = new ArrayList<>();
        for (int count = random.nextInt(3 * nodes); count > 0; count--)
            arcs.add(new int[] {random.nextInt(nodes), random.nextInt(nodes)});
        return arcs;
    }

    private static Components components(List<int[]> arcs, int nodes) {
        int[] start = new int[nodes + 1];
        for (int[] arc : arcs) start[arc[0] + 1]++;
        for (int node = 0; node < nodes; node++) start[node + 1] += start[node];
        int[] place = start.clone();
        int[] target = new int[arcs.size()];
        for (int[] arc : arcs) target[place[arc[0]]++] = arc[1];
        return new Components(start, target);
    }

    private static Set<Set<Integer>> kosaraju(List<int[]> arcs, int nodes) {
        Graph<Integer, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        for (int node = 0; node < nodes; node++) graph.addVertex(node);
        for (int[] arc : arcs) graph.addEdge(arc[0], arc[1]);
        return new HashSet<>(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets());
    }
}
