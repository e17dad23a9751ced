package dev.adit.cli;

import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Puts the command line together: every command gets the console, and every fault becomes a message and a code. */
final class CommandLines {
    private CommandLines() {}

    static CommandLine of(Console console) {
        CommandLine line = new CommandLine(new AditCommand(console), new ConsoleFactory(console));
        line.setOut(console.out).setErr(console.err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((fault, arguments) -> usage(fault, console));
        line.setExecutionExceptionHandler((fault, at, parsed) -> fault(fault, parsed, console));
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) codes.put(" " + code.code, code.meaning);
        line.getCommandSpec().usageMessage().exitCodeList(codes).exitCodeListHeading("%nExit codes:%n");
        return line;
    }

    private static int usage(ParameterException fault, Console console) {
        console.note("adit: " + fault.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, console.err);
        console.note("Try '" + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.code;
    }

    private static int fault(Exception fault, ParseResult parsed, Console console) {
        if (fault instanceof InvalidInputException invalid) {
            console.problems(invalid.problems());
            if (invalid.problems().stream().anyMatch(problem -> isOfArchive(problem.code()))) {
                console.note("adit: the archive cannot be used");
                return ExitCode.INPUT.code;
            }
            boolean rules = invalid.problems().stream().anyMatch(problem -> isOfRules(problem.code()));
            console.note("adit: nothing was "
                    + (rules ? "run: the rule set is invalid" : "scored: an input cannot be used"));
            return rules ? ExitCode.RULES.code : ExitCode.INPUT.code;
        }
        if (fault instanceof FileOptions.UnusableOptionException unusable) {
            console.problems(unusable.problems());
            console.note("adit: nothing was read: " + unusable.getMessage());
            return ExitCode.INPUT.code;
        }
        if (fault instanceof OutputFolder.CannotWriteException unwritable) {
            console.note("adit: " + unwritable.getMessage());
            return ExitCode.USAGE.code;
        }
        console.note("adit: this is our fault, not yours: " + fault);
        console.note("  Please report it. With --debug it shows where it happened.");
        if (AditCommand.isDebugging(parsed)) fault.printStackTrace(console.err);
        return ExitCode.FAULT.code;
    }

    private static boolean isOfArchive(Code code) {
        return code.name().startsWith("A");
    }

    private static boolean isOfRules(Code code) {
        return code.name().startsWith("R");
    }

    /** Makes commands that take the console, and everything else as picocli would. */
    private record ConsoleFactory(Console console) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Console.class).newInstance(console);
            } catch (NoSuchMethodException takesNone) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }
}
