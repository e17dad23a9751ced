package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The help of every command: what its examples show works. */
class HelpTest {
    /** Files that stand for a reader's own. */
    private static final Set<String> READERS_OWN = Set.of(
            "network/",
            "mail/",
            "my-rules/",
            "packs/mine",
            "visits.csv",
            "erp-suppliers.csv",
            "erp-export.xlsx",
            "answers.xlsx",
            "matches.yaml",
            "release.key",
            "kept.db",
            "01-chain10.json",
            "02-diamond.json",
            "out/january/assessment.json",
            "out/february/assessment.json",
            "jdbc:postgresql://db.example.org/adit");

    private static final int WIDTH = 80;

    @TempDir
    Path temporary = Path.of(".");

    private static List<CommandLine> commands() {
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
        List<CommandLine> commands = new ArrayList<>(List.of(CommandLines.of(console)));
        for (int i = 0; i < commands.size(); i++)
            commands.addAll(commands.get(i).getSubcommands().values());
        return commands;
    }

    private static List<HelpExample> examples() {
        return commands().stream()
                .flatMap(command -> HelpExample.of(command).stream())
                .toList();
    }

    @Test
    void every_command_has_two_examples_of_its_own_and_says_what_each_tells() {
        for (CommandLine command : commands()) {
            String name = command.getCommandSpec().qualifiedName();
            List<String> footer =
                    List.of(command.getCommandSpec().usageMessage().footer());
            List<HelpExample> examples = HelpExample.of(command);

            assertThat(command.getUsageMessage()).as(name).contains("Examples:");
            assertThat(examples)
                    .as(name)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .filteredOn(example -> example.line().startsWith(name + " "))
                    .isNotEmpty();
            assertThat(footer.stream().filter(line -> line.matches(" {6}[a-z].*")))
                    .as(name)
                    .hasSizeGreaterThanOrEqualTo(examples.size());
            assertThat(footer).as(name).allMatch(line -> line.length() <= WIDTH);
        }
    }

    @Test
    void every_example_is_a_command_line_and_names_the_samples_or_a_file_of_the_reader() throws IOException {
        HelpExample.copySamples(temporary);
        for (HelpExample example : examples())
            assertThat(example.needs())
                    .as(example.of() + ": " + example.line())
                    .allMatch(name -> READERS_OWN.contains(name)
                            || Files.exists(temporary.resolve(name))
                            || Set.of("archive.db", "waivers.yaml", "out/cobalt")
                                    .contains(name));
    }

    @Test
    void every_example_whose_files_are_there_works_and_writes_only_where_it_says() throws IOException {
        HelpExample.copySamples(temporary);
        List<String> before = Stream.concat(names(Path.of("")), names(Run.ROOT)).toList();
        Map<String, Run> runs = new TreeMap<>();
        Set<HelpExample> ready = ready(runs);
        while (!ready.isEmpty()) {
            runs.putAll(
                    ready.parallelStream().collect(Collectors.toMap(HelpExample::line, this::run, (one, same) -> one)));
            ready = ready(runs);
        }

        assertThat(runs).hasSizeGreaterThan(45);
        runs.forEach((line, run) ->
                assertThat(run.code()).as(line + "\n" + run.err()).isBetween(0, 1));
        assertThat(Stream.concat(names(Path.of("")), names(Run.ROOT))).containsExactlyElementsOf(before);
    }

    /** Those that can be run by now and were not yet; some need what others write. One of two that are alike is enough. */
    private Set<HelpExample> ready(Map<String, Run> ran) {
        Map<String, HelpExample> ready = new TreeMap<>();
        for (HelpExample example : examples())
            if (!ran.containsKey(example.line()) && isReady(example)) ready.put(example.line(), example);
        return Set.copyOf(ready.values());
    }

    private boolean isReady(HelpExample example) {
        return example.needs().stream()
                .allMatch(name -> !name.startsWith("jdbc:") && Files.exists(temporary.resolve(name)));
    }

    private Run run(HelpExample example) {
        return Run.of(example.in(temporary));
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList().stream();
        }
    }
}
