package dev.adit.report;

import dev.adit.problem.Shown;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Writes XML element by element, one a line; texts are escaped, and what XML cannot hold is made seen. */
final class XmlLines {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    XmlLines(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Begins an element; names and values of its attributes take turns. */
    XmlLines begin(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">\n");
        open.push(name);
        return this;
    }

    /** An element without content. */
    XmlLines empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>\n");
        return this;
    }

    /** An element that holds lines of text and nothing else. */
    XmlLines lines(String name, List<String> lines, String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">" + lines.stream().map(XmlLines::escaped).collect(Collectors.joining("\n")));
        out.write("</" + name + ">\n");
        return this;
    }

    XmlLines end() throws IOException {
        String name = open.pop();
        indent();
        out.write("</" + name + ">\n");
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        indent();
        out.write("<" + name);
        for (int i = 0; i < attributes.length; i += 2)
            out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
    }

    private void indent() throws IOException {
        out.write("  ".repeat(open.size()));
    }

    private static String escaped(String text) {
        return Shown.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
