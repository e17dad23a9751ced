package dev.adit.cli.explain;

import dev.adit.explain.Stop;
import dev.adit.value.Permille;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A path as a small tree: each stop under the one it came from, and between them what the link lets through. */
final class PathTree {
    private PathTree() {}

    /** Its lines, source first. */
    static List<String> lines(List<Stop> path) {
        List<String> lines = new ArrayList<>();
        String indent = "  ";
        for (Stop stop : path) {
            Stop.Way way = stop.way();
            if (way != null) {
                lines.add(indent + "\u2514\u2500 " + factor(way.linkFactor()) + " " + link(way));
                indent += "   ";
                if (way.factor() != way.linkFactor())
                    lines.add(indent + factor(way.factor()) + " with its controls" + controls(way));
            } else if (!lines.isEmpty()) {
                lines.add(indent + "\u2514\u2500 reaches");
                indent += "   ";
            }
            lines.add(indent + stop.score() + "  " + stop.name() + (stop.id().isEmpty() ? "" : " (" + stop.id() + ")")
                    + ", " + stop.kind());
        }
        return lines;
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
