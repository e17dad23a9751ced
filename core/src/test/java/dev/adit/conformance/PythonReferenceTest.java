package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The method's executable reference and this engine, on the same random networks, where both are at hand. */
class PythonReferenceTest {
    private static final Path REFERENCE = Path.of("../../shared/scoring");
    private static final int DOCUMENTS = 200;

    private static final String DRIVER = """
            import json, sys
            sys.path.insert(0, sys.argv[1])
            import scoring_reference as reference
            def evaluated(i):
                with open("%s/%d.json" % (sys.argv[2], i), encoding="utf-8") as document:
                    return reference.evaluate(json.load(document))
            print(json.dumps({str(i): evaluated(i) for i in range(int(sys.argv[3]))}))
            """;

    @TempDir
    Path folder = Path.of(".");

    @Test
    void random_networks_get_the_same_result_from_the_reference() throws IOException, InterruptedException {
        assumeTrue(
                Files.isRegularFile(REFERENCE.resolve("scoring_reference.py")),
                "skipped: the reference is not at " + REFERENCE);
        assumeTrue(hasPython(), "skipped: there is no python3");
        for (int seed = 0; seed < DOCUMENTS; seed++)
            Files.writeString(folder.resolve(seed + ".json"), NetworkJson.of(network(seed)));
        Map<String, Object> results = Plain.members(reference());
        assertThat(results).hasSize(DOCUMENTS);
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Map<String, Object> right = Plain.inner(results, String.valueOf(seed));
            Map<String, Object> ours = Plain.members(Result.json(NetworkJson.of(network(seed)), 2));
            for (String member : List.of("nodes", "warnings", "portfolio"))
                assertThat(ours.get(member)).as("seed %d, %s", seed, member).isEqualTo(right.get(member));
        }
    }

    /** Every twentieth network is a larger one. */
    private static SmallNetwork network(int seed) {
        return seed % 20 == 0 ? RandomNetwork.of(seed, 14, 30) : RandomNetwork.of(seed);
    }

    private String reference() throws IOException, InterruptedException {
        Path result = folder.resolve("result");
        Path faults = folder.resolve("faults");
        Process python = new ProcessBuilder(
                        "python3",
                        "-B",
                        "-c",
                        DRIVER,
                        REFERENCE.toAbsolutePath().toString(),
                        folder.toString(),
                        String.valueOf(DOCUMENTS))
                .redirectOutput(result.toFile())
                .redirectError(faults.toFile())
                .start();
        assertThat(python.waitFor()).as(() -> read(faults)).isZero();
        return Files.readString(result);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            return broken.toString();
        }
    }
}
