package dev.adit.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.value.Country;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The counts of the sources hold in our own tables, and every row says where it is from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedFactsTest {
    private static final int IN_2023 = Days.of(LocalDate.of(2023, 6, 1));

    private final Facts facts = Shipped.with().facts();
    private final List<ListedGood> mined = facts.listedGoods().stream()
            .filter(good -> good.derivedFrom() == null)
            .toList();

    private Set<String> goodsOf(String country, ListedGood.Flag flag) {
        return mined.stream()
                .filter(good -> good.country().code().equals(country) && good.isListed(flag, IN_2023) == Truth.YES)
                .map(ListedGood::mineral)
                .collect(Collectors.toSet());
    }

    private long count(ListedGood.Flag flag) {
        return mined.stream()
                .filter(good -> good.isListed(flag, IN_2023) == Truth.YES)
                .count();
    }

    private long facts(String name, Predicate<String> value) {
        return facts.countryFacts().stream()
                .filter(fact -> fact.fact().equals(name) && value.test(fact.value()))
                .count();
    }

    @Test
    void the_list_of_2022_has_85_mined_pairs_of_45_countries_80_of_them_of_child_labour() {
        assertThat(mined).hasSize(85);
        assertThat(mined.stream().map(ListedGood::good).distinct()).hasSize(32);
        assertThat(mined.stream().map(ListedGood::country).distinct()).hasSize(45);
        assertThat(count(ListedGood.Flag.CHILD_LABOUR)).isEqualTo(80);
        assertThat(count(ListedGood.Flag.FORCED_CHILD_LABOUR)).isEqualTo(11);
    }

    @Test
    void seven_minerals_of_the_dr_congo_are_listed_four_of_them_for_forced_labour_too() {
        assertThat(goodsOf("CD", ListedGood.Flag.CHILD_LABOUR))
                .containsExactlyInAnyOrder("cobalt", "copper", "diamond", "gold", "tantalum", "tin", "tungsten");
        assertThat(goodsOf("CD", ListedGood.Flag.FORCED_LABOUR))
                .containsExactlyInAnyOrder("gold", "tantalum", "tin", "tungsten");
    }

    @Test
    void two_pairs_were_taken_off_in_2024() {
        assertThat(mined.stream().filter(good -> good.removedOn() != Days.UNKNOWN))
                .extracting(good -> good.mineral() + " " + good.country() + " " + Days.date(good.removedOn()))
                .containsExactlyInAnyOrder("fluorspar MN 2024-09-05", "salt KH 2024-09-05");
    }

    @Test
    void batteries_from_china_are_derived_from_cobalt_of_the_dr_congo() {
        assertThat(facts.listedGoods().stream().filter(good -> good.derivedFrom() != null))
                .extracting(good -> good.mineral() + " " + good.country() + " " + good.derivedFrom())
                .containsExactly("cobalt CN cobalt:CD");
    }

    @Test
    void absent_is_absent_and_not_no() {
        assertThat(facts("c138_ratified", "no"::equals)).isEqualTo(12);
        assertThat(facts("c182_ratified", "no"::equals)).isEqualTo(4);
        // of 143 countries: 12 have no data at all, and of 4 territories the source says "not applicable"
        assertThat(facts("c138_ratified", value -> true)).isEqualTo(143 - 12 - 4);
        assertThat(facts("c182_ratified", value -> true)).isEqualTo(143 - 12 - 4);
        assertThat(facts("children_working_share", value -> true)).isEqualTo(143 - 40);
        assertThat(facts.countryFacts().stream().map(CountryFact::country).distinct())
                .hasSize(143 - 12)
                .doesNotContain(new Country("CN"), new Country("VN"), new Country("MY"));
    }

    @Test
    void every_assessment_is_one_of_five_words() {
        assertThat(facts("state_action", "complicit"::equals)).isEqualTo(3);
        assertThat(facts("state_action", "none"::equals)).isEqualTo(6);
        assertThat(facts("state_action", "significant"::equals)).isEqualTo(4);
        assertThat(facts("state_action", "minimal"::equals)).isEqualTo(46);
        assertThat(facts("state_action", "moderate"::equals)).isEqualTo(69);
    }

    @Test
    void cells_that_are_hard_to_believe_are_kept_and_marked() {
        assertThat(facts.countryFacts().stream().filter(CountryFact::isDoubtful))
                .extracting(fact -> fact.country() + " " + fact.fact() + " " + fact.value())
                .containsExactlyInAnyOrder("MS children_working_share 96.8", "BD minimum_age 19", "AF minimum_age 18");
    }

    @Test
    void namibia_is_not_lost_as_not_available() {
        assertThat(facts.countryFacts().stream()
                        .filter(fact -> fact.country().code().equals("NA")))
                .isNotEmpty();
    }

    @Test
    void every_fact_says_by_whom_and_where_it_stands() {
        assertThat(facts.countryFacts())
                .hasSizeGreaterThan(2000)
                .allMatch(fact -> fact.provenance().source().matches(".*\\[S\\d+\\], 2022")
                        && fact.provenance().at().line() > 1);
        assertThat(facts.listedGoods())
                .allMatch(good -> good.provenance().source().contains("edition 2022"));
        assertThat(facts.lists())
                .extracting(ReferenceList::name)
                .contains("listed-goods", "country-facts", "fatf", "trade-hubs")
                .doesNotContain("cahra", "listed-entities");
    }

    @Test
    void twelve_bullion_centres_are_hubs_of_gold() {
        assertThat(facts.tradePlaces().stream().filter(place -> place.role() == TradePlace.Role.HUB))
                .hasSize(12)
                .allMatch(place -> "gold".equals(place.mineral()));
    }

    @Test
    void togo_has_no_official_output_of_gold() {
        assertThat(facts.outputOf(new Country("TG"), "gold", IN_2023))
                .hasValueSatisfying(output -> assertThat(output.kilograms()).isZero());
        assertThat(facts.outputOf(new Country("BF"), "gold", IN_2023)).isEmpty();
    }
}
