package dev.adit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command line as a help page shows it.
 *
 * @param of the command whose help has it, such as {@code adit rules show}
 * @param line in one line, with what the shell does to its output
 */
record HelpExample(String of, String line) {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern SHELL = Pattern.compile(" (?:>{1,2}|\\|) .*");
    private static final Set<String> WRITTEN = Set.of("--output", "--calibrate", "--archive");

    /** The examples of a command's footer, of which a backslash at its end continues a line in the next one. */
    static List<HelpExample> of(CommandLine command) {
        String footer = String.format(
                String.join("\n", command.getCommandSpec().usageMessage().footer()));
        return footer.replaceAll("\\\\\n\\s*", "")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("adit "))
                .map(line -> new HelpExample(command.getCommandSpec().qualifiedName(), line))
                .toList();
    }

    /** The words behind {@code adit}, as a shell would hand them over. */
    String[] words() {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(SHELL.matcher(line).replaceFirst(""));
        while (matcher.find()) words.add(matcher.group().replaceAll("^['\"]|['\"]$", ""));
        return words.subList(1, words.size()).toArray(String[]::new);
    }

    /** The files and folders that must be there before. */
    Set<String> needs() {
        Set<String> needs = new TreeSet<>();
        for (Named named : named()) if (!named.isWritten) needs.add(named.path);
        return needs;
    }

    /** The same words, with every file and folder in another place. */
    Object[] in(Path folder) {
        List<String> paths = named().stream().map(Named::path).toList();
        return Arrays.stream(words())
                .map(word -> paths.contains(word) ? folder.resolve(word).toString() : word)
                .toArray();
    }

    private record Named(String path, boolean isWritten) {}

    private List<Named> named() {
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
        ParseResult parsed = CommandLines.of(console).parseArgs(words());
        while (parsed.subcommand() != null) parsed = parsed.subcommand();
        List<Named> named = new ArrayList<>();
        for (ArgSpec argument : parsed.matchedArgs())
            for (String value : argument.originalStringValues())
                if (isPath(argument, value)) named.add(new Named(value, isWritten(argument)));
        return named;
    }

    private static boolean isPath(ArgSpec argument, String value) {
        boolean takesPaths = Arrays.asList(argument.auxiliaryTypes()).contains(Path.class);
        return takesPaths
                || value.endsWith("/")
                || argument.paramLabel().equals("URL")
                || isNamed(argument, "--archive");
    }

    /** A file of waivers is made by the command that adds to it. */
    private boolean isWritten(ArgSpec argument) {
        if (argument.isPositional())
            return of.startsWith("adit waivers") && argument.paramLabel().equals("FILE");
        boolean keeps = words()[0].equals("score");
        return WRITTEN.stream().anyMatch(name -> isNamed(argument, name) && (keeps || !name.equals("--archive")));
    }

    private static boolean isNamed(ArgSpec argument, String name) {
        return argument instanceof OptionSpec option && List.of(option.names()).contains(name);
    }

    /** The samples, in a place of their own. */
    static void copySamples(Path to) throws IOException {
        try (var files = Files.walk(Run.ROOT.resolve("samples"))) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(Run.ROOT.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        }
    }
}
