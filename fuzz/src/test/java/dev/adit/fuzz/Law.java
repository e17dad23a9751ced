package dev.adit.fuzz;

import dev.adit.house.Plot;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The rule packs that doors are opened with. */
final class Law {
    private Law() {}

    /** The vocabulary, minerals and countries that ship, without the rules, which take seconds to read under a fuzzer. */
    static RuleSet words() {
        Map<String, String> files =
                new LinkedHashMap<>(RuleFiles.ofFolder(tiny()).all());
        files.keySet().removeIf(name -> !name.startsWith("actions/") && !name.endsWith("/ruleset.yaml"));
        RuleFiles.shipped().all().forEach((name, text) -> {
            if (name.startsWith("vocabulary/") || name.startsWith("reference/")) files.put(name, text);
        });
        return new RuleSetReader(RuleFiles.ofFolder(written(files))).read();
    }

    /** A pack of a few rules, which is read in a moment. */
    static Path tiny() {
        return Plot.root().resolve("core/src/test/resources/rule/pack");
    }

    /** The files of a pack in a new folder. */
    static Path written(Map<String, String> files) {
        Path folder = new Scratch().folder();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.writeString(path, file.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return folder;
    }
}
