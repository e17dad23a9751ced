package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.house.Plot;
import dev.adit.network.ActorKind;
import dev.adit.rule.Packs;
import dev.adit.table.Column;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real file, where somebody has put it beside the project; counts are those of its own readme. */
class IpisRealFileTest {
    private static final Path FILE =
            Plot.root().resolve("../shared/data/ipis/visits-nord-sud-kivu.csv").normalize();

    private static InputSet read() {
        return Shared.READ;
    }

    /** Read once. */
    private static final class Shared {
        static final InputSet READ = ReadPage.read(FILE);
    }

    @BeforeAll
    static void the_file_is_there() {
        assumeTrue(Files.exists(FILE), "no " + FILE);
    }

    @Test
    void no_visit_is_lost() {
        FileCount count = read().files().get(0);

        assertThat(count.rows()).isEqualTo(3588);
        assertThat(count.used()).isEqualTo(3588);
        assertThat(read().rejected()).as("cells that are not understood").isEmpty();
        assertThat(read().network().actors())
                .filteredOn(actor -> actor.kind() == ActorKind.MINE_SITE)
                .hasSize(1707);
    }

    @Test
    void children_were_present_at_164_sites_by_the_latest_visit_that_asked_and_absent_at_757() {
        Known known = Known.on("2024-03-01", read());
        Column column = Objects.requireNonNull(known.standing().table().column(Packs.attribute("children_present")));

        assertThat(rows(column).filter(column::isKnown).filter(row -> column.cell(row) == 1))
                .hasSize(164);
        assertThat(rows(column)
                        .filter(row -> column.claim(row) != Column.NOBODY)
                        .filter(row ->
                                read().claims().get(column.claim(row)).value().equals("no")))
                .hasSize(757)
                .anyMatch(row -> !column.isKnown(row));
    }

    private static Stream<Integer> rows(Column column) {
        return IntStream.range(0, column.size()).boxed();
    }

    @Test
    void none_of_the_2004_visits_that_did_not_ask_says_anything_of_children() throws IOException {
        Set<Integer> unanswered = new TreeSet<>();
        try (CSVParser rows = CSVParser.parse(
                FILE,
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord row : rows)
                if (row.get("childunder15").isBlank()) unanswered.add((int) row.getRecordNumber() + 1);
        }
        Set<Integer> told = IntStream.range(0, read().claims().size())
                .mapToObj(read().claims()::get)
                .filter(claim -> claim.attribute().name().equals("children_present"))
                .map(claim -> claim.at().line())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unanswered).hasSize(2004);
        assertThat(told).hasSize(1584).doesNotContainAnyElementsOf(unanswered);
    }
}
