package dev.adit.cli;

import dev.adit.problem.Level;
import dev.adit.problem.Problem;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Where commands print: results to {@code out}, everything else to {@code err}. Control characters never get out. */
final class Console {
    /** How many problems of a code are shown before the rest is only counted. */
    private static final int SHOWN = 20;

    final PrintWriter out;
    final PrintWriter err;

    /** Whether {@code err} is a terminal that shows a moving progress line. */
    final boolean isTerminal;

    private Ansi ansi = Ansi.AUTO;

    Console(PrintWriter out, PrintWriter err, boolean isTerminal) {
        this.out = out;
        this.err = err;
        this.isTerminal = isTerminal;
    }

    void colours(Ansi choice) {
        ansi = choice;
    }

    /** A line of results; {@code @|red ...|@} marks colours, which texts of inputs cannot, since they are escaped. */
    void line(String text) {
        out.println(ansi.string(text));
    }

    void note(String text) {
        err.println(plain(text));
    }

    /** Tells problems, at most some of each code. */
    void problems(List<Problem> problems) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Problem problem : problems) {
            int count = seen.merge(problem.code().name(), 1, Integer::sum);
            if (count <= SHOWN) err.println(coloured(problem));
        }
        seen.forEach((code, count) -> {
            if (count > SHOWN) err.println("... and " + (count - SHOWN) + " more " + code);
        });
        err.flush();
    }

    private String coloured(Problem problem) {
        String colour = problem.level() == Level.ERROR ? "red" : "yellow";
        String marked = "@|bold," + colour + " " + problem.level().word() + "["
                + problem.code().name() + "]|@";
        String help = problem.help() == null ? "" : "\n  help: " + safe(problem.help());
        return ansi.string(oneLine(problem.at().toString()) + ": " + marked + ": " + oneLine(problem.what()) + help);
    }

    /** A text of an input, fit for a terminal and for {@link #line}. */
    static String safe(String text) {
        return plain(text).replace("@|", "@ |").replace("|@", "| @");
    }

    /** The same of a text that somebody wrote freely: it cannot begin a line that looks like one of ours. */
    static String oneLine(String text) {
        return safe(text).replace('\n', '\uFFFD');
    }

    private static String plain(String text) {
        return text.codePoints()
                .map(point -> isHarmless(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Neither a control character nor one that turns the direction of writing. */
    private static boolean isHarmless(int point) {
        if (point == '\n') return true;
        boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return !Character.isISOControl(point) && !turns;
    }
}
