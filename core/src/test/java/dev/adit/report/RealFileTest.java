package dev.adit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Position;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file of the disk a position lies in, and how a server is told. */
class RealFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cobalt/actors.csv | cobalt/actors.csv | '' | ''",
                "mail.zip!list 1.csv | mail.zip | list 1.csv | ''",
                "in/Mail.ZIP!a/book.xlsx[Sheet!1] | in/Mail.ZIP | a/book.xlsx | Sheet!1",
                "in/book [v2].xlsx[Smelter [List]] | in/book [v2].xlsx | '' | Smelter [List]",
                "in/list [2024].csv | in/list [2024].csv | '' | ''",
                "in/hot!.csv | in/hot!.csv | '' | ''",
                "zip!a.csv | zip!a.csv | '' | ''",
            })
    void a_zip_file_or_a_workbook_stands_for_what_is_in_it(String told, String file, String entry, String sheet) {
        assertThat(RealFile.of(Position.row(told, 3))).isEqualTo(new RealFile(file, entry, sheet));
    }

    @Test
    void entry_sheet_row_and_column_are_told_in_words() {
        Position at = Position.cell("mail.zip!book.xlsx[Smelter List]", 8, "D");

        assertThat(RealFile.of(at).within(at)).isEqualTo("file book.xlsx, sheet Smelter List, row 8, column D");
        assertThat(RealFile.of(at).isText()).isFalse();
        assertThat(RealFile.of(Position.row("a.csv", 8)).isText()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in/a b.csv",
                "in/Étain d'Été.csv",
                "in/E\u0301tain.csv",
                "in/100%.csv",
                "in/50%25.csv",
                "c:drive.csv",
                "a#b?c=d&e.csv",
                "back\\slash.csv",
                "in/[x] {y} \"z\" <w> ^`|.csv",
                "\uD83D\uDE00.csv"
            })
    void every_name_becomes_a_relative_reference_from_which_it_can_be_read_again(String name) {
        String uri = RealFile.of(Position.file(name)).uri();

        assertThat(uri).matches("([A-Za-z0-9._~/-]|%[0-9A-F]{2})+");
        assertThat(URI.create(uri).isAbsolute()).isFalse();
        assertThat(URI.create(uri).getPath()).isEqualTo(name);
    }
}
