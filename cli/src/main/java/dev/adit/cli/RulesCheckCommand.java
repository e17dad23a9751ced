package dev.adit.cli;

import dev.adit.finding.ExampleRun;
import dev.adit.problem.Problems;
import dev.adit.report.Json;
import dev.adit.rule.PackCheck;
import dev.adit.rule.RuleSet;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rules check}: reads a rule pack and runs every example of every rule. */
@Command(
        name = "check",
        description = "Check a rule pack: its form, its references, and every example of every rule,"
                + " that stable rules keep their meaning, that sources called verified were read.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit rules check",
            "      whether the shipped pack is sound",
            "  adit rules check --ruleset my-rules/",
            "      whether yours is"
        })
final class RulesCheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    RulesCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = ruleSet.read();
        Problems problems = new Problems();
        RuleSet plain = ruleSet.readPlain();
        new ExampleRun(plain).check(problems);
        PackCheck.check(ruleSet.files(), plain, problems);
        problems.throwIfErrors();
        int examples =
                rules.rules().stream().mapToInt(rule -> rule.examples().size()).sum();
        if (json) console.out.println(json(rules, examples));
        else
            console.line(
                    rules.id() + " " + rules.version() + ": " + rules.rules().size() + " rules, " + examples
                            + " examples, " + rules.vocabulary().size() + " attributes, "
                            + rules.actions().size()
                            + " actions: all in order");
        return ExitCode.CLEAR.code;
    }

    private static String json(RuleSet rules, int examples) {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.object()
                    .put("rule_set", rules.id())
                    .put("version", rules.version())
                    .put("sha256", rules.sha256());
            json.put("rules", rules.rules().size()).put("examples", examples).endObject();
        }
        return text.toString();
    }
}
