package dev.adit.cli;

import dev.adit.rule.MeaningLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rules lock}: writes down what every stable rule means. */
@Command(
        name = "lock",
        description = "Write meaning.lock into the pack given by --ruleset: what every stable rule means, as a hash."
                + " Do so before a release, and never to hide that a released rule changed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit rules lock --ruleset my-rules/",
            "      write what every stable rule means",
            "  adit rules lock --ruleset packs/mine",
            "      afterwards a change of meaning shows in version control"
        })
final class RulesLockCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    RulesLockCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = ruleSet.folder();
        if (folder == null)
            throw new ParameterException(spec.commandLine(), "--ruleset is needed: the folder of the pack to lock");
        String lock = MeaningLock.of(ruleSet.readPlain());
        Path file = folder.resolve(MeaningLock.FILE);
        Files.writeString(file, lock);
        long rules = lock.lines().filter(line -> !line.startsWith("#")).count();
        console.line("wrote " + Console.safe(file.toString()) + ": " + rules + " stable rules");
        return ExitCode.CLEAR.code;
    }
}
