package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.fact.Facts;
import dev.adit.fact.ReferenceList;
import dev.adit.house.Plot;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a reference table is told at its place, all at once, with the mend. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTablesTest {
    private static final String GOODS =
            "good,mineral,country,child_labour,forced_labour,forced_child_labour,derived_from,edition,listed_on,removed_on,source\n";
    private static final String FACTS = "country,fact,value,unit,source,year,note,doubtful\n";

    private final RuleFiles files = RuleFiles.ofFolder(Plot.root().resolve("rulesets/src/main/resources/rulesets"));
    private final RuleSet shipped = new RuleSetReader(files).read();

    private record Read(Facts facts, List<String> problems) {}

    private Read read(Map<String, String> own) {
        Problems problems = new Problems();
        Facts facts = new ReferenceTables(problems, shipped.minerals(), shipped.vocabulary()).read(files.all(), own);
        return new Read(facts, problems.list().stream().map(Problem::toString).toList());
    }

    private String only(String text) {
        return assertThat(read(Map.of("mine.csv", text)).problems())
                .hasSize(1)
                .actual()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Gold,gold,Atlantis,yes,,,,2024,,,me|mine.csv:2, column country: error[R15]: 'Atlantis' is not an ISO 3166 code or known name|ISO code",
                "Gold,gold,Congo,yes,,,,2024,,,me|column country: error[R15]: 'Congo' is ambiguous: it may be CD or CG|CD is the Democratic",
                "Gold,gold,,yes,,,,2024,,,me|column country: error[R15]: the country is missing|two-letter",
                "Gold,golt,GH,yes,,,,2024,,,me|column mineral: error[R16]: unknown mineral 'golt'|did you mean 'gold'",
                "Gold,,GH,yes,,,,2024,,,me|column mineral: error[R17]: the cell is empty|fill it in",
                "Gold,gold,GH,maybe,,,,2024,,,me|column child_labour: error[R17]: 'maybe' is not allowed here|yes, no, blank",
                "Gold,gold,GH,yes,,,,2024,5.9.2024,,me|column listed_on: error[R17]: '5.9.2024' is not a date|2024-09-05",
                "Gold,gold,GH,yes,,,,2024,,,|column source: error[R17]: the cell is empty|fill it in",
                "Gold,gold,GH,yes,,,2024,,,me|mine.csv:2: error[R14]: the row has 10 cells, the heading 11|one cell a column"
            })
    void a_fault_in_a_list_of_goods_is_told_with_its_place_and_the_mend(String row, String told, String mend) {
        assertThat(only(GOODS + row + "\n")).contains(told).contains("help: ").contains(mend);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GH,state_action,fair,,me,2024,,|column value: error[R17]: 'fair' is not an answer to 'state_action'|significant, moderate",
                "GH,children_working_share,120,,me,2024,,|'120' is not an answer|a percentage from 0 to 100",
                "GH,c138_ratified,yes,,me,last year,,|column year: error[R17]: 'last year' is not a year|2022",
                "GH,c138_ratified,yes,,me,2024,,perhaps|column doubtful: error[R17]: 'perhaps' is not allowed here|yes, blank"
            })
    void a_fault_in_country_facts_is_told_too(String row, String told, String mend) {
        assertThat(only(FACTS + row + "\n")).contains(told).contains(mend);
    }

    @Test
    void a_row_that_says_again_what_another_says_is_a_fault() {
        assertThat(only(FACTS + "GH,c138_ratified,yes,,me,2024,,\nGhana,c138_ratified,no,,you,2024,,\n"))
                .contains("mine.csv:3: error[R18]: the row says again what mine.csv:2 says");
    }

    @Test
    void a_table_with_other_columns_is_refused_with_what_is_allowed() {
        assertThat(only("land,good\nGH,gold\n"))
                .contains("mine.csv:1: error[R14]: no reference table has just these columns")
                .contains("cahra: country,region,valid_from,valid_to,source")
                .contains("fatf: country,status,since,source,as_of");
    }

    @Test
    void a_table_with_a_column_too_many_is_refused() {
        assertThat(only("country,status,since,source,as_of,remark\nGH,grey,,me,,\n"))
                .contains("R14");
    }

    @Test
    void all_faults_of_all_tables_are_told_at_once() {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("a.csv", GOODS + "Gold,golt,Atlantis,yes,,,,2024,,,me\n");
        own.put("b.csv", "country,status,since,source,as_of\nGH,red,,me,\n");
        own.put("c.csv", "list,entity,country,region,since,until,source\nUFLPA,,CN,,,,me\n");
        assertThat(read(own).problems())
                .hasSize(4)
                .anyMatch(told -> told.startsWith("a.csv:2, column country"))
                .anyMatch(told -> told.startsWith("a.csv:2, column mineral"))
                .anyMatch(told -> told.startsWith("b.csv:2, column status"))
                .anyMatch(told -> told.startsWith("c.csv:2, column entity: error[R17]: the row names nobody"));
    }

    @Test
    void a_semicolon_a_byte_order_mark_and_columns_in_another_order_are_taken() {
        String text = "\uFEFFas_of;source;since;status;country\n;me;2020-01-01;grey;Côte d’Ivoire\n";
        Read read = read(Map.of("mine.csv", text));
        assertThat(read.problems()).isEmpty();
        assertThat(read.facts().fatf())
                .anyMatch(status -> status.country().code().equals("CI"));
    }

    @Test
    void broken_quotes_end_the_table_with_a_fault() {
        assertThat(only("country,status,since,source,as_of\n\"GH,grey,,me,\n"))
                .contains("R14")
                .contains("close every quote");
    }

    @Test
    void amounts_are_kilograms_and_a_word_is_none() {
        String head = "country,mineral,amount,unit,year,source\n";
        Read read = read(Map.of("mine.csv", head + "BF,or,45.5,t,2023,me\n"));
        assertThat(read.facts().nationalOutput())
                .anyMatch(output -> output.mineral().equals("gold") && output.kilograms() == 45_500);
        assertThat(only(head + "BF,gold,much,t,2023,me\n")).contains("column amount: error[R17]");
    }

    @Test
    void a_date_of_a_users_list_makes_it_fresh_and_leaves_the_packs_own_rows_of_their_day() {
        String lists = "list,title,edition,dated,source\nlisted-goods,Goods,2024,2024-09-05,me\n";
        Read read = read(Map.of("lists.csv", lists));
        assertThat(read.facts().lists())
                .filteredOn(list -> list.name().equals("listed-goods"))
                .extracting(ReferenceList::edition)
                .containsExactly("2024");
        assertThat(read.facts().listedGoods())
                .allMatch(good -> good.provenance().isKnownOn(Days.of(LocalDate.of(2023, 1, 1))));
    }

    @Test
    void a_pack_without_tables_has_no_facts() {
        Problems problems = new Problems();
        Facts facts = new ReferenceTables(problems, shipped.minerals(), shipped.vocabulary())
                .read(Map.of("reference/minerals.csv", "mineral,synonym,language,note\n"), Map.of());
        assertThat(problems.list()).isEmpty();
        assertThat(facts.lists()).isEmpty();
        assertThat(facts.countryFacts()).isEmpty();
    }
}
