package dev.adit.cli.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Feed;
import dev.adit.network.Link;
import dev.adit.network.Network;
import dev.adit.problem.Level;
import dev.adit.read.FileCount;
import dev.adit.read.InputSet;
import dev.adit.value.Days;
import dev.adit.value.Ppm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyntheticNetworkTest {
    private static final Shape SHAPE = shape(3000, 30_000, 1);

    private final Written written = Written.of(SHAPE);
    private InputSet inputs;
    private Network network;

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        inputs = written.readBack(folder);
        network = inputs.network();
    }

    private static Shape shape(int actors, int flows, long seed) {
        return new Shape(actors, flows, seed, Shape.usualSuppliers(actors), 30, 5);
    }

    @Test
    void the_same_shape_gives_the_same_bytes() {
        assertThat(Written.of(SHAPE).files()).isEqualTo(written.files());
    }

    @Test
    void another_seed_gives_other_bytes_in_every_file() {
        Written other = Written.of(shape(3000, 30_000, 2));
        for (String file : SyntheticNetwork.files())
            assertThat(other.files().get(file)).isNotEqualTo(written.files().get(file));
    }

    @Test
    void every_row_is_read_back_and_nothing_is_wrong_with_it() {
        assertThat(inputs.files()).hasSize(5).allMatch(file -> file.rejected() == 0 && file.ignored() == 0);
        assertThat(inputs.problems()).noneMatch(problem -> problem.code().level() != Level.NOTE);
    }

    @Test
    void there_are_as_many_actors_flows_and_suppliers_as_asked() {
        assertThat(written.rows(ActorRows.FILE)).hasSize(3000);
        assertThat(written.rows(FlowRows.FILE)).hasSize(30_000).doesNotHaveDuplicates();
        assertThat(inputs.targets()).hasSize(500);
        assertThat(inputs.files()).extracting(FileCount::rows).contains(3000L, 30_000L, 500L);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100, 119, 120, 419, 420, 1000})
    void small_networks_have_every_tier_and_as_many_flows_as_asked(int actors, @TempDir Path folder)
            throws IOException {
        Written small = Written.of(shape(actors, 2 * actors, 7));
        InputSet read = small.readBack(folder);
        assertThat(read.network().actors())
                .hasSize(actors)
                .extracting(Actor::kind)
                .contains(ActorKind.values()[0]);
        assertThat(small.rows(FlowRows.FILE)).hasSize(2 * actors).doesNotHaveDuplicates();
        assertThat(read.files()).allMatch(file -> file.rejected() == 0 && file.rows() > 0);
    }

    @Test
    void a_few_hubs_sell_a_sixteenth_of_all_flows() {
        int[] sold = new int[network.actors().size()];
        for (int flow = 0; flow < network.flows(); flow++) sold[network.seller(flow)]++;
        Arrays.sort(sold);
        int greatest =
                IntStream.range(sold.length - 20, sold.length).map(i -> sold[i]).sum();
        assertThat(greatest).isGreaterThan(network.flows() / 16);
        assertThat(sold[sold.length / 2]).isLessThan(20);
    }

    @Test
    void some_traders_sell_in_circles_and_none_do_unless_asked_to(@TempDir Path folder) throws IOException {
        assertThat(Written.inCircles(network)).isBetween(10, 150);
        Written straight = Written.of(new Shape(500, 5000, 1, 10, 30, 0));
        assertThat(Written.inCircles(straight.readBack(folder).network())).isZero();
    }

    @Test
    void some_origins_are_unknown_some_feed_is_recycled_and_part_of_it_proven() {
        assertThat(network.feeds()).extracting(Feed::kind).contains(Feed.Kind.UNKNOWN_ORIGIN, Feed.Kind.RECYCLED);
        assertThat(network.feeds())
                .extracting(Feed::proven)
                .hasSize(network.feeds().size())
                .doesNotContainNull();
    }

    @Test
    void flows_differ_in_link_share_custody_and_time() {
        for (Link link : List.of(Link.VERIFIED, Link.DECLARED, Link.COMPANY, Link.INFERRED))
            assertThat(count(flow -> network.link(flow) == link)).isPositive();
        assertThat(count(flow -> network.share(flow) == Ppm.UNKNOWN)).isPositive();
        assertThat(count(flow -> network.share(flow) > 0)).isGreaterThan(network.flows() / 2);
        assertThat(count(flow ->
                        network.custody(flow).isApart() && !network.stream(flow).isEmpty()))
                .isEqualTo(12);
        assertThat(count(flow -> !network.isInForce(flow, Days.of(LocalDate.of(2026, 1, 1)))))
                .isBetween(1L, network.flows() / 50L);
    }

    private long count(IntPredicate flows) {
        return IntStream.range(0, network.flows()).filter(flows).count();
    }

    @Test
    void the_share_of_untold_answers_is_as_asked() {
        int all = Written.of(new Shape(1000, 5000, 1, 10, 0, 5))
                .rows(ClaimRows.FILE)
                .size();
        int half = Written.of(new Shape(1000, 5000, 1, 10, 50, 5))
                .rows(ClaimRows.FILE)
                .size();
        assertThat(half).isBetween(all * 45 / 100, all * 55 / 100);
    }

    @Test
    void children_were_found_at_work_at_about_four_sites_of_a_hundred() {
        long found = written.rows(ClaimRows.FILE).stream()
                .filter(row -> row.contains(",children_working,yes,"))
                .count();
        assertThat(found).isBetween(18L, 60L); // of 900 sites
    }

    @Test
    void names_with_commas_apostrophes_and_accents_survive() {
        assertThat(network.actors()).extracting(Actor::name).anyMatch(name -> name.contains(", "));
        assertThat(network.actors()).extracting(Actor::name).anyMatch(name -> name.contains("'"));
        assertThat(network.actors()).extracting(Actor::name).anyMatch(name -> name.contains("é"));
        assertThat(network.actors()).allMatch(actor -> actor.id().text().matches("[A-Z]{2}-[0-9]{6}"));
    }

    @Test
    void a_shape_that_cannot_be_is_refused_with_what_would_do() {
        assertThatThrownBy(() -> shape(59, 590, 1)).hasMessage("--actors must be from 60 to 10000000 here, not 59");
        assertThatThrownBy(() -> new Shape(1000, 999, 1, 10, 30, 5)).hasMessageContaining("--flows must be from 1000");
        assertThatThrownBy(() -> new Shape(1000, 10_000, 1, 360, 30, 5)).hasMessageContaining("from 1 to 359");
        assertThatThrownBy(() -> new SyntheticNetwork(shape(60, 60_000, 1)))
                .hasMessageStartingWith("--flows must be from ")
                .hasMessageContaining(" for 60 actors, not 60000");
    }
}
