package dev.adit.cli;

import dev.adit.assess.Assessor;
import dev.adit.assess.LocalEngine;
import dev.adit.assess.Workings;
import dev.adit.cli.explain.ExplanationJson;
import dev.adit.cli.explain.TraceText;
import dev.adit.explain.Trace;
import dev.adit.explain.Tracer;
import dev.adit.network.Network;
import dev.adit.read.InputSet;
import dev.adit.report.Json;
import dev.adit.rule.RuleSet;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code path} and {@code trace} share: follow one source, and tell whom it reaches. */
final class Tracing {
    private final Console console;
    private final CommandSpec spec;
    private final ReadingOptions how;
    private final boolean json;

    Tracing(Console console, CommandSpec spec, ReadingOptions how, boolean json) {
        this.console = console;
        this.spec = spec;
        this.how = how;
        this.json = json;
    }

    int toScored(String source, List<Path> inputs) {
        return tell(source, inputs, this::scored, ExitCode.CLEAR);
    }

    int toAll(String source, List<Path> inputs) {
        return tell(
                source,
                inputs,
                workings -> IntStream.range(
                                0, workings.inputs().network().actors().size())
                        .boxed()
                        .toList(),
                ExitCode.CLEAR);
    }

    int to(String source, String target, List<Path> inputs) {
        return tell(
                source,
                inputs,
                workings -> List.of(new NamedActors(workings.inputs().network(), spec).number(target)),
                ExitCode.FINDINGS);
    }

    private List<Integer> scored(Workings workings) {
        Network network = workings.inputs().network();
        return assessor(workings.findings().ruleSet()).assessment(workings).suppliers().stream()
                .map(supplier -> network.number(supplier.card().actor()))
                .toList();
    }

    private Assessor assessor(RuleSet rules) {
        return Assessor.of(rules).asOf(how.asOf()).with(engine());
    }

    private static LocalEngine engine() {
        return new LocalEngine(Runtime.getRuntime().availableProcessors());
    }

    private int tell(
            String source, List<Path> inputs, Function<Workings, Collection<Integer>> to, ExitCode ifNoneIsReached) {
        RuleSet rules = how.ruleSet.toScore();
        InputSet read = how.read(inputs, rules);
        console.problems(read.problems());
        if (how.rejectsTooMuch(read)) {
            console.note(how.refusal(read));
            return ExitCode.INPUT.code;
        }
        int from = new NamedActors(read.network(), spec).number(source);
        Workings workings = assessor(rules).workings(read);
        Trace trace = new Tracer(workings, engine()).of(from, to.apply(workings));
        if (json) console.out.println(json(trace, read.network()));
        else new TraceText(line -> console.line(Console.safe(line))).tell(trace);
        return InputOptions.ending(read, trace.reached().isEmpty() ? ifNoneIsReached : ExitCode.CLEAR, console);
    }

    private static String json(Trace trace, Network network) {
        StringWriter text = new StringWriter();
        try (Json out = Json.indented(text)) {
            new ExplanationJson(network).write(trace, out);
        }
        return text.toString();
    }
}
