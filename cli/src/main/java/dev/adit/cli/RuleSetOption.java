package dev.adit.cli;

import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --ruleset}: which rules to ask; shared by all commands that need them. */
final class RuleSetOption {
    @Option(
            names = "--ruleset",
            paramLabel = "DIR",
            description =
                    "A rule pack laid out like rulesets/src/main/resources/rulesets. Default: the one that ships.")
    @Nullable
    Path folder;

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description =
                    "A reference table of your own, with the columns of one of the pack's (docs/reference.md); its"
                            + " rows take the place of the pack's. May be given several times.")
    List<Path> lists = List.of();

    RuleSet read() {
        return new RuleSetReader(files().with(lists)).read();
    }

    private RuleFiles files() {
        if (folder == null) return RuleFiles.shipped();
        if (Files.isDirectory(folder)) return RuleFiles.ofFolder(folder);
        throw new InvalidInputException(List.of(new Problem(
                Code.R10,
                Position.file(folder.toString()),
                "no such folder",
                "--ruleset takes the folder of a rule pack")));
    }
}
