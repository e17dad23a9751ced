package dev.adit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.fact.Facts;
import dev.adit.table.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code docs/reference.md} tells the tables that ship, with their columns and how much is in them. */
class ReferencePageTest {
    private final Page page = Page.of("reference.md");

    private static List<String> lines(String table) {
        Path file = Page.pack().resolve("reference/" + table + ".csv");
        return Page.read(file).lines().toList();
    }

    @Test
    void every_table_is_there_with_the_columns_of_its_file() {
        Map<String, List<String>> rows = page.section("The tables").rowsByName();
        assertThat(rows).hasSize(11);
        rows.forEach((table, row) -> assertThat(row.get(1).replace(" ", ""))
                .as(table)
                .isEqualTo(lines(table).get(0)));
    }

    @Test
    void the_numbers_of_rows_are_those_of_the_files() {
        Map<String, List<String>> rows = page.section("The tables").rowsByName();
        for (String table : List.of("country-names", "country-facts"))
            assertThat(rows.getOrDefault(table, List.of()).get(3))
                    .startsWith(String.format(Locale.ROOT, "%,d ", lines(table).size() - 1));
        Facts facts = Page.shipped().facts();
        assertThat(rows.getOrDefault("country-facts", List.of()).get(3))
                .contains(facts.countryFacts().stream()
                                .map(fact -> fact.country().code())
                                .distinct()
                                .count()
                        + " countries");
    }

    @Test
    void every_attribute_that_is_said_to_be_answered_is_in_the_vocabulary() {
        Vocabulary vocabulary = Page.shipped().vocabulary();
        List<List<String>> rows = page.section("What they answer").rows();
        assertThat(rows).hasSizeGreaterThan(8);
        for (List<String> row : rows)
            for (String name : row.get(0).replace("`", "").split(", ", -1))
                assertThat(vocabulary.names()).contains(name);
    }
}
