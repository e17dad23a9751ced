package dev.adit.cli;

import dev.adit.conformance.Conformance;
import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code conformance}: evaluates documents in the form of the method's reference, one JSON a line. */
@Command(
        name = "conformance",
        description = "Evaluate documents in the form of the method's executable reference; prints one JSON a line.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit conformance 01-chain10.json",
            "      evaluate one document",
            "  adit conformance 01-chain10.json 02-diamond.json > results.jsonl",
            "      several; one line of JSON each"
        })
final class ConformanceCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON documents.")
    List<Path> files = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "How many threads to use; the result is the same.")
    int threads = 1;

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    ConformanceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Conformance conformance = new Conformance(ruleSet.read().method(), Math.max(1, threads));
        try {
            for (Path file : files) console.out.println(conformance.evaluate(file.toString(), text(file)));
            return ExitCode.CLEAR.code;
        } catch (InvalidInputException broken) {
            console.problems(broken.problems());
            console.note("adit: the document cannot be evaluated");
            return ExitCode.INPUT.code;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new InvalidInputException(List.of(new Problem(
                    Code.D01,
                    Position.file(file.toString()),
                    "cannot be read",
                    "check that it exists and is UTF-8 text")));
        }
    }
}
