package dev.adit.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void ordinary_text_of_any_script_stays_as_it_is() {
        for (String text :
                new String[] {"Mine 7, Nord-Kivu", "Coopérative", "紫金矿业", "مناجم", "แร่ที่นี่", "\uD83D\uDE00"})
            assertThat(Visible.text(text)).isEqualTo(text);
    }

    @Test
    void what_turns_the_direction_or_has_no_width_is_written_out() {
        assertThat(Visible.text("a\u202Eb\u2066c")).isEqualTo("a\\u{202e}b\\u{2066}c");
        assertThat(Visible.text("x\u200By\uFEFFz\u00AD")).isEqualTo("x\\u{200b}y\\u{feff}z\\u{ad}");
        assertThat(Visible.text("\uDB40\uDC41")).isEqualTo("\\u{e0041}");
    }

    @Test
    void controls_and_what_no_document_may_hold_are_written_out() {
        assertThat(Visible.text("\0\u001B[31m\r\u0085\u2028")).isEqualTo("\\u{0}\\u{1b}[31m\\u{d}\\u{85}\\u{2028}");
        assertThat(Visible.text("\uD800x\uFFFE\uFFFF")).isEqualTo("\\u{d800}x\\u{fffe}\\u{ffff}");
        assertThat(Visible.text("two\nlines\tand a tab")).isEqualTo("two\nlines\tand a tab");
    }

    @Test
    void a_few_marks_on_a_letter_are_writing_and_more_are_a_flood() {
        assertThat(Visible.text("e\u0301")).isEqualTo("e\u0301");
        assertThat(Visible.text("Z" + "\u0301".repeat(6))).isEqualTo("Z" + "\u0301".repeat(4) + "\\u{301}\\u{301}");
    }

    @Test
    void making_visible_twice_changes_nothing_more() {
        String once = Visible.text("a\u202E\0b");
        assertThat(Visible.text(once)).isEqualTo(once);
    }

    @Test
    void a_pair_that_is_written_in_two_halves_stays_a_pair() throws IOException {
        StringWriter page = new StringWriter();
        try (VisibleWriter out = new VisibleWriter(page)) {
            out.write("a\uD83D");
            out.write("\uDE00b\u202E");
            out.write(new char[] {'c', '\uD83D'}, 0, 2);
        }
        assertThat(page).hasToString("a\uD83D\uDE00b\\u{202e}c\\u{d83d}");
    }
}
