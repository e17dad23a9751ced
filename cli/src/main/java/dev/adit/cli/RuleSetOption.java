package dev.adit.cli;

import dev.adit.problem.Spelling;
import dev.adit.rule.Profile;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --ruleset}: which rules to ask; shared by all commands that need them. */
final class RuleSetOption {
    @Mixin
    RulePackOption pack = new RulePackOption();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = Profiles.class,
            description = "Which rules: core, extended (all) or sme (what a small company can ask)."
                    + " Default: core where something is scored, otherwise all.")
    @Nullable
    Profile profile;

    /** For telling about rules: all of them, if nothing else was said. */
    RuleSet read() {
        return read(Profile.EXTENDED);
    }

    /** For asking rules: those of the core, if nothing else was said. */
    RuleSet toScore() {
        return read(Profile.CORE);
    }

    boolean hasOverlays() {
        return !pack.overlays.isEmpty();
    }

    /** For asking rules as if no overlay had been named. */
    RuleSet toScoreWithoutOverlays() {
        return pack.readPlain(profile == null ? Profile.CORE : profile);
    }

    /** The pack as it stands, without overlays: what its own examples are about. */
    RuleSet readPlain() {
        return pack.readPlain();
    }

    private RuleSet read(Profile usual) {
        return pack.read(profile == null ? usual : profile);
    }

    /** The folder of the pack; null for the one that ships. */
    @Nullable
    Path folder() {
        return pack.folder;
    }

    RuleFiles files() {
        return pack.files();
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
