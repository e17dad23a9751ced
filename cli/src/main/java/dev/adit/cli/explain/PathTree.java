package dev.adit.cli.explain;

import dev.adit.explain.Stop;
import dev.adit.value.Permille;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A path as a small tree: each stop under the one it came from, and between them what the link lets through. */
public final class PathTree {
    private static final String INDENT = "   ";

    private PathTree() {}

    /**
     * A line of the tree.
     *
     * @param depth how far in it stands, 0 for the source
     * @param isLink whether it tells how risk came to the stop under it; otherwise it is a stop, or its controls
     */
    public record Branch(int depth, boolean isLink, String text) {
        String line() {
            return "  " + INDENT.repeat(depth) + (isLink ? "\u2514\u2500 " : "") + text;
        }
    }

    /** Its lines as the terminal shows them, source first. */
    static List<String> lines(List<Stop> path) {
        return branches(path).stream().map(Branch::line).toList();
    }

    /** Its lines in words, source first. */
    public static List<Branch> branches(List<Stop> path) {
        List<Branch> branches = new ArrayList<>();
        int depth = 0;
        for (Stop stop : path) {
            Stop.Way way = stop.way();
            if (way != null) {
                branches.add(new Branch(depth++, true, factor(way.linkFactor()) + " " + link(way)));
                if (way.factor() != way.linkFactor())
                    branches.add(new Branch(depth, false, factor(way.factor()) + " with its controls" + controls(way)));
            } else if (!branches.isEmpty()) branches.add(new Branch(depth++, true, "reaches"));
            branches.add(new Branch(depth, false, stop(stop)));
        }
        return branches;
    }

    private static String stop(Stop stop) {
        return stop.score() + "  " + stop.name() + (stop.id().isEmpty() ? "" : " (" + stop.id() + ")") + ", "
                + stop.kind();
    }

    private static String factor(int permille) {
        return "\u00D7" + permille / Permille.ONE + "." + String.format(Locale.ROOT, "%03d", permille % Permille.ONE);
    }

    private static String link(Stop.Way way) {
        String at = way.at() == null ? "" : " (" + way.at() + ")";
        return (way.link() == null ? "" : way.link().spoken() + " link, ") + way.reason() + at;
    }

    private static String controls(Stop.Way way) {
        return way.controls().isEmpty() ? "" : ": " + String.join(", ", way.controls());
    }
}
