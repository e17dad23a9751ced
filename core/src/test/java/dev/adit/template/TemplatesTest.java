package dev.adit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.grid.Cell;
import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "CMRT-6, 6.01", "CMRT-6, 6.22", "CMRT-6, 6.31", "CMRT-6, 6.5", "EMRT-1, 1.11", "EMRT-1, 1.3",
        "EMRT-2, 2.0", "EMRT-2, 2.1", "CRT-2, 2.21", "AMRT-1.2, 1.2", "AMRT-1.2, 1.21", "AMRT-1.3, 1.3"
    })
    void every_layout_is_told_with_version_and_language_and_read_back(String layout, String version) {
        MadeWorkbook made = MadeWorkbook.blank(layout, version).filled();
        Reading reading = read(made);
        assertThat(reading.detection().layout()).isEqualTo(layout);
        assertThat(reading.detection().version()).isEqualTo(version);
        assertThat(reading.detection().language()).isEqualTo(Language.GERMAN);
        assertThat(reading.detection().signals()).hasSizeGreaterThan(6);
        Declaration declaration = reading.declaration();
        assertThat(declaration.company()).isEqualTo("Muster GmbH");
        assertThat(declaration.scope()).isEqualTo("C");
        assertThat(declaration.effectiveDate()).isEqualTo("2025-03-12");
        assertThat(declaration.smelters()).extracting(SmelterRow::metal).isEqualTo(made.minerals());
        assertThat(declaration.smelters()).allMatch(row -> row.country().equals("GERMANY"));
        assertThat(declaration.answers()).allMatch(answer -> !answer.text().isEmpty());
        assertThat(reading.minerals()).extracting(ScopeMineral::mineral).isEqualTo(made.minerals());
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_blank_template_holds_no_supplier() {
        Reading reading = read(MadeWorkbook.blank("CMRT-6", "6.4"));
        assertThat(reading.isFilled()).isFalse();
        assertThat(reading.declaration().smelters()).isEmpty();
        assertThat(reading.declaration().lookup()).hasSize(16);
        assertThat(reading.declaration().lookup().stream()
                        .filter(row -> row.id().isEmpty()))
                .hasSize(8);
    }

    @Test
    void a_row_is_there_only_with_text_in_its_first_cells() {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.4");
        made.put("Smelter List", "E7", "GERMANY").put("Smelter List", "P7", "No");
        made.put("Smelter List", "A8", new Cell(Cell.Kind.NUMBER, "0"))
                .put("Smelter List", "B8", new Cell(Cell.Kind.ERROR, "#N/A"));
        made.put("Smelter List", "A9", new Cell(Cell.Kind.NUMBER, "1005"));
        made.put("Smelter List", "D2503", "Somebody");
        made.put("Smelter List", "A2506", "© 2024 somebody");
        assertThat(read(made).declaration().smelters())
                .extracting(SmelterRow::row)
                .containsExactly(9, 2503);
    }

    @Test
    void a_smelter_row_is_read_cell_by_cell_with_its_place() {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.4");
        List<String> cells = List.of(
                "CID001006",
                "Tin",
                "Alias",
                "Name",
                "PERU",
                "CID001007",
                "RMI",
                "Mine 1; Mine 2",
                "PERU; BOLIVIA",
                "Unknown");
        List<String> letters = List.of("A", "B", "C", "D", "E", "F", "G", "N", "O", "P");
        for (int i = 0; i < cells.size(); i++) made.put("Smelter List", letters.get(i) + "6", cells.get(i));
        SmelterRow row = read(made).declaration().smelters().get(0);
        assertThat(row)
                .isEqualTo(new SmelterRow(
                        6,
                        "Tin",
                        "CID001006",
                        "Alias",
                        "Name",
                        "PERU",
                        "CID001007",
                        "RMI",
                        "Mine 1; Mine 2",
                        "PERU; BOLIVIA",
                        "Unknown",
                        row.at()));
        assertThat(row.at()).hasToString("RMI_CMRT_6.4.xlsx[Smelter List]:6, column B");
    }

    @Test
    void mines_and_products_with_the_requesters_numbers_are_read() {
        MadeWorkbook made = MadeWorkbook.blank("EMRT-2", "2.1");
        made.put("Mine List", "A5", "Cobalt")
                .put("Mine List", "B5", "Cobalt Works; other")
                .put("Mine List", "C5", "Pit 7");
        made.put("Mine List", "D5", "CID009001").put("Mine List", "E5", "RMI").put("Mine List", "F5", "CONGO");
        made.put("Product List", "B6", "4711")
                .put("Product List", "C6", "Cell")
                .put("Product List", "D6", "A-1")
                .put("Product List", "E6", "Battery");
        Declaration declaration = read(made).declaration();
        assertThat(declaration.mines())
                .singleElement()
                .satisfies(mine -> assertThat(List.of(
                                mine.metal(), mine.smelters(), mine.mine(), mine.id(), mine.idSource(), mine.country()))
                        .containsExactly("Cobalt", "Cobalt Works; other", "Pit 7", "CID009001", "RMI", "CONGO"));
        assertThat(declaration.products())
                .singleElement()
                .satisfies(product -> assertThat(List.of(
                                product.number(), product.name(), product.requesterNumber(), product.requesterName()))
                        .containsExactly("4711", "Cell", "A-1", "Battery"));
    }

    @Test
    void older_product_lists_have_comments_where_newer_have_the_requester() {
        MadeWorkbook made = MadeWorkbook.blank("EMRT-2", "2.0")
                .put("Product List", "B6", "4711")
                .put("Product List", "D6", "a comment");
        assertThat(read(made).declaration().products())
                .singleElement()
                .satisfies(product -> assertThat(product.requesterNumber()).isEmpty());
    }

    @Test
    void deleted_minerals_are_out_of_scope() {
        MadeWorkbook made = MadeWorkbook.blank("EMRT-2", "2.1").put("Declaration", "E12", "(Delete Copper)");
        assertThat(read(made).minerals())
                .extracting(ScopeMineral::mineral)
                .doesNotContain("Copper")
                .hasSize(5);
    }

    @Test
    void minerals_of_ones_own_are_read_as_written() {
        MadeWorkbook made = MadeWorkbook.blank("AMRT-1.2", "1.2")
                .put("Declaration", "B28", "铝")
                .put("Declaration", "D28", "Yes");
        Reading reading = read(made);
        assertThat(reading.minerals().get(0).mineral()).isEqualTo("铝");
        assertThat(reading.declaration().answers().get(0))
                .satisfies(answer -> assertThat(answer.metal() + answer.text()).isEqualTo("铝Yes"));
    }

    @Test
    void sheets_are_found_by_name_wherever_they_stand() {
        assertThat(read(MadeWorkbook.blank("CMRT-6", "6.4").filled().backwards())
                        .declaration()
                        .smelters())
                .hasSize(4);
    }

    @Test
    void nothing_about_persons_is_kept_or_told() {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.4").filled();
        for (CompanyField field : CompanyField.values())
            if (field.isPersonal()) made.company(field, "Erika Mustermann" + (field.isEmail() ? "@x" : ""));
        made.company(CompanyField.AUTHORIZER_EMAIL, "Erika Mustermann");
        made.put("Smelter List", "K5", "Erika Mustermann").put("Smelter List", "L5", "Erika Mustermann@x");
        Reading reading = read(made);
        assertThat(reading.company())
                .containsEntry(CompanyField.CONTACT_EMAIL, Presence.FILLED)
                .containsEntry(CompanyField.AUTHORIZER_EMAIL, Presence.NO_ADDRESS);
        assertThat(reading.toString() + Checked.of(reading, Sample.input()) + problems.list())
                .doesNotContain("Erika");
    }

    @Test
    void formulas_that_were_never_worked_out_are_told_and_never_an_empty_list() {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.4").filled();
        for (int row = 5; row < 105; row++) made.put("Smelter List", "B" + row, new Cell(Cell.Kind.NOT_CALCULATED, ""));
        assertThat(Templates.read(made, problems)).isEmpty();
        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.W07);
            assertThat(problem.what()).startsWith("100 cells");
            assertThat(problem.at()).hasToString("RMI_CMRT_6.4.xlsx[Smelter List]:5, column B");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 45728, 2025-03-12",
        "DATE, 2025-03-12, 2025-03-12",
        "TEXT, 12-Mar-2025, 2025-03-12",
        "TEXT, 13/04/2025, 2025-04-13",
        "TEXT, 03/04/2025, ",
        "TEXT, soon, ",
        "NUMBER, 12, "
    })
    void the_effective_date_is_read_if_it_is_one_day(Cell.Kind kind, String text, String day) {
        MadeWorkbook made =
                MadeWorkbook.blank("CMRT-6", "6.4").filled().put("Declaration", "D22", new Cell(kind, text));
        Reading reading = read(made);
        assertThat(Optional.ofNullable(reading.declaration().effectiveDate()))
                .isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
        assertThat(reading.dateWritten()).isEqualTo(text.equals("soon") ? "" : text);
        assertThat(codes()).isEqualTo(day == null ? List.of(Code.W08) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe, no day",
        "jane@example.org, no day",
        "Marina 12 2025, no day",
        "2025-04-03 Jane Doe, ''",
        "03/04/2025, may be two",
        "13/13/2025, no day"
    })
    void a_text_in_the_place_of_the_day_is_described_and_not_repeated(String text, String told) {
        Reading reading = read(
                MadeWorkbook.blank("CMRT-6", "6.4").filled().put("Declaration", "D22", new Cell(Cell.Kind.TEXT, text)));
        assertThat(problems.list().toString() + reading.repairs())
                .contains(told)
                .doesNotContain(text)
                .doesNotContainIgnoringCase("jane");
        assertThat(reading.dateWritten()).isEqualTo(text.matches("[0-9/]+") ? text : "");
    }

    @ParameterizedTest
    @CsvSource({
        "CID001006, CID001006, 0", "'CID 001006', CID001006, 1", "cid001006, CID001006, 1", "CID1006, CID001006, 1",
        "001006, 001006, 0", "'CID001006\u00A0', CID001006, 1", "\u0421ID001006, \u0421ID001006, 0",
                "1SGP001, 1SGP001, 0"
    })
    void a_mended_id_is_told_and_look_alike_letters_are_not_mended(String written, String read, int repairs) {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.4").filled().put("Smelter List", "F5", written);
        Reading reading = read(made);
        assertThat(reading.declaration().smelters().get(0).id()).isEqualTo(read);
        assertThat(reading.repairs()).hasSize(repairs);
        assertThat(codes()).isEqualTo(written.startsWith("\u0421") ? List.of(Code.W09) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"A. Company, A", "b. Produkt, B", "C. x, C", "C, C", "Company, ''", "'', ''", "D. x, ''"})
    void the_scope_is_its_first_letter(String text, String scope) {
        assertThat(read(MadeWorkbook.blank("CMRT-6", "6.4").company(CompanyField.SCOPE, text))
                        .declaration()
                        .scope())
                .isEqualTo(scope);
    }

    private Reading read(MadeWorkbook made) {
        return Templates.read(made, problems).orElseThrow(() -> new AssertionError(problems.list()));
    }

    private List<Code> codes() {
        return problems.list().stream().map(Problem::code).toList();
    }
}
