package dev.adit.cli;

import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Spelling;
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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = Profiles.class,
            description = "Which rules: core, extended (all) or sme (what a small company can ask)."
                    + " Default: core where something is scored, otherwise all.")
    @Nullable
    Profile profile;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "Your own numbers for rules, inside their ranges (docs/rules.md). May be given several times;"
                    + " a later one wins.")
    List<Path> overlays = List.of();

    /** For telling about rules: all of them, if nothing else was said. */
    RuleSet read() {
        return read(Profile.EXTENDED);
    }

    /** For asking rules: those of the core, if nothing else was said. */
    RuleSet toScore() {
        return read(Profile.CORE);
    }

    boolean hasOverlays() {
        return !overlays.isEmpty();
    }

    /** For asking rules as if no overlay had been named. */
    RuleSet toScoreWithoutOverlays() {
        return new RuleSetReader(files().with(lists))
                .asking(profile == null ? Profile.CORE : profile)
                .read();
    }

    /** The pack as it stands, without overlays: what its own examples are about. */
    RuleSet readPlain() {
        return new RuleSetReader(files().with(lists)).read();
    }

    private RuleSet read(Profile usual) {
        RuleSetReader reader = new RuleSetReader(files().with(lists)).asking(profile == null ? usual : profile);
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

    /** Reads the name of a profile. */
    static final class Profiles implements ITypeConverter<Profile> {
        @Override
        public Profile convert(String text) {
            return Profile.of(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is not a profile; " + Spelling.hint(text, Profile.words())));
        }
    }
}
