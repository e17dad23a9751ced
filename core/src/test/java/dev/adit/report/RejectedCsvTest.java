package dev.adit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.Packs;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rejected.csv}: what has to be mended, so that it can be mended there and read again. */
class RejectedCsvTest {
    private static List<List<String>> rejected(Path folder) throws IOException {
        InputSet read = Inputs.read(List.of(folder), Packs.vocabulary(), Packs.minerals());
        StringWriter out = new StringWriter();
        new RejectedCsv().write(read, out);
        return Written.records(out.toString());
    }

    @Test
    void a_rejected_row_stands_there_as_it_was_with_every_reason(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("actors.csv"), """
                id,kind,name,country
                M1,mine-site,"=cmd, ""x"" y",Congo
                =1+1,vilage,Two,CD
                """);
        List<List<String>> records = rejected(folder);

        String file = folder.getFileName() + "/actors.csv";
        assertThat(records.get(0))
                .containsExactly(
                        "file", "row", "rejected", "code", "column", "reason", "help", "heading_line", "original_line");
        assertThat(records.get(1)).startsWith(file, "2", "cell", "D16", "country");
        assertThat(records.get(1)).endsWith("id,kind,name,country", "M1,mine-site,\"=cmd, \"\"x\"\" y\",Congo");
        assertThat(records.get(2)).startsWith(file, "3", "row", "D15", "kind");
        assertThat(records.get(2)).endsWith("'=1+1,vilage,Two,CD");
        assertThat(records).hasSize(3);
    }
}
