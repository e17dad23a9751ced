package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs scripts that use the method's executable reference, where it and python are at hand; tests are skipped elsewhere. */
final class Reference {
    private static final Path FOLDER = Path.of("../../shared/scoring");
    private static final int USUAL_NETWORKS = 150;

    private Reference() {}

    /** How many random networks to try: more with {@code -Dreference.networks=1000}. */
    static int networks() {
        return Integer.getInteger("reference.networks", USUAL_NETWORKS);
    }

    /** How many where the reference takes long over each. */
    static int fewNetworks() {
        return Integer.getInteger("reference.networks", USUAL_NETWORKS / 3);
    }

    /** What a script prints; its arguments are the reference's folder and {@code count}. */
    static List<String> run(String script, Path folder, int count) throws IOException, InterruptedException {
        assumeTrue(
                Files.isRegularFile(FOLDER.resolve("scoring_reference.py")),
                "skipped: the reference is not at " + FOLDER);
        assumeTrue(hasPython(), "skipped: there is no python3");
        Path result = folder.resolve("result");
        Path faults = folder.resolve("faults");
        Process python = new ProcessBuilder(
                        "python3", "-B", "-c", script, FOLDER.toAbsolutePath().toString(), String.valueOf(count))
                .redirectOutput(result.toFile())
                .redirectError(faults.toFile())
                .start();
        assertThat(python.waitFor()).as("see %s", faults).isZero();
        return Files.readAllLines(result);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
