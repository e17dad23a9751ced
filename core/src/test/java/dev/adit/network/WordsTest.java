package dev.adit.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words files use for kinds of actors and for custody. */
class WordsTest {
    @Test
    void every_kind_of_actor_is_read_back_from_its_word() {
        for (ActorKind kind : ActorKind.values())
            assertThat(ActorKind.of(kind.word())).contains(kind);
        assertThat(ActorKind.words()).contains("mine-site", "trading-point").hasSize(ActorKind.values().length);
    }

    @Test
    void case_and_blanks_and_underscores_do_not_matter() {
        assertThat(ActorKind.of(" Mine Site ")).contains(ActorKind.MINE_SITE);
        assertThat(ActorKind.of("MINE_SITE")).contains(ActorKind.MINE_SITE);
        assertThat(ActorKind.of("mine")).isEmpty();
        assertThat(ActorKind.of("")).isEmpty();
    }

    @Test
    void material_begins_at_mines_only() {
        for (ActorKind kind : ActorKind.values()) assertThat(kind.isOrigin()).isEqualTo(kind == ActorKind.MINE_SITE);
    }

    @Test
    void every_model_of_custody_is_read_back_from_its_word() {
        for (Custody custody : Custody.values())
            assertThat(Custody.of(custody.word())).contains(custody);
        assertThat(Custody.of("Book and Claim")).contains(Custody.BOOK_AND_CLAIM);
        assertThat(Custody.of("sealed")).isEmpty();
    }

    @Test
    void material_is_apart_if_its_identity_is_preserved_or_it_is_segregated() {
        for (Custody custody : Custody.values())
            assertThat(custody.isApart())
                    .isEqualTo(custody == Custody.IDENTITY_PRESERVED || custody == Custody.SEGREGATED);
    }
}
