package dev.adit.cli;

import dev.adit.finding.ExampleRun;
import dev.adit.problem.Problems;
import dev.adit.report.Json;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rules test}: runs every example of every rule and tells how many passed. */
@Command(
        name = "test",
        description = "Run the examples of the rules, as the pack has them without overlays. Exit 4 if one fails.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit rules test",
            "      run the examples that stand in the rules",
            "  adit rules test --ruleset my-rules/ --json",
            "      those of your own pack, for programs"
        })
final class RulesTestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    RulesTestCommand(Console console) {
        this.console = console;
    }

    /** The examples of one rule. */
    private record Tested(Rule rule, List<ExampleRun.Result> results) {
        List<ExampleRun.Result> failed() {
            return results.stream().filter(result -> !result.passed()).toList();
        }
    }

    @Override
    public Integer call() {
        RuleSet rules = ruleSet.readPlain();
        ExampleRun run = new ExampleRun(rules);
        List<Tested> tested = rules.rules().stream()
                .map(rule -> new Tested(rule, run.run(rule)))
                .toList();
        if (json) console.out.println(json(tested));
        else text(tested);
        console.out.flush();
        Problems problems = new Problems();
        run.check(problems);
        console.problems(problems.list());
        return (problems.list().isEmpty() ? ExitCode.CLEAR : ExitCode.RULES).code;
    }

    private void text(List<Tested> tested) {
        int examples = 0;
        int failed = 0;
        for (Tested one : tested) {
            int bad = one.failed().size();
            console.line(String.format(
                    Locale.ROOT,
                    "%-6s  %3d examples%s",
                    one.rule().id(),
                    one.results().size(),
                    bad == 0 ? "" : ", @|bold,red " + bad + " failed|@"));
            examples += one.results().size();
            failed += bad;
        }
        console.line(tested.size() + " rules, " + examples + " examples, " + failed + " failed");
    }

    private static String json(List<Tested> tested) {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.array();
            for (Tested one : tested) {
                json.object()
                        .put("rule", one.rule().id())
                        .put("examples", one.results().size())
                        .array("failed");
                for (ExampleRun.Result result : one.failed())
                    json.object()
                            .put("name", result.example().name())
                            .put("at", result.example().at().toString())
                            .put("expected", result.example().expect().word())
                            .put("got", result.answer().word())
                            .put("in_remediation_expected", result.example().inRemediation())
                            .put("in_remediation", result.inRemediation())
                            .endObject();
                json.endArray().endObject();
            }
            json.endArray();
        }
        return text.toString();
    }
}
