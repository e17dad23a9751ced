package dev.adit.cli;

import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules new}: writes a draft to fill in. */
@Command(
        name = "new",
        description = "Write a draft rule with three examples to fill in, into the pack given by --ruleset.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit rules new CL-90 --title \"Night work at the pit\" --ruleset my-rules/",
            "      a draft of a rule in your own pack",
            "  adit rules new XX-01 --title \"House rule on depots\" --ruleset my-rules/",
            "      another; then: adit rules check --ruleset my-rules/"
        })
final class RulesNewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", description = "The rule's id for ever, such as CL-90.")
    String id = "";

    @Option(names = "--title", required = true, paramLabel = "TEXT", description = "What a yes means, in a few words.")
    String title = "";

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    RulesNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = ruleSet.folder();
        if (folder == null) throw refused("--ruleset is needed: the folder of the pack to write into");
        if (!id.matches("[A-Z]{1,4}-[0-9]{2,3}[a-z]?")) throw refused("'" + id + "' is not an id such as CL-90");
        if (title.isBlank()) throw refused("--title is empty");
        RuleSet rules = ruleSet.read();
        RuleFiles files = ruleSet.files();
        Optional<String> taken = files.all().keySet().stream()
                .filter(file -> file.endsWith("/" + id + ".yaml"))
                .findFirst();
        if (taken.isPresent()) throw refused("the id " + id + " is taken by " + taken.get() + "; ids are for ever");
        Path file = folder.resolve(home(files)).resolve(id + ".yaml");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, new RuleDraft(rules.vocabulary()).text(id, title), StandardOpenOption.CREATE_NEW);
        console.line("wrote " + Console.safe(file.toString()) + ": fill in what says TODO, then run adit rules check");
        return ExitCode.CLEAR.code;
    }

    /** The folder in which rules of the same letters stand, otherwise that of all rules. */
    private String home(RuleFiles files) {
        String letters = id.substring(0, id.indexOf('-') + 1);
        String rules = files.all().keySet().stream()
                .filter(file -> file.endsWith("/ruleset.yaml"))
                .map(file -> file.replace("/ruleset.yaml", "/rules"))
                .findFirst()
                .orElseThrow();
        return files.all().keySet().stream()
                .filter(file -> file.startsWith(rules) && file.contains("/" + letters))
                .min(Comparator.naturalOrder())
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .orElse(rules);
    }

    private ParameterException refused(@Nullable String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
