package dev.adit.cli;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.rule.RuleSet;
import dev.adit.waiver.Waivers;
import dev.adit.waiver.WaiversFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --waivers} and {@code --no-waivers}: what somebody let pass; no file is picked up that was not named. */
final class WaiverOptions {
    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "What somebody let pass, with reason and last day (docs/waivers.md). The scores stay as they"
                    + " are, those with the waivers stand beside them, and --fail-on looks at these.")
    @Nullable
    Path file;

    @Option(names = "--no-waivers", description = "Ignore --waivers: see, and fail by, what there is without.")
    boolean ignored;

    /**
     * The waivers to follow.
     *
     * @throws FileOptions.UnusableOptionException if one of them is not fit to be followed
     */
    Waivers read(RuleSet rules, Console console) {
        if (file == null) return Waivers.none();
        if (ignored) {
            console.note("adit: " + file + " is ignored, as --no-waivers says");
            return Waivers.none();
        }
        Problems problems = new Problems();
        Waivers waivers = read(file, rules, problems);
        if (problems.hasErrors()) throw new FileOptions.UnusableOptionException(problems.list());
        return waivers;
    }

    /** The waivers that can be followed; the faults of the others are noted. */
    static Waivers read(Path file, RuleSet rules, Problems problems) {
        return text(file, problems)
                .map(text -> new WaiversFile(file.toString(), rules, problems).read(text))
                .orElse(Waivers.none());
    }

    static Optional<String> text(Path file, Problems problems) {
        Position at = Position.file(file.toString());
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException missing) {
            problems.add(Code.D01, at, "no such file", "'adit waivers add' makes one");
        } catch (IOException unreadable) {
            problems.add(Code.D01, at, "cannot be read as UTF-8 text", "check the path, and save it as UTF-8");
        }
        return Optional.empty();
    }
}
