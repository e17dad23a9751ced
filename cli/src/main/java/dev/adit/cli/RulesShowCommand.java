package dev.adit.cli;

import dev.adit.network.ActorKind;
import dev.adit.problem.Spelling;
import dev.adit.report.Json;
import dev.adit.rule.Action;
import dev.adit.rule.Citation;
import dev.adit.rule.Example;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules show}: everything about one rule. */
@Command(
        name = "show",
        description = "Show a rule: what it asks, why, when it is wrong, by which sources.",
        footerHeading = "%nExamples:%n",
        footer = {"  adit rules show CL-12", "  adit rules show SM-05 --json"})
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
        else text(rule, rules);
        return ExitCode.CLEAR.code;
    }

    private void text(Rule rule, RuleSet rules) {
        console.line("@|bold " + rule.id() + "|@ " + Console.safe(rule.title()));
        console.line("  applies to   "
                + rule.appliesTo().stream().map(ActorKind::word).collect(Collectors.joining(", ")));
        console.line(
                "  OECD         step " + rule.oecd().step() + ", " + rule.oecd().category());
        console.line("  effect       " + effect(rule));
        console.line("  severity     scale " + rule.severity().scale() + ", scope "
                + rule.severity().scope() + ", irremediability "
                + rule.severity().irremediability() + " (level "
                + rule.severity().level() + ")");
        console.line("  consequence  " + rule.consequence().word());
        console.line("  asks         " + Console.safe(rule.when().toString()));
        if (rule.remediation() != null)
            console.line("  remedied if  "
                    + Console.safe(rule.remediation().when().toString()) + ": an unknown relapse of strength "
                    + rule.remediation().strength() + ", prior "
                    + rule.remediation().prior());
        console.line("  says         " + Console.safe(rule.texts().says()));
        console.line("  if unknown   " + Console.safe(rule.texts().gapSays()));
        console.line("  why          " + Console.safe(rule.texts().why()));
        console.line("  wrong when   " + Console.safe(rule.texts().whenWrong()));
        for (String next : rule.next()) action(rules.actions().get(next));
        for (Citation source : rule.sources())
            console.line("  source       " + Console.safe(source.cite())
                    + (source.verified() ? " (text read)" : " (from memory, text not read)"));
        if (!rule.ours().isEmpty())
            console.line("  ours         " + String.join(", ", rule.ours()) + ": no source gives these");
        for (Example example : rule.examples())
            console.line("  example      " + Console.safe(example.name()) + ": "
                    + example.expect().word() + (example.inRemediation() ? ", in remediation" : ""));
    }

    private static String effect(Rule rule) {
        String kind = rule.effect().kind().word();
        if (rule.effect().isControl()) return kind + ", cuts " + rule.effect().permille() + " permille";
        if (rule.place() == null || !rule.effect().isHarm()) return kind + ", does not score";
        return kind + " of " + rule.place().theme() + ", group " + rule.place().group() + ", strength "
                + rule.place().strength() + ", prior " + rule.place().prior();
    }

    private void action(@Nullable Action action) {
        if (action != null) console.line("  next         " + Console.safe(action.title()) + " (" + action.id() + ")");
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
