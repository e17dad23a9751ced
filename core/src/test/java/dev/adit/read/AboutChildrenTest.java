package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AboutChildrenTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Child labour, true",
        "CHILD_LABOUR, true",
        "Travail des enfants, true",
        "travail infantile, true",
        "Trabajo infantil, true",
        "Niños en la mina, true",
        "Kinderarbeit, true",
        "Minderjährige, true",
        "WFCL, true",
        "ILO_C182, true",
        "C 138 minimum age, true",
        "minor spill, false",
        "Bribery, false",
        "a kind of fraud, false",
        "ABC1823, false",
    })
    void a_category_about_children_is_known_in_four_languages(String text, boolean expected) {
        assertThat(AboutChildren.is(text)).isEqualTo(expected);
    }
}
