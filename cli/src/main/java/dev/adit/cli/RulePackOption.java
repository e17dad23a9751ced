package dev.adit.cli;

import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.rule.Profile;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --ruleset}, {@code --list} and {@code --overlay}: where rules are read from, and what is laid over them. */
final class RulePackOption {
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

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "Your own numbers for rules, inside their ranges (docs/rules.md). May be given several times;"
                    + " a later one wins.")
    List<Path> overlays = List.of();

    /** The pack as it stands, without overlays: what its own examples are about. */
    RuleSet readPlain() {
        return new RuleSetReader(files().with(lists)).read();
    }

    /** The rules of a profile, without overlays. */
    RuleSet readPlain(Profile profile) {
        return new RuleSetReader(files().with(lists)).asking(profile).read();
    }

    RuleSet read(Profile profile) {
        RuleSetReader reader = new RuleSetReader(files().with(lists)).asking(profile);
        for (Path overlay : overlays) reader.overlaid(overlay.toString(), text(overlay));
        return reader.read();
    }

    private static String text(Path overlay) {
        try {
            return Files.readString(overlay);
        } catch (CharacterCodingException notText) {
            throw refused(Code.R01, overlay, "the file is not UTF-8 text", "save it as UTF-8");
        } catch (IOException unreadable) {
            throw refused(Code.R10, overlay, "no such file", "--overlay takes a YAML file (docs/rules.md)");
        }
    }

    private static InvalidInputException refused(Code code, Path file, String what, String help) {
        return new InvalidInputException(List.of(new Problem(code, Position.file(file.toString()), what, help)));
    }

    RuleFiles files() {
        if (folder == null) return RuleFiles.shipped();
        if (Files.isDirectory(folder)) return RuleFiles.ofFolder(folder);
        throw refused(Code.R10, folder, "no such folder", "--ruleset takes the folder of a rule pack");
    }
}
