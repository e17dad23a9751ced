package dev.adit.cli;

import dev.adit.problem.Spelling;
import dev.adit.report.Json;
import dev.adit.rule.Citation;
import dev.adit.rule.Example;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules show}: everything about one rule. */
@Command(
        name = "show",
        description = "Show a rule: what it asks, why, when it is wrong, by which sources.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit rules show CL-12",
            "      what the rule asks, why, and on which source",
            "  adit rules show SM-05 --json",
            "      the same for programs"
        })
final class RulesShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RULE", description = "The rule's id.")
    String id = "";

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    RulesShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = ruleSet.read();
        Rule rule = rules.rules().stream()
                .filter(one -> one.id().equalsIgnoreCase(id))
                .findFirst()
                .orElse(null);
        if (rule == null) {
            List<String> known = rules.rules().stream().map(Rule::id).toList();
            console.note("adit: no rule is called '" + id + "'; " + Spelling.hint(id, known));
            return ExitCode.USAGE.code;
        }
        if (json) console.out.println(json(rule));
        else new RuleText(console).tell(rule, rules);
        return ExitCode.CLEAR.code;
    }

    private static String json(Rule rule) {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.object();
            RulesListCommand.members(rule, json);
            json.put("when", rule.when().toString());
            json.put("says", rule.texts().says()).put("gap_says", rule.texts().gapSays());
            json.put("why", rule.texts().why()).put("when_wrong", rule.texts().whenWrong());
            json.put("next", rule.next()).put("ours", rule.ours()).array("sources");
            for (Citation source : rule.sources())
                json.object()
                        .put("cite", source.cite())
                        .put("verified", source.verified())
                        .endObject();
            json.endArray().array("examples");
            for (Example example : rule.examples())
                json.object()
                        .put("name", example.name())
                        .put("expect", example.expect().word())
                        .endObject();
            json.endArray().endObject();
        }
        return text.toString();
    }
}
