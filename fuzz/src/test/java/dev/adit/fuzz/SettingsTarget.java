package dev.adit.fuzz;

import dev.adit.identity.Decisions;
import dev.adit.identity.DecisionsFile;
import dev.adit.mapping.MapFile;
import dev.adit.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person edits and gives back: {@code map.json} and {@code matches.yaml}. */
public final class SettingsTarget {
    private SettingsTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.SETTINGS.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(SettingsTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) {
        Problems problems = new Problems();
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, byte[]> file :
                Bundle.files(bytes, "matches.yaml").entrySet()) {
            String content = new String(file.getValue(), StandardCharsets.UTF_8);
            text.append(file.getKey().endsWith(".json") ? map(content, problems) : matches(content, problems));
        }
        return new Opened(problems.list(), text.toString());
    }

    /** What was read without a fault and is written again must be read again as the same. */
    private static String map(String text, Problems problems) {
        Problems own = new Problems();
        Optional<MapFile> map = MapFile.read("map.json", text, own);
        problems.addAll(own.list());
        if (map.isEmpty() && !own.hasErrors()) throw new AssertionError("nothing was read, and nothing told");
        if (own.size() > 0 || map.isEmpty()) return map.toString();
        String written = map.get().write();
        Optional<MapFile> again = MapFile.read("map.json", written, own);
        if (!again.equals(map) || own.size() > 0)
            throw new AssertionError("written and read again: " + map + " " + again + " " + own.list());
        return written;
    }

    private static String matches(String text, Problems problems) {
        Decisions decisions = DecisionsFile.read("matches.yaml", text, problems);
        decisions.checkIds(List.of("a", "b"), problems);
        return decisions.list().toString()
                + decisions.areSame("a", "b")
                + decisions.areDifferent("a", "b")
                + DecisionsFile.withProposals(text, List.of(), Map.of());
    }
}
