package dev.adit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.house.Plot;
import dev.adit.problem.Problems;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import dev.adit.value.Guarded;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {
    /** A text, and the cell it has to become. */
    static List<Arguments> cells() {
        return List.of(
                Arguments.of("", ""),
                Arguments.of("plain", "plain"),
                Arguments.of("Élan 矿山", "Élan 矿山"),
                Arguments.of("a,b", "\"a,b\""),
                Arguments.of("a;b", "\"a;b\""),
                Arguments.of("a\"b", "\"a\"\"b\""),
                Arguments.of("a\nb", "\"a\nb\""),
                Arguments.of("a\rb", "\"a\rb\""),
                Arguments.of(" a", "\" a\""),
                Arguments.of("a ", "\"a \""),
                Arguments.of("=1+1", "\"'=1+1\""),
                Arguments.of("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
                Arguments.of("+33 1 23", "\"'+33 1 23\""),
                Arguments.of("-1", "\"'-1\""),
                Arguments.of("-", "\"'-\""),
                Arguments.of("@SUM(A1)", "\"'@SUM(A1)\""),
                Arguments.of("\t=1", "\"'\t'=1\""),
                Arguments.of("\r=1", "\"'\r'=1\""),
                Arguments.of("\n=1", "\"'\n'=1\""),
                Arguments.of("\0=1", "\"'\0=1\""),
                Arguments.of("\uFF1D1", "\"'\uFF1D1\""),
                Arguments.of("\uFF0B1", "\"'\uFF0B1\""),
                Arguments.of("\uFF0D1", "\"'\uFF0D1\""),
                Arguments.of("\uFF20x", "\"'\uFF20x\""),
                Arguments.of("'=1", "\"''=1\""),
                Arguments.of("'s-Hertogenbosch", "\"'s-Hertogenbosch\""),
                Arguments.of("a=b", "a=b"),
                Arguments.of("x\",=1+1", "\"x\"\",=1+1\""));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_text_is_written_so_that_no_spreadsheet_runs_it(String text, String cell) {
        assertThat(cell(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void what_was_written_reads_back_as_it_was(String text, String cell) throws IOException {
        assertReadsBack(text);
        assertThat(Guarded.plain(Guarded.of(text))).as(cell).isEqualTo(text);
    }

    @Test
    void a_formula_behind_the_separator_of_another_language_is_neutralised_too() {
        assertThat(cell("x;=1+1")).isEqualTo("\"x;'=1+1\"");
        assertThat(cell("x\t @A1")).isEqualTo("\"x\t '@A1\"");
        assertThat(cell("x; y")).isEqualTo("\"x; y\"");
    }

    private static void assertReadsBack(String text) throws IOException {
        StringWriter out = new StringWriter();
        new CsvLines(out).text("before").text(text).text(text).text("after").end();

        assertThat(Written.records(out.toString()))
                .map(cells -> cells.stream().map(Guarded::plain).toList())
                .containsExactly(List.of("before", text, text, "after"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 42, Long.MIN_VALUE, Long.MAX_VALUE})
    void a_number_stays_a_number(long number) throws IOException {
        StringWriter out = new StringWriter();
        new CsvLines(out).number(number).text(null).number(number).end();

        assertThat(out.toString()).isEqualTo(number + ",," + number + "\n");
    }

    @Test
    void a_line_in_a_cell_is_itself_a_line() {
        String line = CsvLines.line(List.of("M1", "a,b", "say \"no\"", "x\ny", "=1"));

        assertThat(Written.records(line)).containsExactly(List.of("M1", "a,b", "say \"no\"", "x\ny", "=1"));
        assertThat(cell(CsvLines.line(List.of("=1", "b")))).startsWith("\"'");
    }

    @Test
    void five_hundred_hostile_strings_come_through() throws IOException {
        Path file =
                Plot.root().resolve("../shared/data/messy/naughty-strings.json").normalize();
        assumeTrue(Files.exists(file), "no " + file);
        Tree tree = new TreeReader("naughty", new Problems())
                .json(Files.readString(file))
                .orElseThrow();

        assertThat(tree).isInstanceOf(Tree.Sequence.class);
        for (Tree item : ((Tree.Sequence) tree).items())
            if (item instanceof Tree.Scalar scalar && scalar.text() != null) assertReadsBack(scalar.text());
    }

    private static String cell(String text) {
        StringWriter out = new StringWriter();
        try {
            new CsvLines(out).text(text).end();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString().substring(0, out.toString().length() - 1);
    }
}
