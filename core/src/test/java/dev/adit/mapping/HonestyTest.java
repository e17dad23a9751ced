package dev.adit.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.grid.Frame;
import dev.adit.house.Plot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong guess is a defect, a question is not. */
class HonestyTest {
    private static final Path DATA = Plot.root().resolve("../shared/data").normalize();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void the_real_lists_map_without_a_hand(int number) throws IOException {
        Path file = DATA.resolve("suppliers/" + number + ".csv");
        assumeTrue(Files.exists(file), "no " + file);

        Frame frame = read(file);
        Proposal proposal = Lists.propose(frame);

        assertThat(proposal.questions()).isEmpty();
        assertThat(Lists.used(proposal))
                .containsEntry(Field.COUNTRY, List.of(1))
                .containsEntry(Field.NAME, List.of(2))
                .containsEntry(Field.STREET, List.of(3));
        var problems = new dev.adit.problem.Problems();
        MappedList list = Lists.map(frame, problems);
        assertThat(problems.list()).isEmpty();
        assertThat(list.rows()).hasSameSizeAs(frame.body());
        assertThat(Lists.values(list, Field.COUNTRY)).allMatch(country -> country.matches("[A-Z]{2}"));
    }

    @Test
    void a_column_of_minerals_under_a_heading_that_says_nothing_is_asked() {
        Proposal asked = Lists.propose(Lists.table(
                "Supplier|Supplier name|Country|Material", "1|Erz GmbH|DE|Kobalt", "2|Tin Works Ltd|GB|Tin"));
        Proposal silent = Lists.propose(
                Lists.table("Supplier|Supplier name|Country|Material", "1|Erz GmbH|DE|paper", "2|Tin Works Ltd|GB|0"));

        assertThat(asked.questions()).extracting(Proposal.Question::about).containsExactly("commodity");
        assertThat(asked.questions().get(0).columns()).containsExactly(4);
        assertThat(silent.isDecided()).isTrue();
    }

