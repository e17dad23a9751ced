package dev.adit.fuzz;

import dev.adit.house.Plot;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.nio.file.Path;

/** The rule packs that doors are opened with. */
final class Law {
    private Law() {}

    /** The pack that ships: its vocabulary, minerals and countries. */
    static RuleSet shipped() {
        return new RuleSetReader(RuleFiles.shipped()).read();
    }

    /** A pack of a few rules, which is read in a moment. */
    static Path tiny() {
        return Plot.root().resolve("core/src/test/resources/rule/pack");
    }
}
