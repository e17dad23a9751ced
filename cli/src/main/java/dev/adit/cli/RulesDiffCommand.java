package dev.adit.cli;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.assess.LocalEngine;
import dev.adit.assess.Moves;
import dev.adit.rule.RuleDifference;
import dev.adit.rule.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules diff}: what changed between two packs, and which scores it moves. */
@Command(
        name = "diff",
        description = "Compare two rule packs; with inputs, tell which scores would move and by which rule."
                + " Exit 0 if the rules are equal, 1 if not.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit rules diff shipped my-rules/",
            "      what differs between two packs",
            "  adit rules diff shipped my-rules/ samples/tin --as-of 2026-01-01 --json",
            "      and whose score of a network moves by it"
        })
final class RulesDiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "The folder of a pack, or 'shipped'.")
    String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder of a pack, or 'shipped'.")
    String after = "";

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "INPUT", description = "Files or folders to score twice.")
    List<Path> inputs = List.of();

    @Mixin
    DayOption day = new DayOption();

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "Laid over NEW: tells what your overlay moves. May be given several times.")
    List<Path> overlays = List.of();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    RulesDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet old = pack(before, List.of());
        RuleSet now = pack(after, overlays);
        List<RuleDifference> differences = RuleDifference.between(old, now);
        List<Moves.Move> moves = inputs.isEmpty() ? List.of() : moves(old, now, differences);
        RulesDiffText text = new RulesDiffText(differences, moves);
        if (json) console.out.println(text.json());
        else text.lines(!inputs.isEmpty()).forEach(console::line);
        return (differences.isEmpty() && moves.isEmpty() ? ExitCode.CLEAR : ExitCode.FINDINGS).code;
    }

    private static RuleSet pack(String name, List<Path> overlays) {
        RuleSetOption option = new RuleSetOption();
        if (!name.equals("shipped")) option.pack.folder = Path.of(name);
        option.pack.overlays = overlays;
        return option.read();
    }

    private List<Moves.Move> moves(RuleSet old, RuleSet now, List<RuleDifference> differences) {
        LocalDate asOf = day.asOf();
        return new Moves(assess(old, asOf), assess(now, asOf), differences).all();
    }

    private Assessment assess(RuleSet rules, LocalDate asOf) {
        return Assessor.of(rules)
                .asOf(asOf)
                .with(new LocalEngine(Runtime.getRuntime().availableProcessors()))
                .assess(InputOptions.read(inputs, rules));
    }
}