    @Test
    void mine_visits_and_supply_chains_of_factories_are_no_supplier_lists() throws IOException {
        assumeTrue(Files.exists(DATA), "no " + DATA);
        List<Path> files = new ArrayList<>(List.of(DATA.resolve("ipis/visits-nord-sud-kivu.csv")));
        try (Stream<Path> chains = Files.list(DATA.resolve("willems"))) {
            chains.sorted().forEach(files::add);
        }

        for (Path file : files)
            assertThat(Lists.asked(Lists.propose(read(file))))
                    .as(file.toString())
                    .contains("suppliers", "country");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Name|Land|Gehalt; Ada Berg|DE|4.100,50",
                "Personalnummer|Mitarbeiter|Land; 17|Ada Berg|DE",
                "Name|Geburtsdatum|Land; Ada Berg|01.02.1980|DE",
                "Name|Country; Ada Berg|DE",
                "name|country|address; Ada Berg|Germany|2 Main Road",
                "Product|Supplier|Country; Chair|Stuhl GmbH|DE",
                "Article no|Description|Category|Country of origin|Price; 4711|Chair|Furniture|DE|12.50",
                "Kundennummer|Firma|Land; 4711|Stuhl GmbH|DE",
                "Customer|Country|Revenue; Stuhl GmbH|DE|5",
                "Name|Supplier Name|Country; Berg|Stuhl GmbH|DE",
                "Supplier Name|Country|Land; Stuhl GmbH|DE|CH",
                "Supplier Name|Bank Country; Stuhl GmbH|DE",
                "Supplier Name|Country; Stuhl GmbH|yes",
                "Parent company name|Country; Stuhl GmbH|DE",
                "Supplier Name|Customer|Kunde|Country; Stuhl GmbH|A GmbH|B GmbH|DE",
                "Metal|Smelter name|Smelter country; Tin|A Ltd|DE",
                "X1|X2|X3; 100234|Stuhl GmbH|DE",
                "||; 100234|Stuhl GmbH|DE",
            })
    void what_is_not_sure_is_asked(String heading, String row) {
        Proposal proposal = Lists.propose(Lists.table(heading.strip(), row.strip()));

        assertThat(proposal.isDecided()).as(proposal.toString()).isFalse();
    }

    @RepeatedTest(20)
    void neither_the_order_of_columns_nor_that_of_rows_matters(RepetitionInfo run) {
        long seed = run.getCurrentRepetition();
        Random random = new Random(seed);
        List<List<String>> rows = vendors(random);
        Map<String, String> before = byHeading(rows);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
        Collections.shuffle(order, random);
        List<List<String>> body = new ArrayList<>(rows.subList(1, rows.size()));
        Collections.shuffle(body, random);
        body.add(0, rows.get(0));
        List<List<String>> moved =
                body.stream().map(row -> order.stream().map(row::get).toList()).toList();

        assertThat(byHeading(moved)).as("seed " + seed).isEqualTo(before);
        assertThat(before)
                .containsEntry("questions", "[]")
                .containsEntry("Land", "USED Optional[COUNTRY] 1000 Optional.empty");
    }

    private static List<List<String>> vendors(Random random) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Lieferant",
                "Lieferantenname",
                "Name 2",
                "Land",
                "Ort",
                "PLZ",
                "Betrag",
                "Gültig ab",
                "E-Mail",
                "Bemerkung",
                "LEI",
                "Gruppe"));
        for (int i = 0; i < 30; i++)
            rows.add(List.of(
                    String.valueOf(100000 + random.nextInt(900000)),
                    "Firma " + (char) ('A' + i % 26) + " GmbH",
                    "",
                    random.nextBoolean() ? "DE" : "Schweiz",
                    "Ort " + (char) ('a' + random.nextInt(26)),
                    String.valueOf(10000 + random.nextInt(80000)),
                    random.nextInt(900) + "," + (10 + random.nextInt(90)),
                    (1 + random.nextInt(28)) + ".0" + (1 + random.nextInt(9)) + ".2023",
                    "a" + i + "@example.org",
                    random.nextBoolean() ? "" : "x",
                    "529900T8BM49AURSDO55",
                    "G" + random.nextInt(3)));
        return rows;
    }

    /** What is said of each column, by its heading. */
    private static Map<String, String> byHeading(List<List<String>> rows) {
        Proposal proposal = Lists.propose(Lists.frame(rows));
        Map<String, String> said = new TreeMap<>();
        proposal.columns()
                .forEach(column -> said.put(
                        rows.get(0).get(column.number() - 1),
                        column.decision() + " " + column.field() + " " + column.score() + " " + column.form()));
        said.put("questions", Lists.asked(proposal).toString());
        return said;
    }

    @RepeatedTest(20)
    void hostile_headings_and_random_tables_are_never_taken_for_a_list(RepetitionInfo run) {
        long seed = run.getCurrentRepetition();
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        int width = 1 + random.nextInt(12);
        for (int i = 0; i < 12; i++)
            rows.add(IntStream.range(0, width)
                    .mapToObj(column -> nonsense(random))
                    .toList());

        assertThat(Lists.propose(Lists.frame(rows)).isDecided())
                .as("seed " + seed)
                .isFalse();
    }

    private static String nonsense(Random random) {
        StringBuilder text = new StringBuilder();
        String[] pieces = {
            "(",
            ")",
            "[",
            "<script>",
            "\u202e",
            "é",
            "e\u0301",
            "no",
            "°",
            "name of ",
            "land",
            "=1+1",
            "\"",
            " ",
            "DE",
            "12"
        };
        int length = random.nextInt(random.nextInt(10) == 0 ? 3000 : 6);
        for (int i = 0; i < length; i++) text.append(pieces[random.nextInt(pieces.length)]);
        return text.append(random.nextInt(1000)).toString();
    }

    static Frame read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            parser.forEach(row -> rows.add(row.toList()));
        }
        return Lists.frame(rows);
    }
}
