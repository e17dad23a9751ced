package dev.adit.cli;

import dev.adit.network.ActorKind;
import dev.adit.report.Json;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rules list}: a line a rule. */
@Command(
        name = "list",
        description = "List the rules, a line each.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit rules list",
            "      every rule in a line",
            "  adit rules list --json | jq '.[].id'",
            "      the ids alone"
        })
final class RulesListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = ruleSet.read();
        if (json) console.out.println(json(rules));
        else text(rules);
        return ExitCode.CLEAR.code;
    }

    private void text(RuleSet rules) {
        console.line("@|bold " + rules.title() + "|@, version " + rules.version() + "\n");
        for (Rule rule : rules.rules())
            console.line(String.format(
                    Locale.ROOT,
                    "%-6s  %-22s %-9s %-22s  %s",
                    rule.id(),
                    rule.effect().kind().word(),
                    rule.theme(),
                    rule.consequence().word(),
                    Console.safe(rule.title())));
    }

    private static String json(RuleSet rules) {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.array();
            for (Rule rule : rules.rules()) {
                json.object();
                members(rule, json);
                json.endObject();
            }
            json.endArray();
        }
        return text.toString();
    }

    /** The members of a rule that a list shows. */
    static void members(Rule rule, Json json) {
        json.put("id", rule.id()).put("title", rule.title());
        json.put("status", rule.status().name().toLowerCase(Locale.ROOT));
        json.put("applies_to", rule.appliesTo().stream().map(ActorKind::word).toList());
        json.put("oecd_step", rule.oecd().step())
                .put("oecd_category", rule.oecd().category());
        json.put("theme", rule.theme()).put("effect", rule.effect().kind().word());
        if (rule.place() != null && rule.effect().isHarm())
            json.put("group", rule.place().group())
                    .put("strength", rule.place().strength())
                    .put("prior", rule.place().prior());
        json.put("consequence", rule.consequence().word());
    }
}
