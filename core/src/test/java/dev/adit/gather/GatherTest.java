package dev.adit.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.condition.Ask;
import dev.adit.condition.Condition;
import dev.adit.condition.Is;
import dev.adit.network.Network;
import dev.adit.read.InputSet;
import dev.adit.read.Known;
import dev.adit.rule.Packs;
import dev.adit.table.Table;
import dev.adit.table.TruthColumn;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks whether children work, which cannot be asked of a company. */
class GatherTest {
    private static final String DAY = "2024-06-01";
    private static final String WORKING = "children_working";

    private static Gather gather(String name) {
        return ServiceLoader.load(Gather.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static Truth ask(String how, InputSet inputs, String actor) {
        Network network = inputs.network();
        Table table = Known.on(DAY, inputs).standing().table();
        int place = Packs.attribute(WORKING);
        Condition works = new Ask(
                place,
                WORKING,
                "is",
                List.of("yes"),
                new Is().question(Packs.vocabulary().at(place), List.of("yes")));
        new Clause("asked", gather(how), works)
                .ask(table, network, new Suppliers(network, Days.of(LocalDate.parse(DAY))));
        return table.gathered("asked").get(network.number(actor));
    }

    /** A trader T with suppliers of which one letter each says whether children work: y, n, u, or x for nobody named. */
    private static Chain trader(String suppliers) {
        Chain chain = new Chain().actors("trader", "T");
        for (int i = 0; i < suppliers.length(); i++) {
            String id = "M" + i;
            if (suppliers.charAt(i) == 'x') chain.unknownOrigin("T", "10");
            else chain.actors("mine-site", id).flow(id, "T");
            if (suppliers.charAt(i) == 'y') chain.says(id, WORKING, "yes", "2024-01-01");
            if (suppliers.charAt(i) == 'n') chain.says(id, WORKING, "no", "2024-01-01");
        }
        return chain;
    }

    @ParameterizedTest(name = "suppliers {0}: any {1}, every {2}")
    @CsvSource({
        "y, YES, YES",
        "n, NO, NO",
        "u, UNKNOWN, UNKNOWN",
        "ny, YES, NO",
        "nn, NO, NO",
        "yy, YES, YES",
        "nu, UNKNOWN, NO",
        "yu, YES, UNKNOWN",
        "nx, UNKNOWN, NO",
        "yx, YES, UNKNOWN",
        "x, UNKNOWN, UNKNOWN",
        "'', UNKNOWN, UNKNOWN",
        "uny, YES, NO",
    })
    void suppliers_answer_for_a_buyer_and_one_that_is_not_named_leaves_it_open(String who, Truth any, Truth every) {
        assertThat(ask("any_supplier", trader(who).inputs(), "T")).isEqualTo(any);
        assertThat(ask("every_supplier", trader(who).inputs(), "T")).isEqualTo(every);
        assertThat(ask("any_upstream", trader(who).inputs(), "T")).isEqualTo(any);
    }

    @Test
    void a_mine_without_suppliers_has_nothing_upstream() {
        InputSet mine = new Chain().actors("mine-site", "M").inputs();

        assertThat(ask("any_supplier", mine, "M")).isEqualTo(Truth.NO);
        assertThat(ask("any_upstream", mine, "M")).isEqualTo(Truth.NO);
        assertThat(ask("every_supplier", mine, "M")).isEqualTo(Truth.YES);
    }

    @Test
    void upstream_reaches_through_every_tier_and_a_supplier_only_one() {
        Chain chain = trader("y")
                .actors("smelter", "S")
                .actors("company", "C")
                .flow("T", "S")
                .flow("S", "C");
        chain.says("T", WORKING, "no", "2024-01-01").says("S", WORKING, "no", "2024-01-01");
        InputSet inputs = chain.inputs();

        assertThat(ask("any_upstream", inputs, "C")).isEqualTo(Truth.YES);
        assertThat(ask("any_supplier", inputs, "C")).isEqualTo(Truth.NO);
    }

    @Test
    void a_gap_far_upstream_is_a_gap_here() {
        Chain chain = trader("nx").actors("smelter", "S").flow("T", "S").says("T", WORKING, "no", "2024-01-01");

        assertThat(ask("any_upstream", chain.inputs(), "S")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_loop_of_traders_comes_to_an_end() {
        Chain chain = new Chain().actors("trader", "A", "B", "C").actors("mine-site", "M");
        chain.flow("A", "B").flow("B", "C").flow("C", "A").flow("M", "B");
        for (String id : List.of("A", "B", "C")) chain.says(id, WORKING, "no", "2024-01-01");
        chain.says("M", WORKING, "yes", "2024-01-01");
        InputSet inputs = chain.inputs();

        for (String id : List.of("A", "B", "C"))
            assertThat(ask("any_upstream", inputs, id)).as(id).isEqualTo(Truth.YES);
        assertThat(ask("any_upstream", inputs, "M")).isEqualTo(Truth.NO);
    }

    @Test
    void a_loop_in_which_nobody_knows_stays_unknown() {
        InputSet inputs = new Chain()
                .actors("trader", "A", "B")
                .flow("A", "B")
                .flow("B", "A")
                .inputs();

        assertThat(ask("any_upstream", inputs, "A")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whoever_cannot_be_asked_is_left_out() {
        Chain chain = new Chain().actors("company", "C", "D").actors("mine-site", "M");
        chain.flow("C", "D").flow("M", "C").says("M", WORKING, "no", "2024-01-01");

        assertThat(ask("any_supplier", chain.inputs(), "D")).isEqualTo(Truth.NO);
    }

    @Test
    void a_flow_that_is_over_or_has_not_begun_brings_nothing() {
        Chain chain = new Chain().actors("trader", "T").actors("mine-site", "M", "N", "O");
        chain.flow("M", "T", "to=2024-05-31").flow("N", "T", "from=2024-06-02").flow("O", "T", "to=2024-06-01");
        for (String id : List.of("M", "N")) chain.says(id, WORKING, "yes", "2024-01-01");
        chain.says("O", WORKING, "no", "2024-01-01");

        assertThat(ask("any_supplier", chain.inputs(), "T")).isEqualTo(Truth.NO);
    }

    @Test
    void a_share_of_nothing_that_is_unknown_leaves_nothing_open() {
        assertThat(ask("any_supplier", trader("n").unknownOrigin("T", "0").inputs(), "T"))
                .isEqualTo(Truth.NO);
    }

    @Test
    void a_part_of_the_intake_that_nobody_names_leaves_it_open() {
        Chain chain = new Chain().actors("trader", "T").actors("mine-site", "M").flow("M", "T", "share=30");

        assertThat(ask(
                        "any_supplier",
                        chain.says("M", WORKING, "no", "2024-01-01").inputs(),
                        "T"))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_link_that_does_not_exist_brings_no_answer() {
        Chain chain = new Chain().actors("trader", "T").actors("mine-site", "M", "N", "O");
        chain.flow("M", "T", "link=NONE").flow("N", "T", "share=0").flow("O", "T", "share=100");
        for (String id : List.of("M", "N")) chain.says(id, WORKING, "yes", "2024-01-01");

        assertThat(ask(
                        "any_supplier",
                        chain.says("O", WORKING, "no", "2024-01-01").inputs(),
                        "T"))
                .isEqualTo(Truth.NO);
    }

    @Test
    void the_order_of_suppliers_does_not_matter() {
        List<String> hows = List.of("any_supplier", "every_supplier", "any_upstream");
        for (int seed = 0; seed < 60; seed++) {
            List<List<Truth>> told = new ArrayList<>();
            for (int order = 0; order < 2; order++) {
                InputSet inputs = random(seed, order);
                List<Truth> answers = new ArrayList<>();
                for (String how : hows) for (int i = 0; i < 12; i++) answers.add(ask(how, inputs, "A" + i));
                told.add(answers);
            }
            assertThat(told.get(1)).as("seed " + seed).isEqualTo(told.get(0));
        }
    }

    private static InputSet random(long seed, long order) {
        Random random = new Random(seed);
        List<Runnable> steps = new ArrayList<>();
        Chain chain = new Chain();
        for (int i = 0; i < 12; i++) chain.actors(i % 3 == 0 ? "mine-site" : "trader", "A" + i);
        for (int i = 0; i < 18; i++) {
            String seller = "A" + random.nextInt(12);
            String buyer = "A" + random.nextInt(12);
            String link = random.nextInt(4) == 0 ? "link=COMPANY" : "link=DECLARED";
            if (!seller.equals(buyer)) steps.add(() -> chain.flow(seller, buyer, link));
        }
        for (int i = 0; i < 12; i++) {
            String actor = "A" + i;
            String answer = random.nextBoolean() ? "yes" : "no";
            if (random.nextInt(3) > 0) steps.add(() -> chain.says(actor, WORKING, answer, "2024-01-01"));
            if (random.nextInt(8) == 0) steps.add(() -> chain.unknownOrigin(actor, "5"));
        }
        Collections.shuffle(steps, new Random(order));
        steps.forEach(Runnable::run);
        return chain.inputs();
    }

    @ParameterizedTest(name = "{0} over a link that is {1}: any {2}, every {3}")
    @CsvSource({
        "yes, VERIFIED, YES, YES",
        "yes, DECLARED, YES, YES",
        "yes, COMPANY, UNKNOWN, UNKNOWN",
        "yes, INFERRED, UNKNOWN, UNKNOWN",
        "no, DECLARED, NO, NO",
        "no, COMPANY, NO, UNKNOWN",
    })
    void a_supplier_that_may_not_be_in_this_product_settles_no_more_than_it_can(
            String answer, String link, Truth any, Truth every) {
        Chain chain = new Chain().actors("trader", "T").actors("mine-site", "M").actors("company", "C");
        chain.flow("M", "T", "link=" + link).flow("T", "C").says("M", WORKING, answer, "2024-01-01");
        InputSet inputs =
                chain.says("T", WORKING, "no", "2024-01-01").score("C", 1).inputs();

        assertThat(ask("any_supplier", inputs, "T")).isEqualTo(any);
        assertThat(ask("every_supplier", inputs, "T")).isEqualTo(every);
        assertThat(ask("any_upstream", inputs, "T")).isEqualTo(any);
        assertThat(ask("any_upstream", inputs, "C")).isEqualTo(any);
    }

    @Test
    void a_long_chain_in_the_worst_order_is_gathered_as_fast_as_any() {
        int length = 20_000;
        Chain chain = new Chain();
        for (int i = 0; i < length; i++) chain.actors("trader", id(i));
        for (int i = 0; i + 1 < length; i++) chain.flow(id(i + 1), id(i));
        chain.actors("mine-site", "M").flow("M", id(length - 1)).says("M", WORKING, "yes", "2024-01-01");

        assertThat(ask("any_upstream", chain.inputs(), id(0))).isEqualTo(Truth.YES);
    }

    private static String id(int place) {
        return String.format(Locale.ROOT, "T%05d", place);
    }

    @Test
    void upstream_is_what_going_round_until_nothing_rises_finds() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            InputSet inputs = random(seed, 0);
            Suppliers suppliers = new Suppliers(inputs.network(), Days.of(LocalDate.parse(DAY)));
            TruthColumn answers = TruthColumn.filled(suppliers.actors(), Truth.NO);
            for (int actor = 0; actor < suppliers.actors(); actor++)
                if (random.nextInt(3) == 0) answers.set(actor, Truth.values()[random.nextInt(3)]);
            TruthColumn gathered = gather("any_upstream").gather(answers, suppliers);
            TruthColumn expected = roundAndRound(answers, suppliers);
            for (int actor = 0; actor < suppliers.actors(); actor++)
                assertThat(gathered.get(actor))
                        .as("seed " + seed + ", actor " + actor)
                        .isEqualTo(expected.get(actor));
        }
    }

    private static TruthColumn roundAndRound(TruthColumn answers, Suppliers suppliers) {
        TruthColumn gathered = TruthColumn.filled(answers.size(), Truth.NO);
        for (int round = 0; round <= 2 * suppliers.actors(); round++)
            for (int actor = 0; actor < suppliers.actors(); actor++) {
                Truth answer = suppliers.hasUnnamed(actor) ? Truth.UNKNOWN : Truth.NO;
                for (int place = 0; place < suppliers.count(actor); place++) {
                    int supplier = suppliers.supplier(actor, place);
                    Truth told = answers.get(supplier).or(gathered.get(supplier));
                    answer = answer.or(suppliers.isEstablished(actor, place) ? told : told.and(Truth.UNKNOWN));
                }
                gathered.set(actor, answer);
            }
        return gathered;
    }
}
