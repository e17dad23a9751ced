package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No document, and nothing on the screen, holds a count of children as it was read: not a small one, nor one from which it follows. */
class CountsOfChildrenTest {
    /** Numbers that nothing else in a run is likely to have; the last is not a number, and its row is rejected. */
    private static final List<String> COUNTS = List.of("4711", "3847", "8558", "6133", "7219x", "5927");

    @TempDir
    Path folder;

    @Test
    void no_document_holds_an_exact_count_of_children_not_even_of_a_rejected_row() throws IOException {
        Path network = Files.createDirectories(folder.resolve("net"));
        Files.writeString(network.resolve("actors.csv"), """
                id,kind,name,country,hazardous_cases_open,observed_on
                M1,mine-site,Pit one,CD,5927,2025-11-31
                M2,mine-site,Pit two,CD,,
                C1,company,Buyer,DE,,
                """);
        Files.writeString(network.resolve("flows.csv"), "seller,buyer,commodity,share\nM2,C1,cobalt,100\n");
        Files.writeString(network.resolve("claims.csv"), """
                actor,attribute,value,observed_on
                M2,cases_suspected,6133,2025-10-01
                M9,cases_suspected,6133,2025-10-01
                """);
        Files.writeString(network.resolve("cases.csv"), """
                period_end,site_id,status,form,age_band,count,followup_visits,visits
                2025-09-30,M2,in_follow_up,hazardous,12-14,4711,9000,99
                2025-09-30,M2,closed_sustained,hazardous,12-14,3847,9000,99
                2025-09-30,M2,verified,hazardous,12-14,7219x,1,99
                """);
        Path out = folder.resolve("out");
        Run run = Run.of("score", network, "--as-of", "2026-01-01", "--max-rejected", "100", "-o", out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(out.resolve("findings.csv"))).contains("4710 to 4719");
        for (String count : COUNTS) {
            assertThat(run.out() + run.err()).doesNotContain(count);
            for (Path document : documents(out))
                assertThat(Files.readString(document)).as(document.toString()).doesNotContain(count);
        }
    }

    private static List<Path> documents(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().toList();
        }
    }
}
