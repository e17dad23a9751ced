package dev.adit.cli;

import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.rule.RuleSet;
import dev.adit.waiver.Waiver;
import dev.adit.waiver.WaiverEntry;
import dev.adit.waiver.WaiversFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waivers add}: writes one more waiver at the end of a file, after checking it. */
@Command(
        name = "add",
        description = {
            "Add a waiver at the end of a file; all else in it stays as it is. Without the file, it is made.",
            "Whether the actor is there, and has the finding, 'waivers audit' tells."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit waivers add --rule SC-02 --actor MS-LUSWISHI --ticket RS-1 \\",
            "      --reason 'fence built' --approver 'head of sourcing' \\",
            "      --expires 2026-05-31 --as-of 2026-01-01 waivers.yaml",
            "      write the entry at the end of the file",
            "  adit waivers add --rule SC-10 --actor MS-LUSWISHI --ticket RS-2 \\",
            "      --reason 'see ticket' --approver 'head of sourcing' \\",
            "      --expires 2026-05-31 --as-of 2026-01-01 --dry-run waivers.yaml",
            "      show the entry and write nothing"
        })
final class WaiversAddCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file of waivers, such as waivers.yaml.")
    @Nullable
    Path file;

    @Option(names = "--rule", required = true, paramLabel = "ID", description = "The rule whose finding it is.")
    String rule = "";

    @Option(names = "--actor", required = true, paramLabel = "ID", description = "The id of the actor it is about.")
    String actor = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why it may pass; it stands in every report, so tell nothing of single people.")
    String reason = "";

    @Option(
            names = "--approver",
            required = true,
            paramLabel = "WHO",
            description = "Who answers for it: a role or a name.")
    String approver = "";

    @Option(names = "--ticket", required = true, paramLabel = "ID", description = "Where the decision is on file.")
    String ticket = "";

    @Option(
            names = "--expires",
            required = true,
            paramLabel = "DATE",
            converter = DayOption.Day.class,
            description = "The last day it holds, a year from --as-of at the latest.")
    LocalDate expires = LocalDate.EPOCH;

    @Option(names = "--dry-run", description = "Print the entry and write nothing.")
    boolean dryRun;

    @Mixin
    DayOption day = new DayOption();

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    WaiversAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (file == null) throw new ParameterException(spec.commandLine(), "name the file");
        if (expires.isBefore(day.asOf()))
            throw new ParameterException(
                    spec.commandLine(),
                    "--expires " + expires + " is before " + day.asOf() + ", so it would excuse nothing");
        RuleSet rules = ruleSet.toScore();
        Problems problems = new Problems();
        String before = Files.exists(file) ? WaiverOptions.text(file, problems).orElse("") : "";
        stopAt(problems);
        if (!WaiverEntry.isNew(before)) checked("", before, rules, problems);
        stopAt(problems);
        String after =
                WaiverEntry.append(file.toString(), before, waiver(), problems).orElse("");
        stopAt(problems);
        checked(" with the new entry", after, rules, problems);
        stopAt(problems);
        if (dryRun) console.out.println(added(before, after).strip());
        else write(before, after);
        return ExitCode.CLEAR.code;
    }

    private Waiver waiver() {
        return new Waiver(
                rule.strip(),
                actor.strip(),
                reason.strip(),
                approver.strip(),
                ticket.strip(),
                day.asOf(),
                expires,
                Position.file(String.valueOf(file)));
    }

    private void checked(String with, String text, RuleSet rules, Problems problems) {
        new WaiversFile(file + with, rules, problems).read(text);
    }

    /** All at once; nothing was written yet. */
    private void stopAt(Problems problems) {
        if (problems.hasErrors()) throw new FileOptions.UnusableOptionException(problems.list());
    }

    /** What is new; all of it where the brackets of an empty list had to go. */
    private static String added(String before, String after) {
        return after.startsWith(before) ? after.substring(before.length()) : after;
    }

    /** At the end wherever it can be, so that what stands there cannot be lost; an empty list has nothing to lose. */
    private void write(String before, String after) {
        if (file == null) return;
        StandardOpenOption how =
                after.startsWith(before) ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try {
            Files.writeString(
                    file,
                    added(before, after),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    how);
        } catch (IOException unwritable) {
            throw new OutputFolder.CannotWriteException("cannot write " + file, unwritable);
        }
        console.note(
                "adit: added to " + file + "; 'adit waivers audit --waivers " + file + " INPUT' tells what it excuses");
    }
}
