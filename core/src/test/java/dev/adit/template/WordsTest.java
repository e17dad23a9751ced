package dev.adit.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, percentages, answers and ids as people write them. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-12, 2025-03-12",
        "2025/3/12, 2025-03-12",
        "2025年3月12日, 2025-03-12",
        "12-Mar-2025, 2025-03-12",
        "'March 12, 2025', 2025-03-12",
        "12. März 2025, 2025-03-12",
        "12 août 2025, 2025-08-12",
        "1er mai 2025, 2025-05-01",
        "12 de diciembre de 2025, 2025-12-12",
        "12 Marz 2025, 2025-03-12",
        "5 de março de 2025, 2025-03-05",
        "12 giugno 2025, 2025-06-12",
        "12 sett 2025, ",
        "12 set. 2025, 2025-09-12",
        "12 juil. 2025, 2025-07-12",
        "12 Jänner 2025, 2025-01-12",
        "'Sept 1, 2025', 2025-09-01",
        "Marble 12 2025, ",
        "Marble 2024, ",
        "Marina 12 2025, ",
        "12 Jane 2025, ",
        "12 Decker 2025, ",
        "12 Augen 2025, ",
        "12.03.2025, 2025-03-12",
        "04/04/2025, 2025-04-04",
        "04/13/2025, 2025-04-13",
        "03/04/2025, ",
        "31/31/2025, ",
        "2025-02-30, ",
        "Q1 2025, ",
        "2025, "
    })
    void a_day_is_read_if_it_can_be_only_one(String text, LocalDate day) {
        assertThat(DateText.of(text)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100, 100",
        "100%, 100, 100",
        "100 %, 100, 100",
        "Greater than 90%, 90, 100",
        "greater  than 75%, 75, 100",
        "Greater than 50%, 50, 100",
        "50% or less, 0, 50",
        "None, 0, 0"
    })
    void a_percentage_is_two_bounds(String text, int low, int high) {
        assertThat(Coverage.of(text)).contains(new Coverage(low, high));
    }

    @ParameterizedTest
    @CsvSource({"Did not survey", "Unknown", "''", "0.5", "most"})
    void what_is_no_percentage_is_not_known(String text) {
        assertThat(Coverage.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yes, YES",
        "' No ', NO",
        "Unknown, UNKNOWN",
        "DRC only, YES",
        "'Yes, with the SEC', YES",
        "Not declaring, NOT_DECLARING",
        "Not applicable  for this declaration, NOT_DECLARING",
        "'', BLANK",
        "nope, OTHER",
        "India and/or Madagascar only, YES",
        "DRC or adjoining countries only, YES",
        "'Yes, when more processors are validated', YES",
        "'Yes, in conformance with IPC1755 (e.g., CMRT)', YES",
        "'Yes, in conformance with IPC-1755 [e.g., EMRT]', YES",
        "'Yes, Using Other Format (Describe)', YES",
        "Yes with the SEC and the EU, YES",
        "'Yes, CRT', YES",
        "'yes, but we cannot say', OTHER",
        "'Yes, no', OTHER",
        "spare parts only, OTHER"
    })
    void an_answer_is_read_whatever_its_case_and_blanks(String text, Reply reply) {
        assertThat(Reply.of(text)).isEqualTo(reply);
    }

    @ParameterizedTest
    @CsvSource({
        "242332",
        "2763",
        "002763",
        "CID0027635",
        "0",
        "CID000000",
        "\u0421ID002763",
        "1SGP001",
        "CIDO02763",
        "''"
    })
    void an_id_that_needs_a_guess_is_not_mended(String text) {
        assertThat(SmelterIds.mend(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2763, CID002763", "002763, CID002763", "12, ''", "000, ''", "4711-x, ''", "CID2763, ''"})
    void a_bare_number_is_proposed_at_the_most(String text, String id) {
        assertThat(SmelterIds.proposed(text).orElse("")).isEqualTo(id);
    }

    @Test
    void every_id_survives_every_mendable_damage() {
        long seed = 20250422;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            int number = 1 + random.nextInt(9_999);
            String id = "CID" + String.format(Locale.ROOT, "%06d", number);
            String[] damaged = {
                "CID " + id.substring(3), "CID" + number, id.toLowerCase(Locale.ROOT), "\u00A0" + id + " "
            };
            assertThat(SmelterIds.mend(damaged[random.nextInt(damaged.length)]))
                    .as("seed " + seed + ", " + id)
                    .contains(id);
            assertThat(SmelterIds.mend(id)).contains(id);
        }
    }
}
