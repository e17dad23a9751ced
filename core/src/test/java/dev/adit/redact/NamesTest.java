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
        Actor company = actor(ActorKind.COMPANY, "C-7", "Voltaline", "");
        Parties parties = parties(Audience.PARTNER, mine, company);

        assertThat(parties.of(company).name()).isEqualTo("Voltaline");
        assertThat(parties.of(mine))
                .isEqualTo(new Release.Party("mine-site-1", "mine site 1", "mine-site", "CD", "Lualaba, Kolwezi"));
        assertThat(parties(Audience.PUBLIC, mine, company).of(company).name()).isEqualTo("company 1");
    }

    @Test
    void a_name_that_holds_a_withheld_one_is_withheld_and_so_on() {
        Actor mine = actor(ActorKind.MINE_SITE, "M-7", "Bisie", "Walikale, BISIE");
        Actor company = actor(ActorKind.COMPANY, "C-7", "Bisie Mining", "");
        Actor daughter = actor(ActorKind.COMPANY, "C-8", "Trading arm of Bisie-Mining", "");
        Actor other = actor(ActorKind.COMPANY, "C-9", "Bisiell", "");
        Parties parties = parties(Audience.PARTNER, mine, company, daughter, other);

        assertThat(parties.of(company).name()).startsWith("company ");
        assertThat(parties.of(daughter).name()).startsWith("company ");
        assertThat(parties.of(other).name()).isEqualTo("Bisiell");
        assertThat(parties.of(mine).area()).isEqualTo("Walikale");
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
