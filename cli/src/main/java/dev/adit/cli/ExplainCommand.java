package dev.adit.cli;

import dev.adit.assess.Assessor;
import dev.adit.assess.LocalEngine;
import dev.adit.assess.ScoredSupplier;
import dev.adit.assess.WithWaivers;
import dev.adit.assess.Workings;
import dev.adit.cli.explain.ExplanationJson;
import dev.adit.cli.explain.ExplanationText;
import dev.adit.explain.Explainer;
import dev.adit.explain.Explanation;
import dev.adit.network.Network;
import dev.adit.network.Target;
import dev.adit.problem.Code;
import dev.adit.read.InputSet;
import dev.adit.report.Json;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import dev.adit.waiver.AppliedWaivers;
import dev.adit.waiver.Waivers;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: why an actor scores what it does, what a rule found, what a problem's code means. */
@Command(
        name = "explain",
        description = "Explain the score of an actor, what a rule found, or the code of a problem.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit explain SR-HARJU samples/cobalt --as-of 2026-01-01",
            "      why this refinery scores what it does, down to the rows",
            "  adit explain CL-12 samples/cobalt --as-of 2026-01-01",
            "      what the rule is, and what it found",
            "  adit explain D16",
            "      what the code of a problem means"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "ACTOR|RULE|CODE", description = "An actor's id or name, a rule, a code.")
    String what = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "INPUT", description = InputOptions.WHAT)
    List<Path> inputs = List.of();

    @Mixin
    ReadingOptions how = new ReadingOptions();

    @Mixin
    WaiverOptions waivers = new WaiverOptions();

    @Option(names = "--json", description = "Print JSON: an explanation, or the findings of the rule.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Code> code = Arrays.stream(Code.values())
                .filter(one -> one.name().equalsIgnoreCase(what))
                .findFirst();
        if (code.isPresent() && inputs.isEmpty()) return code(code.get());
        RuleSet rules = how.ruleSet.toScore();
        Optional<Rule> rule = rules.rules().stream()
                .filter(one -> one.id().equalsIgnoreCase(what))
                .findFirst();
        if (inputs.isEmpty()) return rule.map(one -> rule(one, rules)).orElseThrow(this::needsInputs);
        Waivers given = waivers.read(rules, console);
        Optional<InputSet> readable = how.readTelling(inputs, rules, console);
        if (readable.isEmpty()) return ExitCode.INPUT.code;
        InputSet read = readable.get();
        Assessor assessor = Assessor.of(rules)
                .asOf(how.asOf())
                .with(new LocalEngine(Runtime.getRuntime().availableProcessors()))
                .waiving(given);
        Workings workings = assessor.workings(read);
        if (rule.isPresent() && read.network().number(what) < 0) return findings(rule.get(), rules, assessor, workings);
        return actor(assessor, workings);
    }

    private int code(Code code) {
        ProblemsPage.of(code).forEach(line -> console.line(Console.safe(line)));
        return ExitCode.CLEAR.code;
    }

    private int rule(Rule rule, RuleSet rules) {
        new RuleText(console).tell(rule, rules);
        return ExitCode.CLEAR.code;
    }

    private ParameterException needsInputs() {
        return new ParameterException(
                spec.commandLine(),
                "'" + what + "' is no rule and no code of a problem; to explain an actor, name the inputs after it");
    }

    private int findings(Rule rule, RuleSet rules, Assessor assessor, Workings workings) {
        AppliedWaivers applied = assessor.withWaivers(workings, List.of()).applied();
        console.problems(applied.remarks());
        RuleFindings findings = RuleFindings.of(rule, workings, applied);
        if (json) console.out.println(findings.json());
        else {
            new RuleText(console).tell(rule, rules);
            findings.tell(console);
        }
        return InputOptions.ending(workings.inputs(), ExitCode.CLEAR, console);
    }

    private int actor(Assessor assessor, Workings workings) {
        Network network = workings.inputs().network();
        int number = new NamedActors(network, spec).number(what);
        List<Target> target =
                List.of(new Target(network.actors().get(number).id().text(), 1));
        ScoredSupplier scored = assessor.score(workings, target).get(0);
        WithWaivers with = assessor.withWaivers(workings, target);
        console.problems(with.applied().remarks());
        Explanation explanation = new Explainer(workings).of(scored);
        if (json) console.out.println(json(explanation, network, with));
        else
            new ExplanationText(network, workings.scores().method(), with, line -> console.line(Console.safe(line)))
                    .tell(explanation);
        return InputOptions.ending(workings.inputs(), ExitCode.CLEAR, console);
    }

    private static String json(Explanation explanation, Network network, WithWaivers with) {
        StringWriter text = new StringWriter();
        try (Json out = Json.indented(text)) {
            new ExplanationJson(network, with).write(explanation, out);
        }
        return text.toString();
    }
}
