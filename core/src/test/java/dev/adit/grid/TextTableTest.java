package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The habits and traps of exported CSV files, each made here. */
class TextTableTest {
    private static final String LIST = """
            Id;Name;Land;Menge
            00017;Müller Söhne;DE;1.234,50
            00018;Société Générale d'Étain;FR;2,00
            00019;Minas Ñandú;ES;17,25
            00020;Cobalt Works;CD;0,75
            """;

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<TextTable> read(byte[] bytes, TextOptions options) {
        try {
            Path file = folder.resolve("in.csv");
            Files.write(file, bytes);
            return TextTable.read(file, "in.csv", options, problems);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Optional<TextTable> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), TextOptions.none());
    }

    private static List<List<String>> cells(TextTable table) {
        return table.grid().rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private List<Code> codes() {
        return problems.list().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "UTF-16BE,false"})
    void unicode_is_read_with_and_without_a_mark(String encoding, boolean marked) {
        byte[] bytes = ((marked ? "\uFEFF" : "") + LIST).getBytes(Charset.forName(encoding));
        TextTable table = read(bytes, TextOptions.none()).orElseThrow();
        assertThat(table.dialect().encoding()).isEqualTo(encoding);
        assertThat(table.dialect().marked()).isEqualTo(marked);
        assertThat(cells(table).get(1)).containsExactly("00017", "Müller Söhne", "DE", "1.234,50");
        assertThat(codes()).isEmpty();
    }

    @Test
    void windows_1252_is_read_and_told_with_the_line_of_its_first_letter() {
        TextTable table = read(LIST.getBytes(Charset.forName("windows-1252")), TextOptions.none())
                .orElseThrow();
        assertThat(cells(table).get(3).get(1)).isEqualTo("Minas Ñandú");
        assertThat(problems.list()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.T01);
            assertThat(problem.at().line()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource({"GB18030,钴业有限公司", "Shift_JIS,鉱山株式会社", "windows-1250,Kopalnia Łódź"})
    void other_encodings_are_read_when_they_are_said(String encoding, String name) {
        Charset charset = Charset.forName(encoding);
        byte[] bytes = ("id,name\n1," + name + "\n2,x\n").getBytes(charset);
        assertThat(cells(read(bytes, new TextOptions(charset, null)).orElseThrow())
                        .get(1))
                .containsExactly("1", name);
        assertThat(codes()).isEmpty();
    }

    @Test
    void bytes_that_do_not_fit_the_encoding_said_are_refused() {
        byte[] bytes = LIST.getBytes(Charset.forName("windows-1252"));
        assertThat(read(bytes, new TextOptions(StandardCharsets.UTF_8, null))).isEmpty();
        assertThat(codes()).containsExactly(Code.T02);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MÃ¼ller", "Itâ€™s", "M\uFFFDller", "SociÃ©tÃ©"})
    void spoilt_letters_are_told_and_not_mended(String name) {
        TextTable table = read("id,name\n1,Good\n2," + name + "\n").orElseThrow();
        assertThat(cells(table).get(2)).containsExactly("2", name);
        assertThat(problems.list()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.T03);
            assertThat(problem.at().line()).isEqualTo(3);
            assertThat(problem.what()).doesNotContain(name);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|", ", "})
    void the_delimiter_is_found_by_rows_of_even_length(String delimiter) {
        String text = "id,name,country\n1,Alpha,DE\n2,Beta,FR\n3,Gamma,CD\n".replace(",", delimiter);
        TextTable table = read(text).orElseThrow();
        assertThat(table.dialect().delimiter()).isEqualTo(delimiter);
        assertThat(cells(table)).allSatisfy(row -> assertThat(row).hasSize(3));
    }

    @Test
    void decimal_commas_do_not_make_a_comma_the_delimiter() {
        TextTable table = read("a;b;c\n1,5;2,5;3\n2,5;3,5;4\n7,5;8,5;9\n").orElseThrow();
        assertThat(table.dialect().delimiter()).isEqualTo(";");
    }

    @Test
    void two_delimiters_that_do_as_well_are_a_question() {
        assertThat(read("a;x,b\nc;y,d\ne;z,f\n")).isEmpty();
        assertThat(codes()).containsExactly(Code.T04);
        assertThat(read("a;x,b\nc;y,d\n".getBytes(StandardCharsets.UTF_8), new TextOptions(null, ";")))
                .isPresent();
    }

    @Test
    void a_line_that_says_the_delimiter_is_honoured_and_counted() {
        TextTable table = read("sep=|\na|b;c\n1|2;3\n").orElseThrow();
        assertThat(cells(table)).containsExactly(List.of("a", "b;c"), List.of("1", "2;3"));
        assertThat(table.grid().rows().get(0).number()).isEqualTo(2);
    }

    @Test
    void one_column_of_names_is_not_torn_at_its_blanks() {
        TextTable table = read("Supplier name\nAlpha Mining Works\nBeta Ore\nGamma Tin Smelter Ltd\n")
                .orElseThrow();
        assertThat(cells(table)).allSatisfy(row -> assertThat(row).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void all_line_ends_are_accepted_and_lines_counted(String end) {
        TextTable table =
                read(String.join(end, "id,name", "1,\"Al\npha\"", "2,Beta", "")).orElseThrow();
        assertThat(table.grid().rows()).extracting(GridRow::number).containsExactly(1, 2, 4);
        assertThat(cells(table).get(1)).containsExactly("1", "Al\npha");
    }

    @Test
    void mixed_line_ends_and_a_missing_last_one_are_accepted() {
        assertThat(cells(read("a,b\r\n1,2\n3,4\r5,6").orElseThrow())).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {"\"5\"\" rod\"#DOUBLED", "\"5\\\" rod\"#BACKSLASH", "\"5\" rod\"#NONE"})
    void the_escape_is_decided_from_the_whole_file(String cell, Dialect.Escape escape) {
        String text = "id,name\n1," + cell + "\n2," + cell + "\n3," + cell + "\n4,x\n";
        TextTable table = read(text).orElseThrow();
        assertThat(table.dialect().escape()).isEqualTo(escape);
        assertThat(cells(table).get(3)).containsExactly("3", "5\" rod");
    }

    @Test
    void an_open_quote_costs_its_row_at_most_and_never_the_rest() {
        String text = "id;name;day\n1;A;2024-01-01\n2;\"B;2024-01-02\n3;C;2024-01-03\n4;D;2024-01-04\n";
        TextTable table = read(text).orElseThrow();
        assertThat(cells(table))
                .hasSize(5)
                .contains(List.of("2", "\"B", "2024-01-02"), List.of("4", "D", "2024-01-04"));
        assertThat(table.repairs())
                .extracting(Repair::at)
                .extracting(at -> at.line())
                .containsExactly(3);
    }

    @Test
    void cells_run_together_are_parted_where_the_shapes_leave_one_way() {
        String text = "day,hour,kg\n2024-01-01,08:00,7\n2024-01-02,09:30,12\n2024-01-03,10:15,9\n2024-01-0411:45,3\n";
        TextTable table = read(text).orElseThrow();
        assertThat(cells(table).get(4)).containsExactly("2024-01-04", "11:45", "3");
        assertThat(table.repairs()).hasSize(1);
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AlphaGermany,7", "Alpha,Beta,Germany,7", "Alpha,,Germany,7,8"})
    void a_row_with_no_reading_or_with_several_is_left_out_and_told(String damaged) {
        String text = "name,country,kg\nA,Peru,1\nB,Chile,2\nC,Peru,3\nD,Chile,4\n" + damaged + "\nE,Peru,5\n";
        TextTable table = read(text).orElseThrow();
        assertThat(cells(table)).hasSize(6).doesNotContain(List.of("Alpha", "Germany", "7"));
        assertThat(table.repairs()).isEmpty();
        assertThat(problems.list()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.T05);
            assertThat(problem.at().line()).isEqualTo(6);
            assertThat(problem.toString()).doesNotContain("Alpha");
        });
    }

    @Test
    void a_heading_shorter_than_its_rows_is_refused_and_not_shifted() {
        assertThat(read("day,hourkg\n2024-01-01,08:00,7\n2024-01-02,09:30,12\n2024-01-03,10:15,9\n"))
                .isEmpty();
        assertThat(codes()).containsExactly(Code.T06);
    }

    @Test
    void several_kinds_of_records_in_one_file_are_refused_with_advice() {
        String text = "H,a\nS,1,x,y\nA,1\nC,1,p,q,r\nH,b\nS,2,x,y\nA,2\nC,2,p,q,r\nH,c\nA,3,k,l,m,n\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), new TextOptions(null, ",")))
                .isEmpty();
        assertThat(codes()).containsExactly(Code.T07);
        assertThat(problems.list().get(0).help()).contains("kind of record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004rest", "%PDF-1.7", "a,b\n\0,2"})
    void what_is_no_text_is_refused(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(codes()).containsExactly(Code.D03);
    }

    @Test
    void random_tables_in_random_dialects_read_back_equal() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String delimiter = List.of(";", ",", "\t", "|").get(random.nextInt(4));
            String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            Charset charset =
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE).get(random.nextInt(2));
            List<List<String>> rows = rows(random, 2 + random.nextInt(6));
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
            for (List<String> row : rows)
                text.append(String.join(
                                delimiter,
                                row.stream().map(TextTableTest::quoted).toList()))
                        .append(end);
            Optional<TextTable> table = read(text.toString().getBytes(charset), TextOptions.none());
            assertThat(table).as("seed " + seed + problems.list()).isPresent();
            assertThat(cells(table.get())).as("seed " + seed).isEqualTo(rows);
            assertThat(table.get().repairs()).as("seed " + seed).isEmpty();
            assertThat(codes()).as("seed " + seed).isEmpty();
        }
    }

    private static List<List<String>> rows(Random random, int width) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>();
        for (int i = 0; i < width; i++) heading.add("column " + (char) ('a' + i));
        rows.add(heading);
        int count = 5 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            List<String> row = new ArrayList<>();
            for (int j = 0; j < width; j++) row.add(j == 0 ? "N" + i : cell(random));
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) cell.append("ab c1é;,|\t\"'\n漢".charAt(random.nextInt(14)));
        return cell.toString().isBlank() ? "" : cell.toString();
    }

    private static String quoted(String cell) {
        boolean needs = cell.chars().anyMatch(unit -> ";,|\t\"'\n\r".indexOf(unit) >= 0);
        return needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
