package dev.adit.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.network.ActorKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void a_share_is_never_rounded_to_nothing_or_to_all() {
        assertThat(List.of(0, 1, 499, 500, 26_526, 125_000, 999_999, 1_000_000))
                .extracting(ppm -> Words.percent(ppm).replace('\u00A0', ' '))
                .containsExactly(
                        "0 %", "under 0.1 %", "under 0.1 %", "0.1 %", "2.7 %", "12.5 %", "over 99.9 %", "100 %");
        assertThat(Words.percent(1, 0)).isEqualTo(Words.percent(0));
        assertThat(Words.percent(1, 3)).startsWith("33.3");
    }

    @Test
    void numbers_are_grouped_and_agree_with_their_noun() {
        assertThat(Words.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(Words.count(1, "supplier", "suppliers")).isEqualTo("1 supplier");
        assertThat(Words.count(0, "supplier", "suppliers")).isEqualTo("0 suppliers");
        assertThat(Words.change(-320)).isEqualTo("\u2212320");
        assertThat(Words.change(800)).isEqualTo("+800");
        assertThat(Words.factor(1000)).isEqualTo("1");
        assertThat(Words.factor(480)).isEqualTo("0.48");
    }

    @Test
    void of_many_names_some_are_told_and_the_rest_is_counted() {
        assertThat(Words.some(List.of("a"), 2)).isEqualTo("a");
        assertThat(Words.some(List.of("a", "b"), 2)).isEqualTo("a and b");
        assertThat(Words.some(List.of("a", "b", "c", "d"), 2)).isEqualTo("a, b and 2 more");
    }

    @Test
    void a_name_without_end_is_cut_by_whole_characters_after_what_it_hides_is_shown() {
        assertThat(Words.name("\uD83D\uDE00".repeat(200))).hasSize(199).endsWith("\u2026");
        assertThat(Words.name("\u202E".repeat(200))).hasSize(100).startsWith("\\u{202e}\\u{202e}");
        assertThat(Words.name("short")).isEqualTo("short");
    }

    @Test
    void words_of_a_cell_keep_the_comma_that_follows_them() {
        assertThat(Grid.words(Grid.words(List.of("CL-02", "CL-04")))).containsExactly("CL-02,", "CL-04");
    }

    @Test
    void a_range_has_one_sign_and_a_kind_agrees_with_its_number() {
        assertThat(Words.percents(0, 1_000_000)).isEqualTo("0\u2013100\u00A0%");
        assertThat(Words.count(278, ActorKind.MINE_SITE)).isEqualTo("278 mine sites");
        assertThat(Words.count(2, ActorKind.COMPANY)).isEqualTo("2 companies");
        assertThat(Words.count(1, ActorKind.COMPANY)).isEqualTo("1 company");
    }
}
