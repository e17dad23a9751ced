package dev.adit.smelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.grid.Cell;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.house.Plot;
import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.template.LookupRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Look-ups answer by metal and name, never pick, and tell three facts of an id. */
class LookupTest {
    private static final Path DATA =
            Plot.root().resolve("../shared/data/rmi/lookup").normalize();
    private final Problems problems = new Problems();

    @Test
    void a_name_answers_for_its_metal_only_and_placeholders_are_no_smelters() {
        SmelterLookup lookup = Lists.lookup(
                "6.4",
                Lists.known(2, "Tin", "Umbra  Works", "Umbra", "RWANDA", "CID009901"),
                Lists.known(3, "Gold", "Umbra Works", "Umbra Gold", "RWANDA", "CID009902"),
                Lists.known(4, "Tin", "Twice", "One", "RWANDA", "CID009903"),
                Lists.known(5, "Tin", "Twice", "Two", "RWANDA", "CID009904"),
                Lists.known(6, "Tin", "SMELTER NOT LISTED", "", "", ""),
                Lists.known(7, "Tin", "Smelter not yet identified", "Unknown", "Unknown", "CID009999"));
        assertThat(lookup.ids("Étain", "umbra works ")).containsExactly("CID009901");
        assertThat(lookup.ids("gold", "Umbra Works")).containsExactly("CID009902");
        assertThat(lookup.ids("tantalum", "Umbra Works")).isEmpty();
        assertThat(lookup.ids("tin", "Twice")).containsExactly("CID009903", "CID009904");
        assertThat(lookup.ambiguous())
                .extracting(SmelterLookup.Ambiguous::alias)
                .containsExactly("twice");
        assertThat(lookup.placeholders()).isEqualTo(2);
        assertThat(lookup.ids()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "CID009901, '', ''",
        "CID009902, CMRT 6.4, CMRT 6.4",
        "CID009903, CMRT 6.4, CMRT 6.31",
        "CID009909, CMRT 6.4, ''",
        "RMI, '', ''",
    })
    void an_id_is_wrong_or_not_listed_or_removed_and_these_are_three_things(String id, String missing, String removed) {
        SmelterLookup oldest = Lists.lookup("6.22", known("CID009901"), known("CID009902"), known("CID009903"));
        SmelterLookup middle = Lists.lookup("6.31", known("CID009901"), known("CID009902"));
        SmelterLookup newest = Lists.lookup("6.4", known("CID009901"));
        SmelterIdFacts facts = SmelterIdFacts.of(id, "tin", List.of(newest, oldest, middle));
        assertThat(facts.missingFrom().toString()).isEqualTo("[" + missing + "]");
        assertThat(facts.removedSince().toString()).isEqualTo("[" + removed + "]");
        assertThat(facts.check().isUsable()).isEqualTo(id.startsWith("CID"));
    }

    @Test
    void a_look_up_of_other_metals_says_nothing_about_an_id() {
        SmelterLookup newest = Lists.lookup("6.4", known("CID009901"));
        assertThat(SmelterIdFacts.of("CID009909", "cobalt", List.of(newest)).missingFrom())
                .isEmpty();
    }

    @Test
    void a_table_that_is_no_look_up_is_told() {
        assertThat(LookupTable.rows(Lists.grid("x.csv", "a;b", "1;2"), Lists.MINERALS, Lists.countries(), problems))
                .isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(Code.I08);
    }

    @Test
    void every_name_of_the_real_look_up_leads_to_its_id_or_is_told_as_ambiguous() throws IOException {
        assumeTrue(Files.exists(DATA), "no ../shared/data/rmi/lookup");
        List<LookupRow> rows = real("RMI_CMRT_6.4.csv");
        SmelterLookup lookup = new SmelterLookup(new Edition("CMRT", "6.4"), rows, Lists.MINERALS);
        assertThat(rows).hasSize(660);
        assertThat(lookup.placeholders()).isEqualTo(8);
        assertThat(lookup.ids()).hasSize(368);
        List<String> ambiguous = lookup.ambiguous().stream()
                .map(found -> found.metal() + found.alias())
                .toList();
        for (LookupRow row : rows) {
            if (row.id().isEmpty()) continue;
            List<String> ids = lookup.ids(row.metal(), row.alias());
            assertThat(ids).as(row.at().toString()).contains(row.id());
            if (!ambiguous.contains(row.metal().toLowerCase(java.util.Locale.ROOT) + SmelterNames.alias(row.alias())))
                assertThat(ids).as(row.at().toString()).hasSize(1);
        }
    }

    @Test
    void from_631_to_64_twenty_seven_joined_and_eight_left() throws IOException {
        assumeTrue(Files.exists(DATA), "no ../shared/data/rmi/lookup");
        SmelterLookup older = new SmelterLookup(new Edition("CMRT", "6.31"), real("RMI_CMRT_6.31.csv"), Lists.MINERALS);
        SmelterLookup newer = new SmelterLookup(new Edition("CMRT", "6.4"), real("RMI_CMRT_6.4.csv"), Lists.MINERALS);
        assertThat(older.ids()).hasSize(349);
        assertThat(newer.since(older).joined()).hasSize(27);
        assertThat(newer.since(older).left()).hasSize(8);
    }

    private List<LookupRow> real(String file) throws IOException {
        List<GridRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(DATA.resolve(file), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            for (CSVRecord one : parser)
                rows.add(new GridRow(
                        (int) one.getRecordNumber(),
                        one.stream().map(Cell::text).toList()));
        }
        return LookupTable.rows(new Grid(file, "", rows), Lists.MINERALS, Lists.countries(), problems)
                .orElseThrow();
    }

    private static LookupRow known(String id) {
        return Lists.known(2, "Tin", "Name " + id, "Name", "RWANDA", id);
    }
}
