package dev.adit.fuzz;

import dev.adit.problem.Problems;
import dev.adit.tree.TreeReader;
import java.nio.charset.StandardCharsets;

/** Any YAML document. */
public final class YamlTarget {
    private YamlTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.YAML.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(YamlTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) {
        Problems problems = new Problems();
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Trees.opened(new TreeReader("any.yaml", problems).yaml(text), problems);
    }
}
