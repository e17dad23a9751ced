package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.claim.Claim;
import dev.adit.claim.EvidenceGrade;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Link;
import dev.adit.problem.Golden;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The visit file of IPIS, in its own form: seven visits of six sites that we made up. */
class IpisTest {
    private final InputSet read = ReadPage.read(Golden.folder("read/ipis-visits/visits.csv"));
    private final Known known = Known.on("2021-06-01", read);

    @ParameterizedTest(name = "{0}: present {1}, working {2}, at {3}")
    @CsvSource({
        "site1, yes (stale), yes (stale), digging; washing (stale)",
        "site2, yes, unknown, unknown",
        "site3, no, unknown, unknown",
        "site4, unknown, unknown, unknown",
        "site5, yes, unknown, other",
        "site6, yes, yes, washing; cooking",
    })
    void what_a_visit_says_of_children_and_what_it_leaves_open(
            String site, String present, String working, String tasks) {
        assertThat(List.of(
                        known.of(site, "children_present"),
                        known.of(site, "children_working"),
                        known.of(site, "children_tasks")))
                .containsExactly(present, working, tasks);
    }

    @Test
    void a_later_visit_that_did_not_ask_does_not_take_an_answer_back() {
        assertThat(Known.on("2021-04-30", read).of("site1", "children_present")).isEqualTo("yes");
        assertThat(Known.on("2021-05-01", read).of("site1", "children_present")).isEqualTo("yes");
        assertThat(known.of("site1", "last_visit")).isEqualTo("2021-05-01");
    }

    @ParameterizedTest(name = "{0}: {1}; any {2}, non-state {3}, forced labour {4}")
    @CsvSource({
        "site1, non-state-group, yes, yes, no",
        "site2, state-forces; non-state-group, yes, no, yes",
        "site3, police, yes, no, unknown",
        "site4, non-state-group, unknown, unknown, unknown",
        "site5, unknown, unknown, unknown, unknown",
    })
    void what_a_visit_says_of_armed_actors(String site, String who, String any, String nonState, String forced) {
        assertThat(List.of(
                        known.of(site, "armed_actors"),
                        known.of(site, "armed_interference"),
                        known.of(site, "non_state_interference"),
                        known.of(site, "forced_labour_by_armed_actor")))
                .containsExactly(who, any, nonState, forced);
    }

    @Test
    void no_armed_actor_is_an_answer_too() {
        Known before = Known.on("2020-05-01", read);

        assertThat(Stream.of("armed_actors", "armed_interference", "non_state_interference")
                        .map(attribute -> before.of("site1", attribute)))
                .containsExactly("none", "no", "no");
    }

    @Test
    void the_site_itself_is_told_in_our_words() {
        Known then = Known.on("2019-05-01", read);

        assertThat(Stream.of("workers", "mercury_used", "mechanisation", "state_services", "mine_status")
                        .map(attribute -> then.of("site1", attribute)))
                .containsExactly("120", "no", "low", "artisanal-service; local-authority", "green");
        assertThat(known.of("site1", "mine_status")).isEqualTo("red");
        assertThat(known.of("site3", "traceability_scheme")).isEqualTo("itsci");
        assertThat(known.of("site3", "extraction_method")).isEqualTo("artisanal");
    }

    @Test
    void a_visit_that_did_not_take_place_is_hearsay_and_no_visit() {
        assertThat(known.of("site4", "last_visit")).isEqualTo("unknown");
        assertThat(claims("extraction_method"))
                .filteredOn(claim -> claim.at().line() == 6)
                .extracting(Claim::grade)
                .containsExactly(EvidenceGrade.E);
        assertThat(claims("children_present")).extracting(Claim::grade).containsOnly(EvidenceGrade.A);
    }

    private List<Claim> claims(String attribute) {
        return IntStream.range(0, read.claims().size())
                .mapToObj(read.claims()::get)
                .filter(claim -> claim.attribute().name().equals(attribute))
                .toList();
    }

