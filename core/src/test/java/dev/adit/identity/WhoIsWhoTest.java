package dev.adit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.identity.Party.Identifier;
import dev.adit.identity.WhoIsWho.Group;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.value.Country;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records become one by proof or by a person's word, and never by name. */
class WhoIsWhoTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "LEI, ADIT00EXAMPLE0000158, true",
        "VAT, DE136695976, true",
        "VAT, EL094259216, false",
        "NATIONAL_REGISTER, RA000585:HRB 123, true",
        "NATIONAL_REGISTER, HRB 123, false",
        "CID, CID002763, true",
        "DUNS, 150483782, false",
        "GLN, 4012345000009, false",
        "UN_LOCODE, CDFBM, false",
        "LEI, ADIT00EXAMPLE0000159, false",
    })
    void only_a_shared_checked_global_id_makes_two_unlike_names_one(IdentifierKind kind, String text, boolean areOne) {
        WhoIsWho who =
                resolve(Decisions.none(), party("a", "Alpha", "DE", kind, text), party("b", "Zulu", "DE", kind, text));
        assertThat(who.groups()).hasSize(areOne ? 1 : 2);
        assertThat(who.open()).isEmpty();
    }

    @Test
    void a_duns_counts_only_with_the_same_country_and_a_similar_name() {
        Party one = party("a", "Umbra Metals GmbH", "DE", IdentifierKind.DUNS, "150483782");
        assertThat(resolve(Decisions.none(), one, party("b", "UMBRA METALS", "DE", IdentifierKind.DUNS, "15-048-3782"))
                        .groups())
                .hasSize(1);
        assertThat(resolve(Decisions.none(), one, party("b", "UMBRA METALS", "FR", IdentifierKind.DUNS, "150483782"))
                        .groups())
                .hasSize(2);
        assertThat(codes()).contains(Code.I03);
    }

    @Test
    void the_same_name_is_a_candidate_with_its_scores_and_no_merger() {
        WhoIsWho who = resolve(Decisions.none(), party("b", "Müller Erze GmbH", "DE"), party("a", "MULLER ERZE", ""));
        assertThat(who.groups()).extracting(Group::id).containsExactly("a", "b");
        assertThat(who.open()).hasSize(1);
        Candidate candidate = who.open().get(0);
        assertThat(candidate.words())
                .isEqualTo("total 1000: words 1000, alphabet 1000, country unknown, address unknown");
    }

    @Test
    void an_identical_name_without_country_and_address_is_a_candidate_at_the_top() {
        Position at = Position.row("list.csv", 2);
        Party erp = new Party(
                "erp:1", "Müller Metallhandel GmbH", new Country("DE"), "Hafenstrasse 1, 20457 Hamburg", List.of(), at);
        Party declared = new Party("declaration:1", "Müller Metallhandel GmbH", null, "", List.of(), at);
        WhoIsWho who = resolve(Decisions.none(), erp, declared);
        assertThat(who.open()).extracting(Candidate::token).containsExactly(1000);
    }

    @Test
    void a_record_without_country_reaches_those_of_every_country_that_bear_its_name() {
        Position at = Position.row("list.csv", 2);
        WhoIsWho who = resolve(
                Decisions.none(),
                new Party("a", "Umbra Tin", null, "", List.of(), at),
                new Party("b", "Umbra Tin", new Country("CN"), "Long Road 1", List.of(), at),
                new Party("c", "Umbra Tin", new Country("DE"), "Hafenstrasse 7", List.of(), at));
        assertThat(who.open())
                .extracting(candidate -> candidate.left() + candidate.right())
                .containsExactly("ab", "bc");
    }

    @Test
    void names_that_differ_in_a_number_only_are_no_candidate() {
        WhoIsWho who = resolve(Decisions.none(), party("a", "Supplier 1", "DE"), party("b", "Supplier 2", "DE"));
        assertThat(who.open()).isEmpty();
    }

    @Test
    void different_leis_keep_records_apart_that_share_a_vat_number() {
        List<Identifier> one =
                List.of(id(IdentifierKind.LEI, "ADIT00EXAMPLE0000158"), id(IdentifierKind.VAT, "DE136695976"));
        List<Identifier> two =
                List.of(id(IdentifierKind.LEI, "529900ZZZZ1234567877"), id(IdentifierKind.VAT, "DE136695976"));
        WhoIsWho who = resolve(Decisions.none(), party("a", "A", "DE", one), party("b", "B", "DE", two));
        assertThat(who.groups()).hasSize(2);
        assertThat(codes()).containsExactly(Code.I03);
    }

    @Test
    void a_record_that_may_be_either_of_two_that_are_kept_apart_joins_neither() {
        Identifier vat = id(IdentifierKind.VAT, "DE136695976");
        Party one = party("a", "A", "DE", List.of(id(IdentifierKind.LEI, "ADIT00EXAMPLE0000158"), vat));
        Party other = party("c", "C", "DE", List.of(id(IdentifierKind.LEI, "529900ZZZZ1234567877"), vat));
        for (String torn : List.of("0", "b", "d")) {
            WhoIsWho who = resolve(Decisions.none(), one, party(torn, "B", "DE", List.of(vat)), other);
            assertThat(who.groups()).as(torn).hasSize(3);
        }
        assertThat(problems.list())
                .filteredOn(problem -> problem.what().contains("joins neither"))
                .extracting(Problem::code)
                .containsExactly(Code.I03, Code.I03, Code.I03);
    }

    @Test
    void a_persons_word_joins_names_and_outranks_a_shared_id() {
        Decisions decisions = DecisionsFile.read("matches.yaml", """
                decisions:
                  - same: [a, b]
                    reason: same site
                    by: buyer
                    on: 2024-05-01
                  - different: [c, d]
                    reason: sold
                    by: buyer
                    on: 2024-05-01
                """, problems);
        WhoIsWho who = resolve(
                decisions,
                party("a", "North Tin", "RW"),
                party("b", "North Tin Ltd", "RW"),
                party("c", "South Tin", "RW", IdentifierKind.LEI, "ADIT00EXAMPLE0000158"),
                party("d", "South Tin", "RW", IdentifierKind.LEI, "ADIT00EXAMPLE0000158"));
        assertThat(who.groups())
                .extracting(Group::members)
                .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
        assertThat(who.groups().get(0).links())
                .extracting(WhoIsWho.Link::proof)
                .containsExactly("decision at matches.yaml:2:5");
        assertThat(who.open())
                .allSatisfy(open -> assertThat(open.left() + open.right()).isNotIn("ab", "cd"));
        assertThat(codes()).containsExactly(Code.I03);
    }

    @Test
    void the_order_of_records_changes_nothing() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Party> parties = new ArrayList<>();
            for (int i = 0; i < 40; i++) parties.add(randomParty(i, random));
            Problems first = new Problems();
            WhoIsWho before = Resolution.of(parties, Decisions.none(), first);
            Collections.shuffle(parties, random);
            Problems second = new Problems();
            assertThat(Resolution.of(parties, Decisions.none(), second))
                    .as("seed " + seed)
                    .isEqualTo(before);
            assertThat(second.list()).as("seed " + seed).isEqualTo(first.list());
            assertThat(before.groups().stream()
                            .mapToInt(group -> group.members().size())
                            .sum())
                    .as("seed " + seed)
                    .isEqualTo(40);
            assertThat(before.groups())
                    .as("seed " + seed)
                    .allSatisfy(group ->
                            assertThat(group.links()).hasSize(group.members().size() - 1));
        }
    }

    private static Party randomParty(int number, Random random) {
        List<String> leis = List.of("", "", "ADIT00EXAMPLE0000158", "529900ZZZZ1234567877");
        List<String> vats = List.of("", "DE136695976", "FR40303265045", "IT00743110157");
        String name = List.of("North", "South", "East").get(random.nextInt(3)) + " "
                + List.of("Tin", "Gold").get(random.nextInt(2));
        return party(
                "p" + number,
                name,
                List.of("DE", "").get(random.nextInt(2)),
                List.of(
                        id(IdentifierKind.LEI, leis.get(random.nextInt(4))),
                        id(IdentifierKind.VAT, vats.get(random.nextInt(4)))));
    }

    private List<Code> codes() {
        return problems.list().stream().map(Problem::code).distinct().toList();
    }

    private WhoIsWho resolve(Decisions decisions, Party... parties) {
        return Resolution.of(List.of(parties), decisions, problems);
    }

    static Party party(String id, String name, String country, IdentifierKind kind, String text) {
        return party(id, name, country, List.of(id(kind, text)));
    }

    static Party party(String id, String name, String country) {
        return party(id, name, country, List.of());
    }

    private static Party party(String id, String name, String country, List<Identifier> ids) {
        return new Party(
                id, name, Country.of(country).orElse(null), "", ids, Position.row("list.csv", 1 + id.hashCode() % 97));
    }

    private static Identifier id(IdentifierKind kind, String text) {
        return new Identifier(kind, text, Position.row("list.csv", 2));
    }
}
