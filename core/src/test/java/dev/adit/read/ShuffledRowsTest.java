package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.claim.Claim;
import dev.adit.claim.Standing;
import dev.adit.network.Network;
import dev.adit.table.Column;
import dev.adit.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of rows means nothing. */
class ShuffledRowsTest {
    private static final int ROUNDS = 60;
    private static final String DAY = "2024-08-01";

    @Test
    void rows_in_another_order_say_the_same(@TempDir Path folder) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomFiles files = RandomFiles.of(seed, 4 + seed % 9);
            InputSet first = ReadPage.read(files.write(folder.resolve(seed + "a/in"), 1));
            InputSet second = ReadPage.read(files.write(folder.resolve(seed + "b/in"), 2 + seed));

            assertThat(network(second.network())).as("network, seed " + seed).isEqualTo(network(first.network()));
            assertThat(standing(second)).as("claims, seed " + seed).isEqualTo(standing(first));
            assertThat(told(second)).as("problems, seed " + seed).isEqualTo(told(first));
            assertThat(counts(second)).as("counts, seed " + seed).isEqualTo(counts(first));
        }
    }

    private static List<String> network(Network network) {
        List<String> lines = new ArrayList<>();
        network.actors().forEach(actor -> lines.add(withoutLines(actor)));
        IntStream.range(0, network.flows()).forEach(flow -> lines.add(withoutLines(network.flow(flow))));
        network.feeds().forEach(feed -> lines.add(withoutLines(feed)));
        return lines;
    }

    /** What counts of every attribute at every actor, by whom it was said, and where sources disagree. */
    private static List<String> standing(InputSet read) {
        Standing standing = Known.on(DAY, read).standing();
        Table table = standing.table();
        List<String> lines = new ArrayList<>(List.of(standing.later() + " later, " + standing.undated() + " undated"));
        for (int attribute = 0; attribute < table.vocabulary().size(); attribute++) {
            Column column = table.column(attribute);
            for (int row = 0; column != null && row < column.size(); row++)
                if (column.claim(row) != Column.NOBODY)
                    lines.add(row + ": " + column.isKnown(row) + " " + column.isStale(row) + " "
                            + said(read.claims().get(column.claim(row))));
        }
        for (Standing.Conflict conflict : standing.conflicts())
            lines.add(conflict.actor() + ": " + said(conflict.counted()) + " against "
                    + conflict.others().stream().map(ShuffledRowsTest::said).toList());
        return lines;
    }

    private static String said(Claim claim) {
        return claim.attribute().name() + " = " + claim.value() + " on " + claim.observedOn() + " until "
                + claim.validUntil() + " by " + claim.source() + " " + claim.grade() + " in "
                + claim.at().file() + " " + claim.at().name();
    }

    private static List<String> told(InputSet read) {
        return read.problems().stream()
                .map(ShuffledRowsTest::withoutLines)
                .sorted()
                .toList();
    }

    private static List<String> counts(InputSet read) {
        return read.files().stream()
                .map(file -> file.file() + " " + file.rows() + " " + file.used() + " " + file.rejected() + " "
                        + file.ignored())
                .toList();
    }

    private static String withoutLines(Object something) {
        return something.toString().replaceAll("(line[ =]|csv:)[0-9]+", "$1");
    }
}
