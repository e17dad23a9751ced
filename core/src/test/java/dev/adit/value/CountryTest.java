package dev.adit.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
    @ParameterizedTest
    @CsvSource({"CD, CD", "cd, CD", "COD, CD", "cod, CD", "' CG ', CG", "COG, CG", "ZMB, ZM", "NO, NO", "GB, GB"})
    void two_or_three_letters_in_any_case_are_read(String text, String code) {
        assertThat(Country.of(text)).contains(new Country(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "Congo", "XX", "ZZZ", "UK", "C D", "180", "CODE", "EU"})
    void anything_else_is_no_country(String text) {
        assertThat(Country.of(text)).isEmpty();
    }

    @Test
    void congo_is_two_countries() {
        assertThat(Country.help(" CONGO")).contains("CD is").contains("CG the").contains("leave the cell empty");
    }

    @Test
    void an_english_name_is_answered_with_its_code() {
        assertThat(Country.help("zambia")).isEqualTo("write ZM");
        assertThat(Country.help("Atlantis")).contains("ISO code").contains("leave the cell empty");
    }

    @Test
    void a_country_prints_as_its_code() {
        assertThat(Country.of("rwa").orElseThrow()).hasToString("RW");
    }
}
