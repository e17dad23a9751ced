package dev.adit.fuzz;

import dev.adit.problem.Problems;
import dev.adit.tree.TreeReader;
import java.nio.charset.StandardCharsets;

/** Any JSON document. */
public final class JsonTarget {
    private JsonTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.JSON.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(JsonTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) {
        Problems problems = new Problems();
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Trees.opened(new TreeReader("any.json", problems).json(text), problems);
    }
}
