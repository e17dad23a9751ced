package dev.adit.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Network;
import dev.adit.network.NetworkBuilder;
import dev.adit.problem.Position;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What actors are called, where they are said to be, and what is taken out of texts. */
class NamesTest {
    private static final String KEY = "a key of two and thirty bytes, or";

    private static Actor actor(ActorKind kind, String id, String name, String region) {
        return new Actor(
                new ActorId(id),
                kind,
                name,
                Country.of("CD").orElseThrow(),
                region.isEmpty() ? null : region,
                List.of(),
                Position.row("actors.csv", 2));
    }

    private static Network network(List<Actor> actors) {
        NetworkBuilder builder = new NetworkBuilder();
        actors.forEach(builder::add);
        return builder.build().network();
    }

    private static Parties parties(Audience audience, Actor... actors) {
        return parties(audience, new NumberedPseudonyms(), List.of(actors));
    }

    private static Parties parties(Audience audience, Pseudonyms pseudonyms, List<Actor> actors) {
        List<String> told = Collections.nCopies(actors.size(), "");
        return new Parties(network(actors), audience, pseudonyms, Told.of(told), 10, new Withheld());
    }

    private static KeyedPseudonyms keyed(String key) {
        return new KeyedPseudonyms(key.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_partner_learns_companies_by_name_and_mines_by_district() {
        Actor mine = actor(ActorKind.MINE_SITE, "M-7", "Luswishi Ridge", "Lualaba, Kolwezi, Kapata");
        Actor second = actor(ActorKind.MINE_SITE, "M-8", "Shinko", "Lualaba, Kolwezi, Musonoi");
        Actor third = actor(ActorKind.MINE_SITE, "M-9", "Tondo", "Lualaba, Kolwezi");
        Actor company = actor(ActorKind.COMPANY, "C-7", "Voltaline", "");
        Parties parties = parties(Audience.PARTNER, mine, second, third, company);

        assertThat(parties.of(company).name()).isEqualTo("Voltaline");
        assertThat(parties.of(mine).id()).startsWith("mine-site-");
        assertThat(parties.of(mine).name()).startsWith("mine site ");
        assertThat(parties.of(mine).area()).isEqualTo("Lualaba, Kolwezi");
        assertThat(parties(Audience.PARTNER, mine, second, company).of(mine).area())
                .isEmpty();
        assertThat(parties(Audience.PUBLIC, mine, company).of(company).name()).isEqualTo("company 1");
    }

    @Test
    void a_name_that_holds_a_withheld_one_is_withheld_and_so_on() {
        Actor mine = actor(ActorKind.MINE_SITE, "M-7", "Bisie", "Walikale, BISIE");
        Actor company = actor(ActorKind.COMPANY, "C-7", "Bisie Mining", "");
        Actor daughter = actor(ActorKind.COMPANY, "C-8", "Trading arm of Bisie-Mining", "");
        Actor inside = actor(ActorKind.COMPANY, "C-9", "Bisiell", "");
        Actor other = actor(ActorKind.COMPANY, "C-10", "Bisling Mining", "");
        Parties parties = parties(Audience.PARTNER, mine, company, daughter, inside, other);

        assertThat(parties.of(company).name()).startsWith("company ");
        assertThat(parties.of(daughter).name()).startsWith("company ");
        assertThat(parties.of(inside).name()).startsWith("company ");
        assertThat(parties.of(other).name()).isEqualTo("Bisling Mining");
    }

    @ParameterizedTest
    @CsvSource({
        "\u00C9toile, ETOILE MINING, no",
        "\u00C9toile, \u00C9toileTrade, no",
        "\u00C9toile, E\u0301toile Export, no",
        "E\u0301TOILE, l'\u00E9toile, no",
        "Mine de Kalimva, Kalimva Trading SARL, no",
        "Mine de Kalimva, Mining Trading de Luxe, yes",
        "Stra\u00DFe, STRASSE Metals, no",
        "Ka\u200Blimva, Kalimva, no",
        "Site Un, Unterland Metals, yes"
    })
    void a_word_of_a_withheld_name_gives_it_away_however_it_is_written(String mine, String company, String told) {
        Actor buyer = actor(ActorKind.COMPANY, "C-7", company, "");
        Parties parties = parties(Audience.PARTNER, actor(ActorKind.MINE_SITE, "M-7", mine, ""), buyer);
        assertThat(parties.of(buyer).name().equals(company) ? "yes" : "no").isEqualTo(told);
    }

    @Test
    void an_id_gives_its_own_word_away_and_not_what_all_ids_begin_with() {
        Actor luswishi = actor(ActorKind.MINE_SITE, "ACTOR-LUSWISHI", "Pit 7", "");
        Actor other = actor(ActorKind.MINE_SITE, "ACTOR-TONDO", "Pit 8", "");
        Actor trading = actor(ActorKind.COMPANY, "ACTOR-3", "Luswishi Trading", "");
        Actor buyer = actor(ActorKind.COMPANY, "ACTOR-4", "Voltaline", "");
        Parties parties = parties(Audience.PARTNER, luswishi, other, trading, buyer);
        assertThat(parties.of(trading).name()).startsWith("company ");
        assertThat(parties.of(buyer).name()).isEqualTo("Voltaline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.7123 S 25.4711 E",
                "S \u0661\u0662.3",
                "house of Jean Mukendi behind the school of Kapata",
                "Kapata"
            })
    void a_region_that_only_one_mine_has_or_that_holds_a_digit_leaves_neither_whole_nor_in_part(String region) {
        List<Actor> all = new ArrayList<>();
        int many = region.chars().anyMatch(Character::isDigit) ? 12 : 1;
        for (int i = 0; i < many; i++) all.add(actor(ActorKind.MINE_SITE, "M" + i, "Pit " + i, region + ", x"));
        for (int i = 0; i < many; i++) all.add(actor(ActorKind.TRADER, "T" + i, "Hut " + i, region));
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNER)) {
            Parties parties = parties(audience, new NumberedPseudonyms(), all);
            assertThat(all)
                    .allSatisfy(actor -> assertThat(parties.of(actor).area()).isEmpty());
        }
    }

