package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.house.Plot;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The twelve files of csv-spectrum read like their JSON. */
class CsvSpectrumTest {
    private static final Path MESSY =
            Plot.root().resolve("../shared/data/messy").normalize();
    /** The JSON of this file gives another telephone number than the file itself; all else must be equal. */
    private static final String OTHER_NUMBER = "location_coordinates.csv";

    @Test
    void all_twelve_files_read_like_their_json() throws IOException {
        assumeTrue(Files.exists(MESSY), "no " + MESSY);
        int equal = 0;
        try (Stream<Path> files = Files.list(MESSY.resolve("csv-spectrum"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                List<Map<String, String>> expected =
                        json(MESSY.resolve("csv-spectrum-json").resolve(name.replace(".csv", ".json")));
                List<Map<String, String>> read = read(file, name);
                if (name.equals(OTHER_NUMBER)) {
                    assertThat(read.get(0).put("Contact Phone Number", "")).isEqualTo("2095257564");
                    expected.get(0).put("Contact Phone Number", "");
                }
                assertThat(read).as(name).isEqualTo(expected);
                equal++;
            }
        }
        assertThat(equal).isEqualTo(12);
    }

    private static List<Map<String, String>> read(Path file, String name) {
        Problems problems = new Problems();
        TextTable table = TextTable.read(file, name, problems).orElseThrow();
        Frame frame = Frames.find(table.grid(), text -> false, problems).orElseThrow();
        List<Map<String, String>> rows = new ArrayList<>();
        for (GridRow row : frame.body()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < frame.headings().size(); i++)
                cells.put(frame.headings().get(i), row.cell(i).text());
            rows.add(cells);
        }
        return rows;
    }

    private static List<Map<String, String>> json(Path file) throws IOException {
        JsonNode tree = JsonMapper.builder().build().readTree(Files.readAllBytes(file));
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode row : tree.isArray() ? tree.values() : List.of(tree)) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> cell : row.properties())
                cells.put(cell.getKey(), cell.getValue().asString());
            rows.add(cells);
        }
        return rows;
    }
}
