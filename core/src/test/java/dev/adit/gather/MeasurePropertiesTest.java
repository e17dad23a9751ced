package dev.adit.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.api.Test;

/** Random networks, measured fast and measured plainly. */
class MeasurePropertiesTest {
    private static final List<String> LINKS = List.of("VERIFIED", "DECLARED", "COMPANY", "INFERRED");
    private static final List<String> MEASURES = new Measures().names();
    private static final int RUNS = 300;

    /** A flow as a test can read it; kilograms below 0 are not told. */
    private record Row(int seller, int buyer, String commodity, String link, int kilograms) {
        boolean isEstablished() {
            return link.equals("VERIFIED") || link.equals("DECLARED");
        }
    }

    private static List<Row> rows(Random random, int actors, boolean withLoops) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(3 * actors); i > 0; i--) {
            int one = random.nextInt(actors);
            int other = random.nextInt(actors);
            if (one == other) continue;
            rows.add(new Row(
                    withLoops ? one : Math.min(one, other),
                    withLoops ? other : Math.max(one, other),
                    random.nextInt(3) == 0 ? "copper" : "cobalt",
                    LINKS.get(random.nextInt(LINKS.size())),
                    random.nextInt(20) - 1));
        }
        return rows;
    }

    /** The first actor is a mine, the others are traders. */
    private static Chain chain(int actors, List<Row> rows) {
        Chain chain = Measured.chain().actors("mine-site", "0");
        for (int actor = 1; actor < actors; actor++) chain.actors("trader", Integer.toString(actor));
        for (Row row : rows) {
            List<String> told = new ArrayList<>(List.of("commodity=" + row.commodity, "link=" + row.link));
            if (row.kilograms >= 0) told.add("kg=" + row.kilograms);
            chain.flow(Integer.toString(row.seller), Integer.toString(row.buyer), told.toArray(String[]::new));
        }
        return chain;
    }

    @Test
    void circles_are_those_that_another_algorithm_finds() {
        for (long seed = 0; seed < RUNS; seed++) {
            int actors = 2 + (int) (seed % 8);
            List<Row> rows = rows(new Random(seed), actors, true);
            Chain chain = chain(actors, rows).actors("mine-site", "named");
            for (int actor = 0; actor < actors; actor++)
                for (String commodity : List.of("cobalt", "copper"))
                    chain.flow("named", Integer.toString(actor), "commodity=" + commodity);
            Measured measured = Measured.of(chain);
            for (int actor = 1; actor < actors; actor++)
                assertThat(measured.of(Integer.toString(actor), "trades_in_a_circle"))
                        .as("seed %d, actor %d", seed, actor)
                        .isEqualTo(circle(rows, actor));
        }
    }

    private static String circle(List<Row> rows, int actor) {
        if (inCircle(rows.stream().filter(Row::isEstablished).toList(), actor)) return "yes";
        return inCircle(rows, actor) ? "unknown" : "no";
    }

    private static boolean inCircle(List<Row> rows, int actor) {
        for (String commodity : List.of("cobalt", "copper")) {
            Graph<Integer, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
            graph.addVertex(actor);
            for (Row row : rows) {
                if (!row.commodity.equals(commodity)) continue;
                graph.addVertex(row.seller);
                graph.addVertex(row.buyer);
                graph.addEdge(row.seller, row.buyer);
            }
            for (Set<Integer> component : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets())
                if (component.size() > 1 && component.contains(actor)) return true;
        }
        return false;
    }

    @Test
    void tiers_are_those_that_walking_every_chain_counts() {
        for (long seed = 0; seed < RUNS; seed++) {
            int actors = 2 + (int) (seed % 7);
            List<Row> rows = rows(new Random(seed), actors, false);
            Measured measured = Measured.of(chain(actors, rows));
            for (int actor = 1; actor < actors; actor++) {
                int most = most(rows, actor);
                boolean open = isDark(rows, actor);
                assertThat(measured.of(Integer.toString(actor), "unknown_tiers"))
                        .as("seed %d, actor %d", seed, actor)
                        .isEqualTo(open && most < 2 ? "unknown" : Integer.toString(most));
            }
        }
    }

    private static int run(List<Row> rows, int buyer) {
        int most = buyer > 0 && rows.stream().noneMatch(row -> row.buyer == buyer) ? 1 : 0;
        for (Row row : rows)
            if (row.buyer == buyer && !row.isEstablished()) most = Math.max(most, 1 + run(rows, row.seller));
        return most;
    }

    private static int most(List<Row> rows, int buyer) {
        int most = run(rows, buyer);
        for (Row row : rows) if (row.buyer == buyer) most = Math.max(most, most(rows, row.seller));
        return most;
    }

    private static boolean isDark(List<Row> rows, int buyer) {
        if (rows.stream().noneMatch(row -> row.buyer == buyer)) return buyer > 0;
        return rows.stream().anyMatch(row -> row.buyer == buyer && isDark(rows, row.seller));
    }

    @Test
    void deliveries_are_summed_unless_one_has_no_mass() {
        for (long seed = 0; seed < RUNS; seed++) {
            int actors = 2 + (int) (seed % 7);
            List<Row> rows =
                    rows(new Random(seed), actors, true).stream().distinct().toList();
            Measured measured = Measured.of(chain(actors, rows));
            for (int actor = 0; actor < actors; actor++) {
                int seller = actor;
                List<Row> sold =
                        rows.stream().filter(row -> row.seller == seller).toList();
                boolean isTold = !sold.isEmpty() && sold.stream().allMatch(row -> row.kilograms >= 0);
                int sum = sold.stream().mapToInt(Row::kilograms).sum();
                assertThat(measured.of(Integer.toString(actor), "delivered_kg"))
                        .as("seed %d, actor %d", seed, actor)
                        .isEqualTo(isTold ? Integer.toString(sum) : "unknown");
            }
        }
    }

    @Test
    void the_order_of_rows_changes_no_measure() {
        for (long seed = 0; seed < RUNS; seed++) {
            int actors = 2 + (int) (seed % 8);
            List<Row> rows = rows(new Random(seed), actors, true);
            Measured measured = Measured.of(chain(actors, rows));
            List<Row> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(seed));
            Measured again = Measured.of(chain(actors, shuffled));
            for (String measure : MEASURES)
                assertThat(again.all(measure)).as("seed %d, %s", seed, measure).isEqualTo(measured.all(measure));
        }
    }
}
