package dev.adit.grid;

import static dev.adit.grid.SuspiciousText.Kind.BIDI;
import static dev.adit.grid.SuspiciousText.Kind.INVISIBLE;
import static dev.adit.grid.SuspiciousText.Kind.MIXED_SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuspiciousTextTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("Acme Söhne & Çelik A.Ş., Łódź", Set.of()),
                Arguments.of("華友鈷業 Cobalt 有限公司", Set.of()),
                Arguments.of("Новый Angren МЕТАЛЛ", Set.of()),
                Arguments.of("株式会社アサカ理研 (Asaka)", Set.of()),
                Arguments.of("e\u0301te\u0302", Set.of()),
                Arguments.of("", Set.of()),
                Arguments.of("\u0421ID002763", Set.of(MIXED_SCRIPT)),
                Arguments.of("G\u03BFld", Set.of(MIXED_SCRIPT)),
                Arguments.of("A\u0301c\u043Ee", Set.of(MIXED_SCRIPT)),
                Arguments.of("a\u200B\u0441", Set.of(MIXED_SCRIPT, INVISIBLE)),
                Arguments.of("Acme\u202Egnp.exe", Set.of(BIDI)),
                Arguments.of("Acme\u2066x\u2069", Set.of(BIDI)),
                Arguments.of("Acme\u200F", Set.of(BIDI)),
                Arguments.of("Ac\u200Bme", Set.of(INVISIBLE)),
                Arguments.of("Ac\u00ADme", Set.of(INVISIBLE)),
                Arguments.of("\uFEFFAcme", Set.of(INVISIBLE)),
                Arguments.of("Acme\uD800", Set.of(INVISIBLE)),
                Arguments.of("A\u3164", Set.of(INVISIBLE)),
                Arguments.of("a" + "\u0301".repeat(4), Set.of()),
                Arguments.of("a" + "\u0301".repeat(5), Set.of(INVISIBLE)),
                Arguments.of("x".repeat(39_999) + "\u200B", Set.of(INVISIBLE)));
    }

    @ParameterizedTest(name = "#{index}")
    @MethodSource("texts")
    void what_makes_a_text_look_other_than_it_is_is_found(String text, Set<SuspiciousText.Kind> kinds) {
        assertThat(SuspiciousText.kinds(text)).isEqualTo(kinds);
    }

    @Test
    void it_is_told_without_the_text() {
        Problems problems = new Problems();
        SuspiciousText.tell("\u0421ID\u202E002763\u200B", Position.file("x.csv"), problems);
        assertThat(problems.list()).extracting(problem -> problem.code().name()).containsExactly("S15", "S16", "S17");
        assertThat(problems.list().toString()).doesNotContain("002763");
        assertThat(MIXED_SCRIPT.word()).isEqualTo("SEC-MIXED-SCRIPT");
    }
}
