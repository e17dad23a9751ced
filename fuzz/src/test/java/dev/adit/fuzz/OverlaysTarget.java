package dev.adit.fuzz;

import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An overlay ({@code --overlay}), laid over a pack of a few rules. */
public final class OverlaysTarget {
    private static final RuleFiles PACK = RuleFiles.ofFolder(Law.tiny());

    private OverlaysTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.OVERLAYS.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(OverlaysTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        RuleSet set = new RuleSetReader(PACK).overlaid("overlay.yaml", text).read();
        return new Opened(List.of(), set.choice() + " " + set.rules() + " " + set.inRemediation());
    }
}
