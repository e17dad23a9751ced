package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.ask.Questions;
import dev.adit.ask.RankedQuestion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference scores everything anew for every answer; the questions must be the same, in the same order. */
class QuestionsByReferenceTest {
    private static final String SCRIPT = """
            import json, random, sys
            sys.path.insert(0, sys.argv[1])
            import scoring_reference as reference
            def documents():
                for name in ["01-chain10", "02-diamond", "08-recycled", "09-knockout", "10-custody", "11-questions", "12-whatif-ties"]:
                    yield json.load(open(sys.argv[1] + "/fixtures/" + name + ".json"))
                for seed in range(int(sys.argv[2])):
                    document = reference.rand_doc(random.Random(seed))
                    if seed % 2:
                        document["targets"] = [{"id": n["id"], "weight": 1} for n in document["nodes"][::3]]
                    yield document
            for document in documents():
                print(json.dumps(document))
                print(json.dumps({"questions": reference.questions(document)}))
            """;

    @TempDir
    java.nio.file.Path folder = java.nio.file.Path.of(".");

    @Test
    void questions_are_those_of_the_reference_on_its_fixtures_and_on_networks_of_its_generator()
            throws IOException, InterruptedException {
        List<String> lines = Reference.run(SCRIPT, folder, Reference.networks());
        assertThat(lines).hasSizeGreaterThan(2 * Reference.networks());
        for (int i = 0; i < lines.size(); i += 2) {
            Situated document = Situated.of(lines.get(i));
            List<?> right = (List<?>) Plain.members(lines.get(i + 1)).get("questions");
            List<Map<String, String>> ours =
                    Questions.of(document.ground(), document.facts(), document.suppliers()).stream()
                            .map(QuestionsByReferenceTest::plain)
                            .toList();
            assertThat(ours).as(lines.get(i)).isEqualTo(right);
        }
    }

    private static Map<String, String> plain(RankedQuestion question) {
        return Map.of(
                "fact", question.fact().name(),
                "expected_narrowing", String.valueOf(question.value()),
                "if_favourable", String.valueOf(question.ifFavourable()),
                "if_adverse", String.valueOf(question.ifAdverse()),
                "prior_adverse", String.valueOf(question.fact().prior()));
    }
}
