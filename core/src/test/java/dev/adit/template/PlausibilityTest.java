package dev.adit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.grid.Cell;
import dev.adit.problem.Problems;
import dev.adit.value.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlausibilityTest {
    private static final ReviewInput ALL = new ReviewInput(
            LocalDate.parse("2025-06-01"),
            12,
            Sample.countries(),
            new CountryList("covered", "2010-07-21", Set.of(new Country("CD"), new Country("RW"))),
            new CountryList("areas", "2025-01-01", Set.of(new Country("PE"))),
            (metal, id) -> id.equals("CID009009") ? Optional.of("removed on 2025-01-01") : Optional.empty(),
            (authority, id) -> id.equals("BAD") ? Optional.of("check digits do not fit") : Optional.empty(),
            Map.of(),
            Set.of(),
            50);

    @Test
    void a_sound_declaration_passes() {
        assertThat(check(made(), ALL)).satisfies(checked -> {
            assertThat(checked.issues()).isEmpty();
            assertThat(checked.verdict()).isEqualTo(Verdict.PASS);
        });
    }

    static Stream<Arguments> one_fault_each() {
        return Stream.concat(faultsOfAnswers(), faultsOfCells());
    }

    private static Stream<Arguments> faultsOfAnswers() {
        return Stream.of(
                fault("PLA-01 Declaration!D27", made -> made.answer("1", "Tin", "No")),
                fault(
                        "PLA-02 Declaration!D57",
                        made -> made.answer("6", "Tin", "50% or less").answer("7", "Tin", "No")),
                fault(
                        "PLA-02 Declaration!D57",
                        made -> made.answer("6", "Tin", "None").answer("7", "Tin", "No")),
                fault("PLA-03 Declaration!D63", made -> made.answer("6", "Tin", "Greater than 90%")),
                fault(
                        "PLA-03 Declaration!D63",
                        made -> made.put("Smelter List", "B9", "Tin")
                                .put("Smelter List", "C9", "Smelter not yet identified")),
                fault("PLA-04 Declaration!D69", made -> made.answer("8", "Tin", "No")),
                fault("PLA-04 Declaration!D83", made -> made.answer("E", "", "Yes, using other format (describe)")),
                fault("PLA-05 Declaration!D51", made -> made.answer("5", "Tin", "Yes")),
                fault(
                        "PLA-06 Smelter List!O6",
                        made -> made.put("Smelter List", "O6", "GERMANY; CONGO, DEMOCRATIC REPUBLIC OF THE")),
                fault("PLA-06 Smelter List!O6", made -> made.put("Smelter List", "O6", "Peru")));
    }

    private static Stream<Arguments> faultsOfCells() {
        return Stream.of(
                fault("PLA-07 Smelter List!F6", made -> made.put("Smelter List", "F6", "CID009999")),
                fault(
                        "PLA-07 Smelter List!E6",
                        made -> made.put("Smelter List", "E6", "PERU").answer("4", "Tin", "Yes")),
                fault("PLA-07 Smelter List!F6", made -> made.put("Smelter List", "F6", "")),
                fault("PLA-07 Smelter List!F6", made -> made.put("Smelter List", "F6", "cid 00" + 1010)),
                fault("PLA-08 Smelter List!F9", made -> copy(made, 9, "Tin")),
                fault(
                        "PLA-10 Declaration!D22",
                        made -> made.put("Declaration", "D22", new Cell(Cell.Kind.DATE, "2024-05-31"))),
                fault(
                        "PLA-10 Declaration!D22",
                        made -> made.put("Declaration", "D22", new Cell(Cell.Kind.DATE, "2025-06-02"))),
                fault(
                        "PLA-11 Declaration!D9",
                        made -> made.company(CompanyField.SCOPE, "A. Company")
                                .company(CompanyField.SCOPE_DESCRIPTION, "")),
                fault("PLA-12 !", made -> made.put("L", "D8", "Something else")),
                fault("PLA-12 Declaration!D27", made -> made.answer("1", "Tin", "perhaps")),
                fault("PLA-13 Declaration!G27", made -> made.put("Declaration", "G27", "x".repeat(256))),
                fault(
                        "PLA-13 Smelter List!N6",
                        made -> made.put("Smelter List", "N6", new Cell(Cell.Kind.ERROR, "#REF!"))),
                fault("PLA-14 Smelter List!D6", made -> made.put("Smelter List", "D6", "Muster GmbH")),
                fault("PLA-14 Smelter List!D6", made -> made.put("Smelter List", "D6", "Best Metal Trading Ltd")),
                fault(
                        "PLA-15 Declaration!D12",
                        made -> made.company(CompanyField.COMPANY_ID, "BAD")
                                .company(CompanyField.COMPANY_ID_AUTHORITY, "LEI")));
    }

    private static Arguments fault(String expected, Consumer<MadeWorkbook> damage) {
        return Arguments.of(expected, damage);
    }

    private static void copy(MadeWorkbook made, int row, String metal) {
        made.put("Smelter List", "B" + row, metal).put("Smelter List", "C" + row, metal + " Works");
        made.put("Smelter List", "F" + row, made.idOf(metal));
    }

    @ParameterizedTest
    @MethodSource("one_fault_each")
    void a_fault_is_found_at_its_cell_and_nothing_else_is(String expected, Consumer<MadeWorkbook> damage) {
        MadeWorkbook made = made();
        damage.accept(made);
        assertThat(found(check(made, ALL))).containsExactly(expected);
    }

    @Test
    void a_smelter_that_the_users_list_removed_is_a_finding_for_the_buyer() {
        MadeWorkbook made = made().put("Smelter List", "F6", "CID009009");
        made.lookup(60, "Tin", "Tin Works", "CID009009", "GERMANY");
        Checked checked = check(made, ALL);
        assertThat(found(checked)).containsExactly("PLA-09 Smelter List!F6");
        assertThat(checked.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void the_cell_to_correct_is_proposed_where_it_follows_from_the_look_up() {
        MadeWorkbook made = made();
        String id = made.idOf("Tin");
        assertThat(check(made.put("Smelter List", "F6", ""), ALL)
                        .issues()
                        .get(0)
                        .proposed())
                .isEqualTo(id);
        assertThat(check(made.put("Smelter List", "F6", id.substring(3)), ALL)
                        .issues()
                        .get(0))
                .satisfies(issue -> {
                    assertThat(issue.current()).isEqualTo(id.substring(3));
                    assertThat(issue.proposed()).isEqualTo(id);
                });
        made.put("Smelter List", "F6", id).put("Smelter List", "E6", "PERU").answer("4", "Tin", "Yes");
        assertThat(check(made, ALL).issues().get(0).proposed()).isEqualTo("GERMANY");
    }

    @Test
    void of_two_ids_for_one_name_none_is_proposed() {
        MadeWorkbook made = made().put("Smelter List", "F6", "");
        made.lookup(60, "Tin", "TIN  works", "CID009001", "GERMANY");
        assertThat(check(made, ALL).issues()).singleElement().satisfies(issue -> {
            assertThat(issue.found()).contains(made.idOf("Tin"), "CID009001", "AMBIGUOUS_SMELTER");
            assertThat(issue.proposed()).isEmpty();
        });
    }

    @Test
    void congo_alone_is_held_against_a_list_only_where_the_look_up_wrote_it() {
        ReviewInput congo = new ReviewInput(
                ALL.asOf(),
                12,
                ALL.countries(),
                new CountryList("covered", "", Set.of(new Country("CG"))),
                ALL.highRisk(),
                ALL.facilities(),
                ALL.companyIds(),
                Map.of(),
                Set.of(),
                50);
        MadeWorkbook typed = made().put("Smelter List", "E6", "CONGO");
        assertThat(found(check(typed, congo))).containsExactly("PLA-07 Smelter List!E6");
        MadeWorkbook chosen = made().put("Smelter List", "E6", "CONGO").put("Smelter List", "F6", "CID009002");
        chosen.lookup(60, "Tin", "Tin Works", "CID009002", "CONGO");
        assertThat(found(check(chosen, congo))).containsExactly("PLA-06 Smelter List!E6");
    }

    @Test
    void lists_of_others_and_of_last_year_are_compared() {
        MadeWorkbook made = made();
        for (int i = 0; i < 3; i++) {
            made.lookup(60 + i, "Tin", "More " + i, "CID00900" + i, "GERMANY");
            made.put("Smelter List", "B" + (9 + i), "Tin").put("Smelter List", "C" + (9 + i), "More " + i);
            made.put("Smelter List", "F" + (9 + i), "CID00900" + i);
        }
        Set<String> own = ReviewInput.smeltersOf(read(made).declaration());
        ReviewInput input = new ReviewInput(
                ALL.asOf(),
                12,
                ALL.countries(),
                new CountryList("", "", Set.of()),
                new CountryList("", "", Set.of()),
                (metal, id) -> Optional.empty(),
                ALL.companyIds(),
                Map.of("b.xlsx", own, "a.xlsx", Set.of("tin:x")),
                Set.of("tin:cid009000"),
                50);
        assertThat(check(made, input).issues())
                .extracting(Issue::found)
                .containsExactly("6 of 7 smelters came or went since the last one", "the same 7 smelters as in b.xlsx");
        assertThat(check(made, ALL).issues()).isEmpty();
    }

    @Test
    void a_template_that_was_replaced_by_the_day_of_the_review_is_told() {
        assertThat(found(check(MadeWorkbook.blank("CMRT-6", "6.4").filled(), ALL)))
                .containsExactly("PLA-12 !");
        assertThat(found(check(MadeWorkbook.blank("CRT-2", "2.2").filled(), ALL)))
                .containsExactly("PLA-12 !");
    }

    @Test
    void the_number_one_is_one_hundred_per_cent() {
        assertThat(check(made().put("Declaration", "D57", new Cell(Cell.Kind.NUMBER, "1")), ALL)
                        .issues())
                .isEmpty();
    }

    private static MadeWorkbook made() {
        return MadeWorkbook.blank("CMRT-6", "6.5").filled();
    }

    private static List<String> found(Checked checked) {
        return checked.issues().stream()
                .filter(issue -> !issue.check().isOfCompleteness())
                .map(issue -> issue.check().id() + " " + issue.sheet() + "!" + issue.cell())
                .toList();
    }

    private static Checked check(MadeWorkbook made, ReviewInput input) {
        return Checked.of(read(made), input);
    }

    private static Reading read(MadeWorkbook made) {
        Problems problems = new Problems();
        return Templates.read(made, problems).orElseThrow(() -> new AssertionError(problems.list()));
    }
}