    @Test
    void every_answer_leads_back_to_its_cell() {
        assertThat(claims("children_present"))
                .extracting(claim -> claim.at().toString())
                .containsExactlyInAnyOrder(
                        "visits.csv:2, column childunder15",
                        "visits.csv:4, column childunder15",
                        "visits.csv:5, column childunder15",
                        "visits.csv:7, column childunder15",
                        "visits.csv:8, column childunder15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frère", "mère", "Furaha", "Maman", "garde", "cuisine"})
    void a_free_remark_is_not_kept_for_it_may_speak_of_one_child(String word) {
        String everything = IntStream.range(0, read.claims().size())
                        .mapToObj(read.claims()::get)
                        .toList()
                        .toString()
                + read.network().actors()
                + read.problems()
                + read.rejected();

        assertThat(everything).doesNotContainIgnoringCase(word);
    }

    @Test
    void the_last_visit_names_a_site_and_all_of_them_say_what_is_mined() {
        assertThat(read.network().actors())
                .filteredOn(actor -> actor.kind() == ActorKind.MINE_SITE)
                .extracting(Actor::name)
                .containsExactly("Kalimba nord", "Lubona", "Mwana", "Nyaruba", "Okapi", "Pemba");
        assertThat(read.network().actors().get(read.network().number("site5")).minerals())
                .containsExactly("gold", "tantalum", "tin");
        assertThat(read.network().actors().get(read.network().number("site4")).minerals())
                .containsExactly("tourmaline");
    }

    static List<String> ways() {
        return List.of(
                "site1 > point/kamituga: gold since 2019-05-01, IPIS visit of 2021-05-01",
                "site1 > point/mwenga: gold since 2019-05-01, IPIS visit of 2019-05-01",
                "point/kamituga > point/bukavu: gold since 2019-05-01, IPIS visit of 2021-05-01",
                "point/kamituga > point/mwenga: gold since 2019-05-01, IPIS visit of 2019-05-01",
                "point/mwenga > point/bukavu: gold since 2019-05-01, IPIS visit of 2019-05-01",
                "site3 > point/numbi: tin since 2021-05-03, IPIS visit of 2021-05-03",
                "site3 > point/lumbishi: tin since 2021-05-03, IPIS visit of 2021-05-03",
                "site5 > point/sake: tin since 2021-05-05, IPIS visit of 2021-05-05",
                "site5 > point/sake: tantalum since 2021-05-05, IPIS visit of 2021-05-05",
                "point/sake > point/goma: tin since 2021-05-05, IPIS visit of 2021-05-05",
                "point/sake > point/goma: tantalum since 2021-05-05, IPIS visit of 2021-05-05",
                "site6 > point/goma: tungsten since 2021-05-06, IPIS visit of 2021-05-06");
    }

    private List<String> flows() {
        return IntStream.range(0, read.network().flows())
                .mapToObj(read.network()::flow)
                .map(flow -> flow.seller() + " > " + flow.buyer() + ": " + flow.commodity() + " since " + flow.from()
                        + ", " + flow.source())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void ore_goes_from_site_to_selling_point_to_destination(String way) {
        assertThat(flows()).contains(way);
    }

    @Test
    void there_are_no_other_ways_and_all_are_declared_without_a_share() {
        assertThat(flows()).containsExactlyInAnyOrderElementsOf(ways());
        assertThat(IntStream.range(0, read.network().flows()).mapToObj(read.network()::flow))
                .allMatch(flow -> flow.link() == Link.DECLARED && flow.share() == null);
    }

    @Test
    void a_place_is_called_as_most_visits_write_it() {
        assertThat(read.network().actors())
                .filteredOn(actor -> actor.kind() == ActorKind.TRADING_POINT)
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("Bukavu", "Goma", "Kamituga", "lumbishi", "Mwenga", "Numbi", "Sake");
    }
}