    @Test
    void ten_offices_do_not_hide_the_one_mine_beside_them() {
        List<Actor> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) all.add(actor(ActorKind.COMPANY, "C" + i, "Office " + i, "Kolwezi, Dilala"));
        Actor mine = actor(ActorKind.MINE_SITE, "M", "Pit", "Kolwezi, Dilala");
        all.add(mine);
        Parties parties = parties(Audience.PUBLIC, new NumberedPseudonyms(), all);
        assertThat(parties.of(mine).area()).isEmpty();
        assertThat(parties.of(all.get(0)).area()).isEqualTo("Kolwezi, Dilala");
    }

    @Test
    void one_who_is_left_over_in_a_province_is_not_known_by_the_district_it_is_not_in() {
        List<Actor> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) all.add(actor(ActorKind.MINE_SITE, "M" + i, "Pit " + i, "North, Masisi"));
        Actor left = actor(ActorKind.MINE_SITE, "N", "Pit N", "North, Rutshuru");
        all.add(left);
        assertThat(parties(Audience.PUBLIC, new NumberedPseudonyms(), all)
                        .of(left)
                        .area())
                .isEmpty();
    }

    @Test
    void the_public_learns_an_area_only_if_ten_actors_lie_in_it() {
        assertThat(areas(9)).containsOnly("");
        assertThat(areas(10)).containsOnly("North");
    }

    private static List<String> areas(int actors) {
        List<Actor> all = IntStream.range(0, actors)
                .mapToObj(i -> actor(ActorKind.MINE_SITE, "M" + i, "Pit " + i, i < 9 ? "North, Masisi" : "North"))
                .toList();
        Parties parties = parties(Audience.PUBLIC, new NumberedPseudonyms(), all);
        return all.stream().map(actor -> parties.of(actor).area()).toList();
    }

    @Test
    void a_key_gives_the_same_actor_the_same_name_in_every_release_to_the_same_readers() {
        Actor mine = actor(ActorKind.MINE_SITE, "M-7", "Luswishi Ridge", "");
        List<Actor> more = new ArrayList<>(List.of(actor(ActorKind.MINE_SITE, "A-1", "Kanda", "")));
        more.add(mine);
        String first =
                parties(Audience.PUBLIC, keyed(KEY), List.of(mine)).of(mine).id();

        assertThat(parties(Audience.PUBLIC, keyed(KEY), more).of(mine).id()).isEqualTo(first);
        assertThat(parties(Audience.PARTNER, keyed(KEY), more).of(mine).id()).isNotEqualTo(first);
        assertThat(parties(Audience.PUBLIC, keyed(KEY + "!"), more).of(mine).id())
                .isNotEqualTo(first);
        assertThatThrownBy(() -> keyed("short")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_follow_what_is_told_and_not_the_names() {
        List<String> asTold = List.of("x", "y", "z");
        List<String> otherWay = List.of("z", "y", "x");
        Network network = network(List.of(
                actor(ActorKind.MINE_SITE, "A", "A", ""),
                actor(ActorKind.MINE_SITE, "B", "B", ""),
                actor(ActorKind.MINE_SITE, "C", "C", "")));
        List<String> turned = new ArrayList<>(new NumberedPseudonyms().of(network, Audience.PUBLIC, Told.of(otherWay)));
        Collections.reverse(turned);

        assertThat(new NumberedPseudonyms().of(network, Audience.PUBLIC, Told.of(asTold)))
                .isEqualTo(turned);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visit, mail jo.do+x@mail.example.org please | visit, mail (contact removed) please",
                "call +243 81 234 56 78 | call (contact removed)",
                "tel. 081 234 5678, then come | (contact removed), then come",
                "seen by inspector Jean-Paul Mukendi, 2024 | seen by inspector (contact removed), 2024",
                "Visite de l'enquêteur Amani Kito | Visite de l'enquêteur (contact removed)",
                "visit of 2024-03-01, 1 200 000 kg, CID002158 | visit of 2024-03-01, 1 200 000 kg, CID002158",
                "call 081 234 56 78 | call (contact removed)",
                "seen on 2024-03-01 081.234.56.78, again | seen on 2024-03-01 (contact removed), again",
                "0812345678 m'a dit | (contact removed) m'a dit",
                "(081) 234-5678-9 or RS-2024-000123456 | ((contact removed) or RS-2024-000123456",
                "2024-03-01 2024-04-01, 01/03/2024 02/03/2024 | 2024-03-01 2024-04-01, 01/03/2024 02/03/2024",
                "1 200 000 000 kg, USD 123 456 789, 123456789 t | 1 200 000 000 kg, USD 123 456 789, 123456789 t",
                "28.71526231, 123456789-CD, codmine001912345 | 28.71526231, 123456789-CD, codmine001912345",
                "Haki Monitors, visit of 14 September 2025 | Haki Monitors, visit of 14 September 2025"
            })
    void people_are_taken_out_of_texts(String text, String without) {
        assertThat(new Contacts(new Withheld()).without(text)).isEqualTo(without);
    }

    @Test
    void of_several_profiles_the_stricter_wins() {
        assertThat(Audience.strictest(List.of(Audience.INTERNAL, Audience.PARTNER)))
                .isEqualTo(Audience.PARTNER);
        assertThat(Audience.strictest(List.of(Audience.PUBLIC, Audience.INTERNAL)))
                .isEqualTo(Audience.PUBLIC);
        assertThat(Audience.strictest(List.of())).isEqualTo(Audience.PUBLIC);
    }
}
