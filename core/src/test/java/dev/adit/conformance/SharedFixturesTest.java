package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.Fixtures;
import dev.adit.problem.Problems;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference's own fixtures, where they are at hand. */
class SharedFixturesTest {
    private static final Path SHARED = Path.of("../../shared/scoring/fixtures");

    @Test
    void every_fixture_of_the_reference_gives_all_that_is_expected_questions_and_what_if_included() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "skipped: the reference's fixtures are not at " + SHARED);
        List<Path> documents;
        try (Stream<Path> files = Files.list(SHARED)) {
            documents = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
        assertThat(documents).hasSize(12);
        for (Path document : documents) {
            String name = document.getFileName().toString();
            Path expected = document.resolveSibling(name.replace(".json", ".expected.json"));
            String result = new Conformance(Fixtures.method(), 2).evaluate(name, Files.readString(document));
            Map<String, Object> right = plain(Files.readString(expected));
            Map<String, Object> ours = plain(result);
            assertThat(ours.keySet()).as(name).isEqualTo(right.keySet());
            right.forEach((member, expectation) ->
                    assertThat(ours.get(member)).as(name + " " + member).isEqualTo(expectation));
        }
    }

    private static Map<String, Object> plain(String json) {
        Tree tree = new TreeReader("result", new Problems()).json(json).orElseThrow();
        Map<String, Object> members = new TreeMap<>();
        ((Tree.Mapping) tree).members().forEach((key, member) -> members.put(key, strip(member)));
        return members;
    }

    /** The tree without its positions. */
    private static Object strip(Tree tree) {
        if (tree instanceof Tree.Sequence sequence)
            return sequence.items().stream().map(SharedFixturesTest::strip).toList();
        if (tree instanceof Tree.Mapping mapping) {
            Map<String, Object> members = new TreeMap<>();
            mapping.members().forEach((key, member) -> members.put(key, strip(member)));
            return members;
        }
        return String.valueOf(((Tree.Scalar) tree).text());
    }
}
