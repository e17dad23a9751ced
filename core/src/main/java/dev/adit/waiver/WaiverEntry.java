package dev.adit.waiver;

import dev.adit.problem.Problems;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes one more waiver at the end of a file and leaves every other byte of it as it is. */
public final class WaiverEntry {
    private static final Pattern PLAIN = Pattern.compile("\\w([\\w ./()+-]*[\\w./()+])?");
    private static final String NEW_FILE = """
            # What somebody let pass: one rule at one actor, and until when (docs/waivers.md).
            waivers:
            """;

    /** A list without entries; comments and whatever stands around it are kept. */
    private static final Pattern NONE = Pattern.compile("(?m)^(waivers[ \\t]*:)[ \\t]*\\[\\s*\\]");

    private static final Pattern COMMENT = Pattern.compile("[\\s\\uFEFF]*(?:#.*)?");

    private WaiverEntry() {}

    /** Whether a text holds comments at most, so that the list is to be begun. */
    public static boolean isNew(String text) {
        return text.lines().allMatch(line -> COMMENT.matcher(line).matches());
    }

    /**
     * The text of the file with the waiver as its last entry; empty, with a problem noted that says why, if the list is
     * not the last thing in it, a dash an entry. All else stays as it is; only a list without entries loses its brackets.
     *
     * @param text of the file as it is; empty if there is none yet
     */
    public static Optional<String> append(String file, String text, Waiver waiver, Problems problems) {
        String before = begun(file, text);
        String end = end(before);
        String longer = ended(before) + lines(waiver, indent(file, before), end);
        List<List<String>> expected = entries(file, before);
        expected.add(members(waiver));
        if (entries(file, longer).equals(expected)) return Optional.of(longer);
        new UnfitForMore(file, problems).note(before);
        return Optional.empty();
    }

    /** With a list to which entries can be added, as far as there is none yet. */
    private static String begun(String file, String text) {
        if (text.isBlank()) return text + NEW_FILE;
        if (isNew(text)) return ended(text) + "waivers:" + end(text);
        return items(file, text).isEmpty() ? NONE.matcher(text).replaceFirst("$1") : text;
    }

    private static String end(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + end(text);
    }

    /** What stands before the dash of the last entry. */
    private static String indent(String file, String text) {
        List<Tree> items = items(file, text);
        if (items.isEmpty()) return "  ";
        String line = text.lines().toList().get(items.get(items.size() - 1).at().line() - 1);
        int dash = line.indexOf('-');
        return dash >= 0 && line.substring(0, dash).isBlank() ? line.substring(0, dash) : "  ";
    }

    private static String lines(Waiver waiver, String indent, String end) {
        StringBuilder lines = new StringBuilder();
        List<String> members = members(waiver);
        for (int i = 0; i < members.size(); i += 2)
            lines.append(indent)
                    .append(i == 0 ? "- " : "  ")
                    .append(members.get(i))
                    .append(": ")
                    .append(quoted(members.get(i + 1)))
                    .append(end);
        return lines.toString();
    }

    /** Keys and values in turn. */
    private static List<String> members(Waiver waiver) {
        List<String> members = new ArrayList<>();
        members.addAll(List.of("rule", waiver.rule(), "actor", waiver.actor(), "reason", waiver.reason()));
        members.addAll(List.of("approver", waiver.approver(), "ticket", waiver.ticket()));
        if (waiver.since() != null)
            members.addAll(List.of("since", waiver.since().toString()));
        members.addAll(List.of("expires", waiver.expires().toString()));
        return members;
    }

    private static List<List<String>> entries(String file, String text) {
        List<List<String>> entries = new ArrayList<>();
        for (Tree item : items(file, text)) {
            List<String> members = new ArrayList<>();
            if (item instanceof Tree.Mapping mapping)
                mapping.members().forEach((key, value) -> {
                    members.add(key);
                    members.add(value instanceof Tree.Scalar scalar ? read(scalar) : "");
                });
            entries.add(members);
        }
        return entries;
    }

    /** As it is read, so that the line end that a last line of many gets when an entry follows it makes no difference. */
    private static String read(Tree.Scalar scalar) {
        return String.valueOf(scalar.text()).strip();
    }

    private static List<Tree> items(String file, String text) {
        Problems unheard = new Problems();
        Tree tree = new TreeReader(file, unheard).yaml(text).orElse(null);
        if (unheard.hasErrors() || !(tree instanceof Tree.Mapping mapping)) return List.of();
        return mapping.members().get("waivers") instanceof Tree.Sequence list ? list.items() : List.of();
    }

    /** A text of YAML on one line, in quotes where it needs them. */
    private static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !text.equalsIgnoreCase("null")) return text;
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') quoted.append('\\').appendCodePoint(point);
            else if (isPlain(point)) quoted.appendCodePoint(point);
            else quoted.append(escape(point));
        });
        return quoted.append('"').toString();
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String escape(int point) {
        String digits = Integer.toHexString(point);
        return "\\U" + "0".repeat(8 - digits.length()) + digits;
    }
}
