package dev.adit.fuzz;

import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A rule pack ({@code --ruleset}): one of a few rules, in which the bytes take the place of files or come beside them. */
public final class PacksTarget {
    private static final Map<String, String> PACK =
            RuleFiles.ofFolder(Law.tiny()).all();
    private static final Path FOLDER = Law.written(PACK);

    private PacksTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.PACKS.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(PacksTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Bundle.files(bytes, "tiny/rules/T-01.yaml").forEach((name, content) -> {
            if (name.indexOf('/') > 0 && name.indexOf('.') > 0) files.put(name, content);
        });
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) put(file.getKey(), file.getValue());
            RuleSet set = new RuleSetReader(RuleFiles.ofFolder(FOLDER)).read();
            return new Opened(List.of(), text(set));
        } finally {
            for (String name : files.keySet()) restore(name);
        }
    }

    private static String text(RuleSet set) {
        return set.title() + " " + set.version() + " " + set.sha256() + " " + set.choice() + " " + set.method() + " "
                + set.vocabulary().names() + " " + set.rules() + " " + set.actions() + " " + set.engagements() + " "
                + set.lessons();
    }

    /** A name that needs a folder where a file is cannot be put, and stands for nothing. */
    private static void put(String name, byte[] content) throws IOException {
        Path file = FOLDER.resolve(name);
        for (Path above = file.getParent();
                !FOLDER.equals(above);
                above = Objects.requireNonNull(above).getParent())
            if (Files.isRegularFile(Objects.requireNonNull(above))) return;
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (!Files.isDirectory(file)) Files.write(file, content);
    }

    private static void restore(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        String own = PACK.get(name);
        if (own != null) Files.writeString(file, own);
        else if (Files.isRegularFile(file)) Files.delete(file);
    }
}
