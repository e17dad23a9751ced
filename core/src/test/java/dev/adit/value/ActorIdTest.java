package dev.adit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorIdTest {
    @Test
    void outer_blanks_do_not_count_and_inner_ones_do() {
        assertThat(ActorId.of("  Mine No. 1\t")).contains(new ActorId("Mine No. 1"));
    }

    @Test
    void the_same_letters_however_composed_are_the_same_id() {
        assertThat(ActorId.of("Kolwe\u0301zi"))
                .isEqualTo(ActorId.of("Kolw\u00E9zi"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "a|b", "a\nb", "a\u0000", "a\u007Fb", "a\u0085b"})
    void nothing_and_controls_and_bars_are_no_id(String text) {
        assertThat(ActorId.of(text)).isEmpty();
    }

    @Test
    void an_id_has_at_most_two_hundred_letters() {
        assertThat(ActorId.of("m".repeat(200))).isPresent();
        assertThat(ActorId.of("m".repeat(201))).isEmpty();
        assertThat(ActorId.of(" " + "m".repeat(200) + " ")).isPresent();
    }

    @Test
    void ids_are_ordered_by_code_point_and_print_as_they_are() {
        List<String> sorted = Stream.of("m10", "😀", "m1-x", "\uFF21", "m1", "Z")
                .map(ActorId::new)
                .sorted()
                .map(ActorId::toString)
                .toList();
        assertThat(sorted).containsExactly("Z", "m1", "m1-x", "m10", "\uFF21", "😀");
    }
}
