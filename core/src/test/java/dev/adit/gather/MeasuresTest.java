package dev.adit.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.rule.Packs;
import dev.adit.table.Table;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
    private static final String EXCESS = "excess_delivered_share";
    private static final String SHARE = "share_of_national_output";
    private static final String TIERS = "unknown_tiers";
    private static final String GROWTH = "recycled_share_change";

    /** A mine M, a trader T and a smelter S, and what is told of the two flows of cobalt between them. */
    private static Chain trade(String in, String out) {
        return Measured.chain()
                .actors("mine-site", "M")
                .actors("trader", "T")
                .actors("smelter", "S")
                .flow("M", "T", in.isEmpty() ? new String[] {"kg=100"} : in.split(" ", -1))
                .flow("T", "S", out.isEmpty() ? new String[] {"kg=100"} : out.split(" ", -1));
    }

    @Test
    void a_measure_comes_after_those_it_reads() {
        List<String> names = new Measures().names();

        assertThat(names).hasSize(11).doesNotHaveDuplicates();
        assertThat(names.indexOf("delivered_kg")).isLessThan(names.indexOf("output_per_worker_g"));
        assertThat(names.indexOf("output_per_worker_g")).isLessThan(names.indexOf("output_over_norm"));
        assertThat(names.indexOf("intake_kg")).isLessThan(names.indexOf(EXCESS));
        assertThat(names.indexOf("domestic_origin")).isLessThan(names.indexOf(SHARE));
    }

    @Test
    void a_pack_without_the_attributes_is_left_as_it_is() {
        Chain chain = new Chain().actors("trader", "A", "B").flow("A", "B").flow("B", "A");
        var network = chain.inputs().network();
        Table table = new Table(Packs.vocabulary(), 2, Days.of(Measured.DAY));
        new Measures().fill(table, network, new Suppliers(network, table.asOf()), CountryOutput.notKnown());

        for (int attribute = 0; attribute < Packs.vocabulary().size(); attribute++)
            assertThat(table.column(attribute)).isNull();
    }

    @ParameterizedTest(name = "in {0}, out {1}: {2} above")
    @CsvSource({
        "kg=100, kg=100, 0 %",
        "kg=100, kg=102, 2 %",
        "kg=1000000, kg=1020001, 2.0001 %",
        "kg=100, kg=50, 0 %",
        "kg=100, kg=500, 100 %",
        "kg=0, kg=1, 100 %",
        "kg=0, kg=0, 0 %",
        "link=DECLARED, kg=100, unknown",
        "kg=100, link=DECLARED, unknown",
        "kg=100 to=2023-06-01, kg=100, unknown",
        "kg=100 to=2023-06-02, kg=100, unknown",
        "kg=100, kg=300 from=2023-06-02, 100 %",
        "kg=100 link=NONE, kg=100, unknown",
        "kg=100 share=40, kg=300, unknown",
        "kg=100 share=100, kg=103, 3 %",
        "kg=100 custody=book-and-claim, kg=100, unknown",
        "kg=1000000000000, kg=100, unknown",
    })
    void what_goes_out_is_held_against_what_came_in(String in, String out, String excess) {
        assertThat(Measured.of(trade(in, out)).of("T", EXCESS)).isEqualTo(excess);
    }

    @Test
    void a_flow_counts_if_it_was_in_force_within_the_last_twelve_months() {
        String edge = "to=2023-06-01";
        Chain chain = trade("kg=100", "kg=100").flow("M", "T", "kg=1", edge, "commodity=cobalt");
        assertThat(Measured.of(chain).of("T", "intake_kg")).isEqualTo("100");

        Chain inside = trade("kg=100", "kg=100").flow("M", "T", "kg=1", "from=2023-06-02", "to=2023-06-02");
        assertThat(Measured.of(inside).of("T", "intake_kg")).isEqualTo("101");

        Chain cut = trade("kg=100", "kg=100").flow("M", "T", "kg=1", "from=2023-06-01", "to=2023-06-02");
        assertThat(Measured.of(cut).of("T", "intake_kg")).isEqualTo("unknown");

        Chain later = trade("kg=100", "kg=100").flow("M", "T", "kg=1", "from=2024-06-02");
        assertThat(Measured.of(later).of("T", "intake_kg")).isEqualTo("100");
    }

    @Test
    void masses_are_compared_commodity_by_commodity() {
        Chain chain = trade("kg=100", "kg=100")
                .flow("M", "T", "kg=500", "commodity=copper")
                .flow("T", "S", "kg=20", "commodity=copper");
        Measured measured = Measured.of(chain);
        assertThat(measured.of("T", EXCESS)).isEqualTo("0 %");
        assertThat(measured.of("T", "intake_kg")).isEqualTo("600");

        Chain swapped = trade("kg=100", "kg=150").flow("M", "T", "kg=500", "commodity=copper");
        assertThat(Measured.of(swapped).of("T", EXCESS)).isEqualTo("50 %");
    }

    @Test
    void a_missing_mass_hides_no_surplus_that_is_there_without_it_and_clears_none() {
        Chain surplus = trade("kg=100", "kg=150").flow("T", "S", "commodity=copper");
        assertThat(Measured.of(surplus).of("T", EXCESS)).isEqualTo("50 %");

        Chain little = trade("kg=100", "kg=103").flow("T", "S", "commodity=copper");
        assertThat(Measured.of(little).of("T", EXCESS)).isEqualTo("unknown");

        Chain open = trade("kg=100", "kg=150").unknownOrigin("T", "10");
        assertThat(Measured.of(open).of("T", EXCESS)).isEqualTo("unknown");
    }

    @Test
    void recovery_and_totals_that_somebody_told_count_before_what_is_measured() {
        Chain recovery = trade("kg=100", "kg=60").says("T", "recovery_rate", "50", "2024-01-01");
        assertThat(Measured.of(recovery).of("T", EXCESS)).isEqualTo("10 %");

        Measured totals = Measured.of(trade("kg=100", "kg=100").says("T", "intake_kg", "80", "2024-01-01"));
        assertThat(totals.of("T", EXCESS)).isEqualTo("25 %");
        assertThat(totals.of("T", "intake_kg")).isEqualTo("80");

        Chain said = trade("kg=100", "kg=100").says("T", EXCESS, "7", "2024-01-01");
        assertThat(Measured.of(said).of("T", EXCESS)).isEqualTo("7 %");

        Chain expired = trade("kg=100", "kg=100").says("T", "intake_kg", "80", "2020-01-01");
        assertThat(Measured.of(expired).of("T", "intake_kg")).isEqualTo("100");
    }

    @ParameterizedTest(name = "{0} kg by {1} workers, norm {2} g: {3} per cent")
    @CsvSource({
        "30, 10, 1000, 300",
        "31, 10, 1000, 310",
        "3, 1000, 1, 300",
        "3001, 1000000, 1, 400",
        "1, 0, 1000, 100",
        "30, 10, 0, unknown",
    })
    void what_workers_deliver_is_held_against_what_they_can_dig(int kg, int workers, int norm, String percent) {
        Chain chain = trade("kg=" + kg, "")
                .says("M", "workers", Integer.toString(workers), "2024-01-01")
                .says("M", "productivity_norm_g", Integer.toString(norm), "2024-01-01");
        assertThat(Measured.of(chain).of("M", "output_over_norm")).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0} delivering {1} of {2} kg: {3} per cent, none dug {4}")
    @CsvSource({
        "mine-site, kg=20, 100, 20, no",
        "mine-site, kg=2001, 10000, 21, no",
        "mine-site, kg=20, 0, unknown, yes",
        "mine-site, link=DECLARED, 0, unknown, yes",
        "mine-site, link=DECLARED, 100, unknown, no",
        "mine-site, kg=20, -1, unknown, unknown",
        "exporter, kg=20, 0, unknown, unknown",
    })
    void deliveries_are_held_against_what_the_country_digs(
            String kind, String delivery, long national, String share, String none) {
        Chain chain =
                Measured.chain().in("TG", kind, "M").actors("smelter", "S").flow("M", "S", delivery);
        CountryOutput output = (country, mineral) ->
                national < 0 || !mineral.equals("cobalt") ? OptionalLong.empty() : OptionalLong.of(national);
        Measured measured = Measured.of(chain, output);

        assertThat(measured.of("M", SHARE)).isEqualTo(share);
        assertThat(measured.of("M", "origin_without_output")).isEqualTo(none);
    }

    @Test
    void an_exporter_is_compared_with_its_country_once_it_declares_that_as_the_origin() {
        Chain chain =
                Measured.chain().in("TG", "exporter of gold", "E").says("E", "domestic_origin", "yes", "2024-01-01");
        chain.says("E", "delivered_kg", "300", "2024-01-01");
        Measured measured = Measured.of(chain, (country, mineral) -> OptionalLong.of(1000));

        assertThat(measured.of("E", SHARE)).isEqualTo("30");
    }

    /** A mine M, a trader T, a smelter S and a company C; each link by its letter, x where nobody is named. */
    @ParameterizedTest(name = "mine -{0}-> trader -{1}-> smelter -{2}-> company: {3} tiers")
    @CsvSource({
        "V, D, V, 0",
        "V, D, C, 1",
        "C, D, C, 1",
        "V, I, C, 2",
        "C, I, C, 3",
        "x, V, V, unknown",
        "x, C, V, 2",
        "x, C, I, 3",
        "V, V, x, 2",
    })
    void tiers_are_counted_while_no_link_is_established(String mine, String trader, String smelter, String tiers) {
        Chain chain = Measured.chain()
                .actors("mine-site", "M")
                .actors("trader", "T")
                .actors("smelter", "S")
                .actors("company", "C");
        link(chain, "M", "T", mine);
        link(chain, "T", "S", trader);
        link(chain, "S", "C", smelter);
        assertThat(Measured.of(chain).of("C", TIERS)).isEqualTo(tiers);
    }

    private static void link(Chain chain, String seller, String buyer, String letter) {
        switch (letter) {
            case "V" -> chain.flow(seller, buyer);
            case "D" -> chain.flow(seller, buyer, "link=DECLARED");
            case "C" -> chain.flow(seller, buyer, "link=COMPANY");
            case "I" -> chain.flow(seller, buyer, "link=INFERRED");
            default -> assertThat(letter).isEqualTo("x");
        }
    }

    @Test
    void proven_scrap_ends_a_chain_and_scrap_that_is_only_said_leaves_it_dark() {
        Chain proven = Measured.chain().actors("recycler", "R").recycled("R", "100", Truth.YES);
        assertThat(Measured.of(proven).of("R", TIERS)).isEqualTo("0");
        Chain said = Measured.chain().actors("recycler", "R").recycled("R", "100", Truth.UNKNOWN);
        assertThat(Measured.of(said).of("R", TIERS)).isEqualTo("unknown");
        Chain partly = Measured.chain().actors("recycler", "R").recycled("R", "90", Truth.YES);
        assertThat(Measured.of(partly).of("R", TIERS)).isEqualTo("unknown");
        Chain mixed = Measured.chain()
                .actors("recycler", "R")
                .recycled("R", "100", Truth.YES)
                .unknownOrigin("R", "1");
        assertThat(Measured.of(mixed).of("R", TIERS)).isEqualTo("unknown");
    }

    @Test
    void a_loop_of_links_that_are_not_established_counts_as_many_tiers_as_it_has_actors() {
        Chain chain = Measured.chain()
                .actors("trader", "A", "B")
                .actors("mine-site", "M")
                .flow("M", "A");
        chain.flow("A", "B", "link=COMPANY").flow("B", "A", "link=COMPANY");
        assertThat(Measured.of(chain).all(TIERS)).containsExactly("A=2", "B=2", "M=unknown");
    }

    @ParameterizedTest(name = "from {0} to {1} per cent: {2}")
    @CsvSource({"20, 30, 50", "20, 30.1, 51", "30, 20, 0", "0, 1, 1000", "1, 100, 1000", "20, 20, 0"})
    void the_recycled_share_is_compared_with_that_of_a_year_ago(String then, String now, String growth) {
        Chain chain = Measured.chain()
                .actors("refiner", "R")
                .recycled("R", then, Truth.YES, "2023-01-01", "2023-12-31")
                .recycled("R", now, Truth.YES, "2024-01-01", "2024-12-31");
        assertThat(Measured.of(chain).of("R", GROWTH)).isEqualTo(growth);
    }

    @Test
    void a_recycled_share_of_one_year_alone_tells_no_growth() {
        Chain chain =
                Measured.chain().actors("refiner", "R").recycled("R", "40", Truth.YES, "2024-01-01", "2024-12-31");
        assertThat(Measured.of(chain).of("R", GROWTH)).isEqualTo("unknown");
    }
}
