package dev.adit.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.fact.Countries;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.grid.Workbook;
import dev.adit.house.Plot;
import dev.adit.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbooks of RMI themselves, where they are at hand; their labels are cached in Chinese. */
class RealTemplatesTest {
    private static final ReviewInput INPUT = ReviewInput.on(LocalDate.parse("2024-06-01"), Countries.byCode());
    private static final Path TEMPLATES =
            Plot.root().resolve("../shared/data/rmi/templates").normalize();

    private final Problems problems = new Problems();

    @Test
    void cmrt_6_4_is_known_by_all_signals_and_misses_what_its_own_checker_says() {
        Reading reading = read("RMI_CMRT_6.4.xlsx");
        assertThat(reading.detection().title()).isEqualTo("CMRT 6.4");
        assertThat(reading.detection().language()).isEqualTo(Language.CHINESE);
        assertThat(reading.detection().conflicts()).isEmpty();
        assertThat(reading.detection().mismatches()).isEmpty();
        assertNothingInvented(reading);
        assertThat(reading.declaration().lookup()).hasSize(660);
        // Somebody typed one row into this copy of the template; its own checker has 51 cached for that reason.
        assertThat(reading.declaration().smelters())
                .singleElement()
                .satisfies(row ->
                        assertThat(List.of(row.row(), row.metal(), row.id())).isEqualTo(List.of(5, "Tin", "242332")));
        assertThat(Checked.of(reading, INPUT).missing()).isEqualTo(51);
    }

    @Test
    void emrt_1_3_is_known_by_all_signals_and_misses_what_its_own_checker_says() {
        Reading reading = read("RMI_EMRT_1.3.xlsx");
        assertThat(reading.detection().title()).isEqualTo("EMRT 1.3");
        assertThat(reading.detection().language()).isEqualTo(Language.CHINESE);
        assertThat(reading.detection().conflicts()).isEmpty();
        assertThat(reading.detection().mismatches()).isEmpty();
        assertNothingInvented(reading);
        assertThat(reading.declaration().smelters()).isEmpty();
        assertThat(Checked.of(reading, INPUT)).satisfies(checked -> {
            assertThat(checked.missing()).isEqualTo(31);
            assertThat(checked.verdict()).isEqualTo(Verdict.REJECT);
        });
    }

    @Test
    void the_placeholders_of_the_look_up_stand_for_no_smelter() {
        List<LookupRow> lookup = read("RMI_CMRT_6.4.xlsx").declaration().lookup();
        assertThat(lookup.stream().filter(row -> Smelters.isSpecial(row.alias())))
                .hasSize(8);
        assertThat(lookup.stream().filter(row -> row.id().isEmpty())).allMatch(row -> Smelters.isSpecial(row.alias()));
        Map<String, Long> ids = lookup.stream()
                .filter(row -> !row.id().isEmpty())
                .collect(Collectors.groupingBy(LookupRow::id, Collectors.counting()));
        assertThat(ids).hasSize(368);
    }

    /** The labels of RMI themselves, shown in each of their languages, are where the layout has them; one row lower they are not. */
    @ParameterizedTest
    @CsvSource({"RMI_CMRT_6.4.xlsx, 10", "RMI_EMRT_1.3.xlsx, 6"})
    void every_language_of_a_real_template_is_accepted_in_its_place_only(String name, int languages) {
        Path file = TEMPLATES.resolve(name);
        assumeTrue(Files.exists(file), "the templates of RMI are not at hand");
        try (Workbook workbook = Workbook.open(file, name, problems).orElseThrow()) {
            Sheets sheets = new WorkbookSheets(workbook, name, problems);
            Map<String, Grid> grids = new TreeMap<>();
            for (String sheet :
                    List.of("Declaration", "Smelter List", "Product List", "Smelter Look-up", "Revision", "L"))
                grids.put(sheet, beginning(sheets.sheet(sheet).orElseThrow()));
            for (int column = 3; column < 3 + languages; column++) {
                Detection shown = Templates.detect(new ShownSheets(name, sheets.names(), grids, column, 0));
                assertThat(shown.state()).as(shown.misplaced().toString()).isEqualTo(Detection.State.KNOWN);
                assertThat(shown.unverified()).isEmpty();
                Detection lower = Templates.detect(new ShownSheets(name, sheets.names(), grids, column, 1));
                assertThat(lower.state()).isEqualTo(Detection.State.UNKNOWN_LAYOUT);
                assertThat(lower.misplaced()).hasSizeGreaterThan(20);
            }
        }
    }

    private static Grid beginning(Grid sheet) {
        List<GridRow> rows =
                sheet.rows().stream().filter(row -> row.number() < 400).toList();
        return new Grid(sheet.file(), sheet.sheet(), rows);
    }

    private static void assertNothingInvented(Reading reading) {
        Declaration declaration = reading.declaration();
        assertThat(declaration.company()).isEmpty();
        assertThat(declaration.scope()).isEmpty();
        assertThat(declaration.effectiveDate()).isNull();
        assertThat(declaration.mines()).isEmpty();
        assertThat(declaration.products()).isEmpty();
        assertThat(declaration.answers())
                .isNotEmpty()
                .allMatch(answer -> answer.text().isEmpty());
        assertThat(reading.company().values()).containsOnly(Presence.BLANK);
        assertThat(reading.repairs()).isEmpty();
    }

    private Reading read(String name) {
        Path file = TEMPLATES.resolve(name);
        assumeTrue(Files.exists(file), "the templates of RMI are not at hand");
        try (Workbook workbook = Workbook.open(file, name, problems).orElseThrow()) {
            Reading reading = Templates.read(new WorkbookSheets(workbook, name, problems), problems)
                    .orElseThrow(() -> new AssertionError(problems.list()));
            assertThat(problems.list())
                    .noneMatch(problem -> problem.code().name().startsWith("W"));
            return reading;
        }
    }
}
