package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final byte[] FEW = "id,name\n1,Acme\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<ZipOfFiles> open(byte[] zip) throws java.io.IOException {
        return ZipOfFiles.open(Files.write(folder.resolve("many.zip"), zip), "many.zip", problems);
    }

    private List<String> codes() {
        return problems.list().stream().map(Problem::code).map(Enum::name).toList();
    }

    @Test
    void files_of_a_zip_are_read_one_by_one_and_named_with_it() throws Exception {
        byte[] workbook = new RawWorkbook().sheet("S").text("A1", "x").bytes();
        byte[] zip = new RawZip()
                .entry("b/list.csv", FEW)
                .entry("b/", "")
                .entry("a.xlsx", workbook)
                .bytes();
        try (ZipOfFiles files = open(zip).orElseThrow()) {
            assertThat(files.names()).containsExactly("a.xlsx", "b/list.csv");
            assertThat(files.read("b/list.csv", problems)).hasValue(FEW);
            assertThat(files.nameOf("a.xlsx")).isEqualTo("many.zip!a.xlsx");
            byte[] inner = files.read("a.xlsx", problems).orElseThrow();
            assertThat(Opened.of(inner).at("A1").text()).isEqualTo("x");
        }
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_zip_inside_a_zip_is_refused_and_the_other_files_are_read() throws Exception {
        byte[] inner = new RawZip().entry("x.csv", FEW).bytes();
        try (ZipOfFiles files = open(new RawZip()
                        .entry("in.zip", inner)
                        .entry("x.csv", FEW)
                        .bytes())
                .orElseThrow()) {
            assertThat(files.read("in.zip", problems)).isEmpty();
            assertThat(files.read("x.csv", problems)).hasValue(FEW);
        }
        assertThat(problems.list().get(0).at()).hasToString("many.zip!in.zip");
        assertThat(codes()).containsExactly("S05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.csv",
                "a/../../x.csv",
                "/etc/x.csv",
                "C:/x.csv",
                "a\\b.csv",
                "x\0.csv",
                "a/..",
                "",
                "x\ny.csv"
            })
    void a_name_that_leads_elsewhere_costs_the_whole_zip(String name) throws Exception {
        assertThat(open(new RawZip().entry("good.csv", FEW).entry(name, FEW).bytes()))
                .isEmpty();
        assertThat(codes()).containsExactly("S04");
        assertThat(problems.list().get(0).what()).doesNotContain("\n").doesNotContain("\0");
    }

    static Stream<Arguments> refused() {
        RawZip many = new RawZip();
        for (int i = 0; i <= 1_000; i++) many.entry("f" + i, "");
        byte[] whole = new RawZip().entry("x.csv", FEW).bytes();
        byte[] flipped = whole.clone();
        flipped[37] ^= 1;
        return Stream.of(
                Arguments.of("S01", many.bytes()),
                Arguments.of(
                        "S03",
                        new RawZip().entry("x.csv", FEW).entry("x.csv", FEW).bytes()),
                Arguments.of(
                        "S03",
                        new RawZip().entry("x.csv", FEW).entry("X.CSV", FEW).bytes()),
                Arguments.of(
                        "S03",
                        new RawZip()
                                .entry("x.csv", FEW)
                                .lineForTheSameBytes("y.csv")
                                .bytes()),
                Arguments.of(
                        "S03",
                        new RawZip().entryWithTwoNames("x.csv", "y.csv", FEW).bytes()),
                Arguments.of("S04", new RawZip().link("x.csv", "/etc/passwd").bytes()),
                Arguments.of("F01", new RawZip().locked("x.csv", FEW).bytes()),
                Arguments.of("F09", flipped),
                Arguments.of("F09", Arrays.copyOf(whole, whole.length - 5)),
                Arguments.of("F09", Arrays.copyOfRange(whole, 10, whole.length)),
                Arguments.of("F09", new byte[] {'P', 'K', 3, 4}),
                Arguments.of("F09", new byte[0]));
    }

    @ParameterizedTest(name = "{0} #{index}")
    @MethodSource("refused")
    void a_zip_that_is_damaged_or_made_to_deceive_is_refused(String code, byte[] zip) throws Exception {
        open(zip).ifPresent(files -> {
            for (String name : files.names())
                assertThat(files.read(name, problems)).isEmpty();
            files.close();
        });
        assertThat(codes()).containsExactly(code);
    }

    @Test
    void what_inflates_a_hundredfold_is_stopped_while_it_inflates() throws Exception {
        try (ZipOfFiles files =
                open(new RawZip().entry("zeros", new byte[10 << 20]).bytes()).orElseThrow()) {
            assertThat(files.read("zeros", problems)).isEmpty();
        }
        assertThat(codes()).containsExactly("S02");
    }

    @Test
    void an_entry_is_stopped_at_64_megabytes_and_the_zip_at_256() throws Exception {
        byte[] large = new byte[60 << 20];
        Random random = new Random(5);
        for (int at = 0; at < large.length; at += 50) large[at] = (byte) random.nextInt();
        byte[] larger = Arrays.copyOf(large, 65 << 20);
        RawZip zip = new RawZip().entry("larger", larger);
        for (String name : List.of("a", "b", "c", "d", "e")) zip.entry(name, large);
        try (ZipOfFiles files = open(zip.bytes()).orElseThrow()) {
            assertThat(files.read("larger", problems)).isEmpty();
            assertThat(codes()).containsExactly("S02");
            for (String name : List.of("a", "a", "b", "a", "c"))
                assertThat(files.read(name, problems)).isPresent();
            assertThat(files.read("d", problems)).isEmpty();
        }
        assertThat(codes()).containsExactly("S02", "S02");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThat(ZipOfFiles.open(folder.resolve("none.zip"), "none.zip", problems))
                .isEmpty();
        assertThat(codes()).containsExactly("D01");
    }
}
