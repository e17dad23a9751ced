package dev.adit.cli;

import dev.adit.assess.Workings;
import dev.adit.cli.whatif.GoalAnswer;
import dev.adit.cli.whatif.GoalAnswers;
import dev.adit.cli.whatif.Moved;
import dev.adit.cli.whatif.Standings;
import dev.adit.cli.whatif.Turned;
import dev.adit.cli.whatif.WhatIfJson;
import dev.adit.cli.whatif.WhatIfText;
import dev.adit.network.Network;
import dev.adit.read.InputSet;
import dev.adit.report.Json;
import dev.adit.rule.RuleSet;
import dev.adit.whatif.EndedFlows;
import dev.adit.whatif.Goal;
import dev.adit.whatif.SupposedAnswer;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
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

/** {@code whatif}: what a change would do to the scores, and which change would reach a goal. */
@Command(
        name = "whatif",
        description =
                "Tell what answers, ended flows or other numbers of rules would do to the scores, or the least change"
                        + " that brings an actor under a score.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit whatif samples/cobalt --as-of 2026-01-01 \\",
            "      --set MS-LUSWISHI.children_working=no",
            "      who would score otherwise, and why",
            "  adit whatif samples/cobalt --as-of 2026-01-01 --goal 'CY-VOLTALINE<500'",
            "      the least that has to be done; exit 1 if nothing helps"
        })
final class WhatIfCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputOptions.WHAT)
    List<Path> inputs = List.of();

    @Mixin
    ReadingOptions how = new ReadingOptions();

    @Option(
            names = "--set",
            paramLabel = "ACTOR.ATTRIBUTE=VALUE",
            description = "Suppose this answer, given on the day with papers. With --overlay, what is supposed are the"
                    + " overlay's numbers. May be given several times.")
    List<String> answers = List.of();

    @Option(
            names = "--drop-flow",
            paramLabel = "SELLER>BUYER[:COMMODITY]",
            description = "Suppose that nothing comes this way any more; the buyer's other flows fill the gap.")
    List<String> dropped = List.of();

    @Option(
            names = "--goal",
            paramLabel = "ACTOR<SCORE",
            description = "Look for the least that brings an actor under a score; in quotes.")
    List<String> goals = List.of();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    WhatIfCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!supposes() && goals.isEmpty())
            throw new ParameterException(
                    spec.commandLine(), "nothing is supposed: give --set, --drop-flow, --overlay or --goal");
        RuleSet rules = how.ruleSet.toScoreWithoutOverlays();
        Optional<InputSet> readable = how.readTelling(inputs, rules, console);
        if (readable.isEmpty()) return ExitCode.INPUT.code;
        InputSet read = readable.get();
        Suppositions said = new Suppositions(read.network(), spec);
        List<SupposedAnswer> supposed = answers.stream()
                .map(one -> said.answer(one, rules.vocabulary()))
                .toList();
        List<Goal> toReach = goals.stream().map(said::goal).toList();
        Portfolios portfolios = new Portfolios(how);
        Workings before = portfolios.assessor(rules).workings(read);
        Workings after = after(before, supposed, said.dropped(dropped, how.asOf()), portfolios);
        List<GoalAnswer> reached = reach(toReach, after);
        tell(before, after, reached, portfolios);
        boolean isReached = reached.stream().allMatch(GoalAnswer::isReached);
        return InputOptions.ending(read, isReached ? ExitCode.CLEAR : ExitCode.FINDINGS, console);
    }

    private boolean supposes() {
        return !answers.isEmpty() || !dropped.isEmpty() || how.ruleSet.hasOverlays();
    }

    private Workings after(Workings before, List<SupposedAnswer> supposed, BitSet ended, Portfolios portfolios) {
        if (!supposes()) return before;
        InputSet inputsAfter = EndedFlows.in(SupposedAnswer.in(before.inputs(), supposed, how.asOf()), ended);
        return portfolios.assessor(how.ruleSet.toScore()).workings(inputsAfter);
    }

    private static List<GoalAnswer> reach(List<Goal> goals, Workings after) {
        if (goals.isEmpty()) return List.of();
        GoalAnswers answers = new GoalAnswers(after);
        return goals.stream().map(answers::of).toList();
    }

    private void tell(Workings before, Workings after, List<GoalAnswer> reached, Portfolios portfolios) {
        int[] scored = supposes() ? portfolios.scored(before) : new int[0];
        List<Moved> moved = moved(before, after, scored);
        List<Turned> turned = Turned.between(before, after);
        if (json) {
            console.out.println(json(moved, turned, reached, scored.length));
            return;
        }
        WhatIfText text = new WhatIfText(line -> console.line(Console.safe(line)));
        if (supposes()) text.moved(moved, turned, scored.length);
        if (!dropped.isEmpty()) text.leaving();
        reached.forEach(text::goal);
    }

    private static List<Moved> moved(Workings before, Workings after, int[] scored) {
        Standings was = new Standings(before);
        Standings is = new Standings(after);
        Network network = before.inputs().network();
        List<Moved> moved = new ArrayList<>();
        for (int actor : scored) {
            Moved one = new Moved(network.actors().get(actor), was.of(actor), is.of(actor));
            if (!one.before().equals(one.after())) moved.add(one);
        }
        return moved;
    }

    private static String json(List<Moved> moved, List<Turned> turned, List<GoalAnswer> reached, int scored) {
        StringWriter text = new StringWriter();
        try (Json out = Json.indented(text)) {
            WhatIfJson.write(moved, turned, reached, scored, out);
        }
        return text.toString();
    }
}
