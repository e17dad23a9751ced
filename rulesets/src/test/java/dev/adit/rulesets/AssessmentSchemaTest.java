package dev.adit.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.adit.assess.Assessor;
import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.report.AssessmentJson;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code docs/assessment.schema.json} tells every member that {@code assessment.json} has. */
class AssessmentSchemaTest {
    private static final Path SCHEMA = Path.of("../docs/assessment.schema.json");

    /** One of everything: a knock-out, a possible one, none; stale, remedied, unknown and disputed answers. */
    private static final Map<String, String> FILES = Map.of(
            "actors.csv",
            """
            id,kind,name,country,minerals
            MS-1,mine-site,North pit,CD,tin
            MS-2,mine-site,South pit,,tin
            CO-1,cooperative,Hill cooperative,RW,tin
            SM-1,smelter,Smelter,MY,tin
            CY-1,company,Can maker,DE,
            CY-2,company,Solder maker,,
            CY-3,company,Holding,FR,
            """,
            "flows.csv",
            """
            seller,buyer,commodity,share,link,custody,valid_to
            MS-1,SM-1,tin,40,VERIFIED,mass-balance,
            MS-2,CO-1,tin,,DECLARED,segregated,
            CO-1,SM-1,tin,20,INFERRED,,
            ?recycled,SM-1,tin,10,VERIFIED,,
            SM-1,CY-1,tin,100,DECLARED,,
            SM-1,CY-2,tin,50,COMPANY,,
            MS-2,CY-2,tin,10,DECLARED,,2020-01-01
            """,
            "claims.csv",
            """
            actor,attribute,value,observed_on,source,grade
            MS-1,hazardous_cases_open,2,2025-11-01,Register,C
            MS-2,hazardous_cases_open,1,2019-01-01,Old register,C
            MS-2,extraction_method,artisanal,2025-01-01,Visit,A
            MS-2,extraction_method,industrial,2025-01-01,Questionnaire,D
            CO-1,hazardous_cases_open,0,2025-11-01,Register,C
            CO-1,cases_in_remediation,4,2025-11-01,Register,C
            SM-1,audit_status,withdrawn,2027-01-01,List,B
            """,
            "suppliers.csv",
            "id,weight\nCY-1,70\nCY-2,20\nCY-3,10\n");

    private final JsonMapper json = new JsonMapper();

    @Test
    void a_real_assessment_keeps_to_the_schema_and_has_no_member_the_schema_does_not_tell(@TempDir Path folder)
            throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet())
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        String assessment = assessment(folder);
        assertThat(assessment)
                .contains("\"established\"", "\"possible-link\"", "\"knockout\":\"none-found\"", "\"CONFLICT\"")
                .contains("\"in-remediation\"", "\"stale\"", "\"gaps\"", "\"country\":null", "\"via\":null");
        JsonNode schema = json.readTree(Files.readString(SCHEMA));
        close(schema);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(assessment, InputFormat.JSON))
                .isEmpty();
    }

    private static String assessment(Path folder) {
        RuleSet rules = new RuleSetReader(RuleFiles.shipped()).read();
        InputSet inputs = Inputs.read(List.of(folder), rules.vocabulary(), rules.minerals());
        StringWriter text = new StringWriter();
        new AssessmentJson()
                .write(Assessor.of(rules).asOf(LocalDate.of(2026, 1, 1)).assess(inputs), text);
        return text.toString();
    }

    /** The published schema lets new members pass; for this test none may. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.has("properties")
                && object.has("type")
                && !object.has("additionalProperties")) object.put("additionalProperties", false);
        node.forEach(AssessmentSchemaTest::close);
    }
}
