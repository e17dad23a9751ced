package dev.adit.cli;

import dev.adit.cli.generate.Shape;
import dev.adit.cli.generate.SyntheticNetwork;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate}: writes a synthetic network, for trials and measurements. */
@Command(
        name = "generate",
        description = {
            "Write a made-up supply network into a folder, for trials and measurements.",
            "Answers are dated 2021 to 2025. The same options give the same bytes on any machine."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit generate -o net",
            "      a thousand actors, ten thousand flows",
            "  adit generate -o big --actors 5000 --seed 7",
            "      five times as many; then: adit score big --as-of 2026-01-01 -o out"
        })
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Write the files into this folder.")
    Path output = Path.of("");

    @Option(
            names = "--actors",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many actors, 60 or more. Default: ${DEFAULT-VALUE}.")
    int actors;

    @Option(names = "--flows", paramLabel = "M", description = "How many rows of flows. Default: ten an actor.")
    @Nullable
    Integer flows;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another seed gives another network of the same kind. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(
            names = "--suppliers",
            paramLabel = "K",
            description = "How many companies to name as suppliers. Default: 500, or all there are.")
    @Nullable
    Integer suppliers;

    @Option(
            names = "--unknown",
            paramLabel = "PERCENT",
            defaultValue = "30",
            description = "Share of the answers nobody gave. Default: ${DEFAULT-VALUE}.")
    int unknown;

    @Option(
            names = "--cycles",
            paramLabel = "PERCENT",
            defaultValue = "5",
            description = "Share of the traders that sell in a circle. Default: ${DEFAULT-VALUE}.")
    int cycles;

    @Spec
    CommandSpec spec = CommandSpec.create();

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SyntheticNetwork network = network();
        try (OutputFolder folder = new OutputFolder(output)) {
            network.write((name, content) -> {
                int[] rows = {0};
                folder.write(name, out -> rows[0] = content.to(out));
                console.line(Console.safe(output.resolve(name) + ": " + rows[0] + " rows"));
            });
            folder.publish();
        }
        return ExitCode.CLEAR.code;
    }

    private SyntheticNetwork network() {
        try {
            int wanted = flows == null ? Shape.usualFlows(actors) : flows;
            int named = suppliers == null ? Shape.usualSuppliers(actors) : suppliers;
            return new SyntheticNetwork(new Shape(actors, wanted, seed, named, unknown, cycles));
        } catch (IllegalArgumentException impossible) {
            throw new ParameterException(spec.commandLine(), String.valueOf(impossible.getMessage()), impossible);
        }
    }
}
