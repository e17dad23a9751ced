package dev.adit.smelter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.smelter.ConsolidatedSmelter.Rejected;
import dev.adit.smelter.ConsolidatedSmelter.Resolved;
import dev.adit.template.LookupRow;
import dev.adit.template.SmelterRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Smelters of many declarations are brought together by what is proven, and nothing is lost or picked. */
class ConsolidatorTest {
    private static final List<LookupRow> LOOKUP = List.of(
            Lists.known(2, "Tin", "Umbra Works", "Umbra", "RWANDA", "CID009901"),
            Lists.known(3, "Gold", "Umbra Works", "Umbra Gold", "RWANDA", "CID009902"),
            Lists.known(4, "Tin", "Twice", "One", "RWANDA", "CID009903"),
            Lists.known(5, "Tin", "Twice", "Two", "RWANDA", "CID009904"),
            Lists.known(6, "Tin", "Brazza", "Brazza Tin", "CONGO", "CID009905"),
            Lists.known(7, "Tin", "Smelter not listed", "", "", ""));

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "'', Tin, Umbra Works, Umbra, RWANDA, CID009901, tin CID009901, ID_AND_NAME, ''",
        "'', Tin, Umbra Works, '', '', '', tin CID009901, NAME, ''",
        "'', Tin, '', Umbra Works, '', '', tin CID009901, NAME, ''",
        "cid9901, Tin, '', '', '', '', tin CID009901, ID, I01",
        "'', Gold, Umbra Works, '', '', '', gold CID009902, NAME, ''",
        "'', Tin, Twice, '', '', '', tin CID009903|CID009904, AMBIGUOUS, I09",
        "'', Tin, Twice, '', '', CID009904, tin CID009904, ID_AND_NAME, ''",
        "'', Tin, Umbra Works, '', '', CID009903, tin CID009901|CID009903, DISAGREEING, I10",
        "CID009901, Tin, '', '', '', CID009903, tin CID009901|CID009903, DISAGREEING, I10",
        "'', Tin, Umbra Works, '', GERMANY, '', tin CID009901, NAME, I12",
        "'', Tin, '', New Smelter, RWANDA, CID009950, tin CID009950, ID, I11",
        "'', Gold, '', '', '', CID009901, gold CID009901, ID, I10",
        "'', Tin, Smelter not listed, Nova Ltd, RWANDA, '', tin unlisted:nova:RW, UNLISTED, ''",
        "'', Tin, Smelter not listed, Nova Ltd, RWANDA, 4711-x, tin unlisted:nova:RW, UNLISTED, I02",
        "'', Tin, Smelter not listed, Umbra Works, '', '', tin CID009901, NAME, ''",
    })
    void a_row_goes_where_it_says_and_what_is_odd_is_told(
            String typed,
            String metal,
            String choice,
            String name,
            String country,
            String id,
            String key,
            Resolved how,
            String code) {
        SmelterRow row = Lists.row("a.xlsx", 5, typed, metal, choice, name, country, id);
        Consolidation found = consolidate(List.of(Lists.declared("S1", "a.xlsx", LOOKUP, row)));
        assertThat(found.smelters()).extracting(ConsolidatedSmelter::key).containsExactly(key);
        assertThat(found.smelters().get(0).resolved()).isEqualTo(how);
        assertThat(found.rejected()).isEmpty();
        assertThat(problems.list().stream()
                        .map(problem -> problem.code().name())
                        .distinct()
                        .toList())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Smelter not listed, '', NO_NAME",
        "'', SMELTER NOT YET IDENTIFIED, Unknown, NOT_IDENTIFIED",
        "CID009901, Smelter not yet identified, '', NOT_IDENTIFIED",
        "'', Smelter not listed, Smelter not yet identified, NOT_IDENTIFIED",
        "'', '', '?', NO_NAME",
    })
    void a_placeholder_never_becomes_a_smelter(String typed, String choice, String name, Rejected.Reason reason) {
        Consolidation found = consolidate(List.of(
                Lists.declared("S1", "a.xlsx", LOOKUP, Lists.row("a.xlsx", 5, typed, "Tin", choice, name, "", ""))));
        assertThat(found.smelters()).isEmpty();
        assertThat(found.rejected()).extracting(Rejected::reason).containsExactly(reason);
        assertThat(problems.list()).extracting(Problem::code).containsExactly(Code.I16);
    }

    @ParameterizedTest
    @CsvSource({
        "B, cid9901, '', '', I01, A",
        "B, '', '', 4711-x, I02, F",
        "B, '', '', CID009950, I11, F",
        "B, CID009950, '', '', I11, A",
        "B, CID009901, GERMANY, '', I12, E",
        "A, '', '', 4711-x, I02, D",
        "A, '', GERMANY, CID009901, I12, C",
    })
    void a_problem_points_at_the_cell_that_holds_it(
            String metalColumn, String typed, String country, String id, Code code, String column) {
        SmelterRow row = new SmelterRow(
                5,
                "Tin",
                typed,
                "",
                "Nova",
                country,
                id,
                "",
                "",
                "",
                "",
                Position.cell("a.xlsx[Smelter List]", 5, metalColumn));
        consolidate(List.of(Lists.declared("S1", "a.xlsx", LOOKUP, row)));
        assertThat(problems.list())
                .filteredOn(problem -> problem.code() == code)
                .extracting(problem -> problem.at().name())
                .containsExactly(column);
    }

    @Test
    void a_look_up_given_by_the_user_goes_before_the_workbooks_own_and_the_difference_is_told() {
        List<LookupRow> altered = List.of(
                Lists.known(2, "Tin", "Umbra Works", "Altered", "GERMANY", "CID009908"),
                Lists.known(3, "Tin", "Only Here", "Only", "RWANDA", "CID009909"));
        SmelterLookup given = Lists.lookup("6.31", LOOKUP.toArray(LookupRow[]::new));
        Declared declared = Lists.declared(
                "S1",
                "a.xlsx",
                altered,
                Lists.row("a.xlsx", 5, "", "Tin", "Umbra Works", "", "", ""),
                Lists.row("a.xlsx", 6, "", "Tin", "Only Here", "", "", ""));
        Declared other =
                Lists.declared("S2", "b.xlsx", List.of(), Lists.row("b.xlsx", 5, "", "Tin", "Only Here", "", "", ""));
        Consolidation found = Consolidator.consolidate(
                List.of(declared, other), List.of(given), List.of(), Lists.MINERALS, Lists.countries(), problems);
        assertThat(found.smelters())
                .extracting(ConsolidatedSmelter::key)
                .containsExactly("tin CID009901", "tin CID009909", "tin unlisted:only here:");
        assertThat(found.smelters().get(0).name()).isEqualTo("Umbra");
        assertThat(problems.list()).extracting(Problem::code).containsExactlyInAnyOrder(Code.I10, Code.I11);
        assertThat(problems.list().toString())
                .contains(
                        "CID009908 in the workbook's own look-up (CMRT 6.4), and for CID009901",
                        "CID009901 in the look-up that was given (CMRT 6.31)");
    }

    @Test
    void a_supplier_counts_once_and_the_second_row_is_told() {
        SmelterRow one = Lists.row("a.xlsx", 5, "", "Tin", "Umbra Works", "", "", "");
        SmelterRow same = Lists.row("a.xlsx", 6, "CID009901", "Tin", "", "", "", "");
        SmelterRow other = Lists.row("b.xlsx", 5, "", "Tin", "Umbra Works", "", "", "");
        Consolidation found = consolidate(List.of(
                Lists.declared("S1", "a.xlsx", LOOKUP, one, same), Lists.declared("S2", "b.xlsx", LOOKUP, other)));
        ConsolidatedSmelter smelter = found.smelters().get(0);
        assertThat(smelter.suppliers()).containsExactly("S1", "S2");
        assertThat(smelter.sources())
                .extracting(Position::toString)
                .containsExactly(
                        "a.xlsx[Smelter List]:5, column B",
                        "a.xlsx[Smelter List]:6, column B",
                        "b.xlsx[Smelter List]:5, column B");
        assertThat(smelter.name()).isEqualTo("Umbra");
        assertThat(smelter.findings()).containsExactly(Code.I13);
    }

    @Test
    void congo_is_a_country_in_a_look_up_and_open_when_typed() {
        Consolidation found = consolidate(List.of(Lists.declared(
                "S1",
                "a.xlsx",
                LOOKUP,
                Lists.row("a.xlsx", 5, "", "Tin", "Brazza", "", "CONGO", ""),
                Lists.row("a.xlsx", 6, "", "Tin", "Smelter not listed", "Kitex", "Congo", ""))));
        assertThat(found.smelters())
                .extracting(smelter -> String.valueOf(smelter.country()))
                .containsExactly("CG", "null");
    }

    @Test
    void the_order_of_files_changes_nothing_and_every_row_is_somewhere() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Declared> declared = new ArrayList<>();
            int rows = 0;
            for (int i = 0; i < 6; i++) {
                SmelterRow[] own = new SmelterRow[random.nextInt(8)];
                for (int j = 0; j < own.length; j++) own[j] = randomRow("f" + i, 5 + j, random);
                rows += own.length;
                declared.add(Lists.declared("S" + i % 4, "f" + i, i % 2 == 0 ? LOOKUP : List.of(), own));
            }
            Problems first = new Problems();
            Consolidation before = consolidate(declared, first);
            Collections.shuffle(declared, random);
            Problems second = new Problems();
            assertThat(consolidate(declared, second)).as("seed " + seed).isEqualTo(before);
            assertThat(second.list()).as("seed " + seed).isEqualTo(first.list());
            int placed = before.smelters().stream()
                    .mapToInt(smelter -> smelter.sources().size())
                    .sum();
            assertThat(placed + before.rejected().size()).as("seed " + seed).isEqualTo(rows);
        }
    }

    private static SmelterRow randomRow(String file, int row, Random random) {
        return Lists.row(
                file,
                row,
                any(random, "", "", "CID009901", "cid 9902"),
                any(random, "Tin", "Tin", "Gold", ""),
                any(random, "Umbra Works", "Twice", "Smelter not listed", "Smelter not yet identified", ""),
                any(random, "", "Nova", "Nova Ltd", "Kitex"),
                any(random, "", "RWANDA", "GERMANY"),
                any(random, "", "", "CID009901", "CID009950", "x"));
    }

    private static String any(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private Consolidation consolidate(List<Declared> declared) {
        return consolidate(declared, problems);
    }

    private static Consolidation consolidate(List<Declared> declared, Problems problems) {
        return Consolidator.consolidate(declared, List.of(), List.of(), Lists.MINERALS, Lists.countries(), problems);
    }
}
