package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.house.Plot;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two empty templates that may be looked at; the counts were taken with another XML library. */
class RealTemplatesTest {
    @ParameterizedTest
    @CsvSource({"RMI_CMRT_6.4.xlsx, 30715, 2757, 16, 2505, 154, 26", "RMI_EMRT_1.3.xlsx, 23999, 2778, 7, 2512, 133, 71"
    })
    void every_sheet_is_read_cell_by_cell(
            String name, int texts, int numbers, int days, int errors, int merged, int hiddenRows) {
        Path file = Plot.root().resolveSibling("shared/data/rmi/templates").resolve(name);
        assumeTrue(Files.exists(file), "the shared data are not here: " + file);
        Map<Cell.Kind, Integer> kinds = new EnumMap<>(Cell.Kind.class);
        int ranges = 0;
        int hidden = 0;
        Problems problems = new Problems();
        try (Workbook workbook = Workbook.open(file, name, problems).orElseThrow()) {
            assertThat(workbook.sheets()).hasSize(11);
            for (Workbook.Listed listed : workbook.sheets()) {
                Sheet sheet = workbook.read(listed.name(), problems).orElseThrow();
                ranges += sheet.layout().merged().size();
                hidden += sheet.layout().hiddenRows().size();
                for (GridRow row : sheet.grid().rows())
                    for (Cell cell : row.cells()) kinds.merge(cell.kind(), 1, Integer::sum);
            }
        }
        kinds.remove(Cell.Kind.BLANK);
        assertThat(kinds)
                .isEqualTo(Map.of(
                        Cell.Kind.TEXT,
                        texts,
                        Cell.Kind.NUMBER,
                        numbers,
                        Cell.Kind.DATE,
                        days,
                        Cell.Kind.ERROR,
                        errors));
        assertThat(ranges).isEqualTo(merged);
        assertThat(hidden).isEqualTo(hiddenRows);
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(name + ": note[F11]: it holds pictures: not read");
    }
}
