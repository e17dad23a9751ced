package dev.adit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.grid.Cell;
import dev.adit.grid.Frame;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows in plain form, decided by whole columns, and every loss told. */
class RowsTest {
    private static final String BOTH = "Lieferantenname|Land|";
    private static final String ERZ = "Erz GmbH|DE|";

    private static final String LEI = "529900T8BM49AURSDO55";

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234,56/2.345; 1234.56/2345",
                "1,234.56/2,345; 1234.56/2345",
                "1 234,56/7; 1234.56/7",
                "1\u00a0234,56/2\u00a0345; 1234.56/2345",
                "1\u202f234,56/-3,5; 1234.56/-3.5",
                "1'234.56/2'345; 1234.56/2345",
                "1234-/10; -1234/10",
                "12 %/3,5%; 12/3.5",
                "1E+05/2; 100000/2",
                "EUR 1.234,00/€ 5,10; 1234/5.1",
                "1.234.567/1.234; 1234567/1234",
                "0.123/1.234; 0.123/1.234",
            })
    void numbers_are_read_as_their_whole_column_writes_them(String written, String expected) {
        String[] cells = written.split("/", -1);
        MappedList list = Lists.map(Lists.table(BOTH + "Betrag", ERZ + cells[0], ERZ + cells[1]), problems);

        assertThat(String.join("/", Lists.values(list, Field.SPEND))).isEqualTo(expected);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_group_of_three_alone_is_asked_and_read_as_it_is_told() {
        Frame frame = Lists.table(BOTH + "Betrag", ERZ + "1.234", ERZ + "17");
        MappingOptions comma = new MappingOptions(Optional.of(","), Optional.empty(), List.of());

        assertThat(Lists.asked(Lists.propose(frame))).containsExactly("decimal");
        assertThat(Lists.values(Lists.map(frame, comma, problems), Field.SPEND)).containsExactly("1234", "17");
    }

    @Test
    void numbers_of_both_kinds_in_one_column_are_asked() {
        assertThat(Lists.asked(Lists.propose(Lists.table(BOTH + "Betrag", ERZ + "1.234,5", ERZ + "1,234.5"))))
                .containsExactly("decimal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "31.12.2024/01.02.2023; 2024-12-31/2023-02-01",
                "12/31/2024,01/02/2023; 2024-12-31/2023-01-02",
                "31/12/2024,01/02/2023; 2024-12-31/2023-02-01",
                "20241231/00000000; 2024-12-31/-",
                "99991231/20240229; -/2024-02-29",
                "2024-12-31 00:00:00/2023-02-01; 2024-12-31/2023-02-01",
            })
    void dates_are_read_as_their_whole_column_writes_them(String written, String expected) {
        String[] cells = written.contains(",") ? written.split(",", -1) : written.split("/", -1);
        MappedList list = Lists.map(Lists.table(BOTH + "Gültig ab", ERZ + cells[0], ERZ + cells[1]), problems);

        assertThat(String.join("/", Lists.values(list, Field.DATE_FROM))).isEqualTo(expected);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void day_and_month_that_nothing_proves_are_asked() {
        assertThat(Lists.asked(Lists.propose(Lists.table(BOTH + "Gültig ab", ERZ + "01/02/2024", ERZ + "03/04/2024"))))
                .containsExactly("dates");
    }

    @Test
    void a_number_is_a_spreadsheets_day_only_where_the_cell_is_a_number() {
        List<GridRow> rows = List.of(
                new GridRow(2, List.of(Cell.text("Erz GmbH"), Cell.text("DE"), new Cell(Cell.Kind.NUMBER, "45292"))),
                new GridRow(3, List.of(Cell.text("Kies AG"), Cell.text("CH"), Cell.text("45292"))));
        Frame frame = new Frame(
                new Grid("a.xlsx", "List", rows),
                List.of("Lieferantenname", "Land", "Gültig ab"),
                List.of(1),
                rows,
                List.of(),
                List.of());
        MapFile map = new MapFile(
                "",
                MapFile.fingerprint(frame),
                List.of(column(1, Field.NAME), column(2, Field.COUNTRY), column(3, Field.DATE_FROM)),
                List.of(),
                Optional.empty(),
                MapFile.Origin.unknown(),
                List.of(),
                List.of());

        MappedList list = Lists.lists().map(frame, map, problems).orElseThrow();

        assertThat(Lists.values(list, Field.DATE_FROM)).containsExactly("2024-01-01", "-");
        assertThat(problems.list()).singleElement().asString().startsWith("a.xlsx[List]:3, column C: warning[M07]");
    }

    private static MapFile.MappedColumn column(int number, Field field) {
        return new MapFile.MappedColumn(number, "", Optional.of(field), Optional.empty(), 1000, "me", List.of());
    }

    @Test
    void congo_alone_is_told_and_its_country_is_not_known() {
        MappedList list = Lists.map(
                Lists.table(
                        "Supplier name|Country", "A Ltd|Congo", "B Ltd|RDC", "C Ltd|unknown", "D Ltd|n/a", "E Ltd|NA"),
                problems);

        assertThat(Lists.values(list, Field.COUNTRY)).containsExactly("-", "CD", "-", "-", "NA");
        assertThat(list.rows().get(2).unknown()).containsExactly(Field.COUNTRY);
        assertThat(list.rows().get(3).unknown()).isEmpty();
        assertThat(Lists.codes(problems)).containsExactly("D16");
    }

    @Test
    void what_a_spreadsheet_did_to_numbers_is_told_and_never_used() {
        MappedList list = Lists.map(
                Lists.table(
                        "Supplier no|Supplier name|Country",
                        "1.23E+11|A Ltd|GB",
                        "01.03.2024|B Ltd|GB",
                        "0000100234|C Ltd|GB",
                        "100234|C Ltd|GB",
                        "100236|D Ltd|GB",
                        "100237|E Ltd|GB"),
                problems);

        assertThat(Lists.values(list, Field.SUPPLIER_ID))
                .containsExactly("-", "-", "0000100234", "100234", "100236", "100237");
        assertThat(list.suppliers()).as("leading zeros are one number").hasSize(5);
        assertThat(Lists.codes(problems)).containsExactly("M08", "M12");
    }

    @Test
    void one_supplier_in_several_company_codes_is_one_with_all_its_rows() {
        MappedList list = Lists.map(
                Lists.table("LIFNR|NAME1|LAND1|BUKRS", "17|A GmbH|DE|1000", "18|B GmbH|DE|1000", "17|A GmbH|DE|2000"),
                problems);

        assertThat(list.suppliers())
                .containsExactly(
                        new MappedList.Supplier(Optional.of("17"), List.of(2, 4)),
                        new MappedList.Supplier(Optional.of("18"), List.of(3)));
    }

    @Test
    void one_time_vendors_and_persons_are_left_out_and_blocked_vendors_stay() {
        MappedList list = Lists.map(
                Lists.table(
                        "PARTNER|NAME_ORG1|NAME_LAST|COUNTRY|Account group|LOEVM",
                        "1|A GmbH||DE|KRED|X",
                        "2||Berg|DE|KRED|",
                        "3|Diverse GmbH||DE|CPDL|",
                        "4|B GmbH|Tal|DE|KRED|"),
                problems);

        assertThat(Lists.values(list, Field.NAME)).containsExactly("A GmbH", "B GmbH");
        assertThat(Lists.values(list, Field.BLOCKED)).containsExactly("blocked", "-");
        assertThat(list.leftOut())
                .containsExactly(
                        new MappedList.LeftOut(3, MappedList.LeftOut.Reason.PERSON),
                        new MappedList.LeftOut(4, MappedList.LeftOut.Reason.ONE_TIME_VENDOR));
        assertThat(problems.list().toString()).doesNotContain("Berg").doesNotContain("Tal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Erzhandel Nord; GmbH & Co. KG; Erzhandel Nord GmbH & Co. KG",
                "Erzhandel Nord GmbH; c/o Ada Berg; Erzhandel Nord GmbH",
                "Erzhandel Nord GmbH; Abt. Einkauf; Erzhandel Nord GmbH",
                "Erzhandel Nord GmbH; Ada Berg; Erzhandel Nord GmbH",
                "Gesellschaft für Erzhandel und Berg; bautechnik mbH; Gesellschaft für Erzhandel und Berg bautechnik mbH",
            })
    void a_second_line_is_joined_only_where_it_goes_on_with_the_name(String first, String second, String whole) {
        MappedList list =
                Lists.map(Lists.table("LIFNR|NAME1|NAME2|LAND1", "17|" + first + "|" + second + "|DE"), problems);

        assertThat(Lists.values(list, Field.NAME)).containsExactly(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"2605.00; cobalt; ", "26090000; tin; ", "261590; ; M09", "2616; ; M09", "8708; ; ", "26050; ; M07"
            })
    void a_customs_code_names_a_mineral_only_where_it_stands_for_one(String code, String mineral, String problem) {
        MappedList list =
                Lists.map(Lists.table(BOTH + "Zolltarifnummer", ERZ + code, ERZ + "2605", ERZ + "2609"), problems);

        assertThat(list.rows().get(0).minerals()).isEqualTo(mineral == null ? List.of() : List.of(mineral));
        assertThat(Lists.codes(problems)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tin; tin",
                "Zinnerz; tin",
                "Cobalt concentrate; cobalt",
                "minerai d'or; gold",
                "lead time parts; ",
                "tin, gold; tin/gold",
                "Steel Co; "
            })
    void a_commodity_names_a_mineral_only_where_nothing_else_is_named(String text, String minerals) {
        MappedList list = Lists.map(Lists.table(BOTH + "Warengruppe", ERZ + text), problems);

        assertThat(String.join("/", list.rows().get(0).minerals())).isEqualTo(minerals == null ? "" : minerals);
    }

    @Test
    void a_wrong_check_digit_costs_the_identifier_and_not_the_row() {
        MappedList list =
                Lists.map(Lists.table(BOTH + "LEI", ERZ + LEI, ERZ + LEI, ERZ + LEI.replace("55", "56")), problems);

        assertThat(Lists.values(list, Field.LEI)).containsExactly(LEI, LEI, "-");
        assertThat(Lists.codes(problems)).containsExactly("M07");
    }
}
