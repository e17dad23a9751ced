package dev.adit.cli;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.finding.Coverage;
import dev.adit.read.InputSet;
import dev.adit.report.Json;
import dev.adit.rule.RuleSet;
import dev.adit.value.Truth;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules coverage}: which rules, and which questions inside them, nothing has ever made say yes, no or unknown. */
@Command(
        name = "coverage",
        description = "Tell which rules and parts of conditions no example reaches; or, with inputs, no actor."
                + " Exit 1 if there are any.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit rules coverage",
            "      which rules and questions no example has ever made say yes or no",
            "  adit rules coverage samples/gold samples/tin \\",
            "      --as-of 2026-01-01 --json",
            "      the same of two networks, for programs"
        })
final class RulesCoverageCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Files or folders to ask instead of the examples.")
    List<Path> inputs = List.of();

    @Mixin
    DayOption day = new DayOption();

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    RulesCoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Coverage coverage = inputs.isEmpty() ? Coverage.ofExamples(ruleSet.readPlain()) : ofInputs(ruleSet.read());
        if (json) console.out.println(json(coverage));
        else text(coverage);
        boolean whole = coverage.rules().stream().allMatch(Coverage.OfRule::isReached);
        return (whole ? ExitCode.CLEAR : ExitCode.FINDINGS).code;
    }

    private Coverage ofInputs(RuleSet rules) {
        InputSet read = InputOptions.read(inputs, rules);
        console.problems(read.problems());
        Assessment assessment = Assessor.of(rules).asOf(day.asOf()).assess(read);
        return Coverage.ofActors(assessment.findings(), read.network());
    }

    private void text(Coverage coverage) {
        int reached = 0;
        int leaves = 0;
        int reachedLeaves = 0;
        for (Coverage.OfRule rule : coverage.rules()) {
            leaves += rule.leaves().size();
            reachedLeaves += (int)
                    rule.leaves().stream().filter(Coverage.Leaf::isReached).count();
            if (rule.isReached()) reached++;
            else unreached(rule);
        }
        console.line(reached + " of " + coverage.rules().size() + " rules reached in full, " + reachedLeaves + " of "
                + leaves + " questions inside them");
    }

    private void unreached(Coverage.OfRule rule) {
        console.line(
                "@|bold " + rule.rule().id() + "|@  " + Console.safe(rule.rule().title()));
        List<String> missing = missing(rule.answers(), Truth.values());
        if (!missing.isEmpty()) console.line("  the rule never says " + String.join(", ", missing));
        for (Coverage.Leaf leaf : rule.leaves())
            if (!leaf.isReached())
                console.line("  " + leaf.part() + ": '" + Console.safe(leaf.text()) + "' is never "
                        + String.join(", never ", missing(leaf.answers(), Truth.YES, Truth.NO)));
    }

    private static List<String> missing(Set<Truth> answers, Truth... wanted) {
        return Arrays.stream(wanted)
                .filter(truth -> !answers.contains(truth))
                .map(Truth::word)
                .toList();
    }

    private static String json(Coverage coverage) {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.array();
            for (Coverage.OfRule rule : coverage.rules()) {
                json.object().put("rule", rule.rule().id()).put("reached", rule.isReached());
                json.put("never", missing(rule.answers(), Truth.values())).array("questions");
                for (Coverage.Leaf leaf : rule.leaves())
                    json.object()
                            .put("part", leaf.part())
                            .put("question", leaf.text())
                            .put("never", missing(leaf.answers(), Truth.YES, Truth.NO))
                            .endObject();
                json.endArray().endObject();
            }
            json.endArray();
        }
        return text.toString();
    }
}
