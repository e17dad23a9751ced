package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where two delimiters do about as well, the rows from the heading on decide, or a person does. */
class DelimiterTest {
    private final Problems problems = new Problems();

    private Optional<TextTable> read(String text) {
        return TextTable.read(text.getBytes(StandardCharsets.UTF_8), "list.csv", TextOptions.none(), problems);
    }

    @Test
    void titles_with_commas_over_amounts_with_commas_do_not_decide() {
        StringBuilder text = new StringBuilder("Lieferantenliste, Werk\nStand, heute\n\nKreditor;Name;Betrag\n");
        for (int i = 10; i < 90; i++)
            text.append(i).append(";Erz GmbH;").append(i).append(",50\n");
        TextTable table = read(text.toString()).orElseThrow();

        assertThat(table.dialect().delimiter()).isEqualTo(";");
        assertThat(table.grid().rows().get(11).cells())
                .extracting(Cell::text)
                .containsExactly("17", "Erz GmbH", "17,50");
    }

    @Test
    void two_delimiters_that_do_as_well_are_both_named() {
        assertThat(read("a;x,b\nc;y,d\n")).isEmpty();
        assertThat(problems.list().get(0).what()).contains("';' and ','");
    }
}
