package dev.adit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.grid.Cell;
import dev.adit.grid.Workbook;
import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of every layout written as XLSX and read again. */
class TemplateFilesTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({"CMRT-6, 6.4", "EMRT-1, 1.3", "EMRT-2, 2.1", "CRT-2, 2.2", "AMRT-1.2, 1.2", "AMRT-1.3, 1.3"})
    void a_file_reads_as_the_workbook_it_was_written_from(String layout, String version) {
        MadeWorkbook made = MadeWorkbook.blank(layout, version).filled();
        Declaration read = read(made.xlsx().bytes(), made.file()).orElseThrow().declaration();
        Declaration expected =
                Templates.read(made, new Problems()).orElseThrow().declaration();
        assertThat(read).isEqualTo(expected);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void formulas_without_answers_are_told() {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.4").filled();
        made.put("Smelter List", "B30", new Cell(Cell.Kind.NOT_CALCULATED, ""));
        assertThat(read(made.xlsx().bytes(), made.file())).isEmpty();
        assertThat(problems.list()).extracting(Problem::code).contains(Code.W07);
    }

    @Test
    void filled_workbooks_are_the_same_for_the_same_seed_and_can_be_read(@TempDir Path dir) throws IOException {
        List<Path> files = FilledWorkbooks.write(dir.resolve("a"), 2, 7);
        List<Path> again = FilledWorkbooks.write(dir.resolve("b"), 2, 7);
        assertThat(Files.mismatch(files.get(1), again.get(1))).isEqualTo(-1);
        assertThat(Files.mismatch(files.get(0), files.get(1))).isNotEqualTo(-1);
        Reading reading =
                read(Files.readAllBytes(files.get(0)), "supplier-001.xlsx").orElseThrow();
        int smelters = FilledWorkbooks.one(1, new Random(7)).sheet("Smelter List").orElseThrow().rows().stream()
                .mapToInt(row -> row.cell(2).isFilled() && row.number() > 4 ? 1 : 0)
                .sum();
        assertThat(reading.declaration().smelters()).hasSize(smelters).hasSizeGreaterThan(23);
    }

    private Optional<Reading> read(byte[] bytes, String name) {
        try (Workbook workbook =
                Workbook.open(bytes, name, problems).orElseThrow(() -> new AssertionError(problems.list()))) {
            return Templates.read(new WorkbookSheets(workbook, name, problems), problems);
        }
    }
}
