package dev.adit.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values that must not be found in a folder of documents, in whatever case and however a format writes them. */
final class WithheldValues {
    private final Set<String> values = new LinkedHashSet<>();

    void add(String value) {
        values.add(value);
    }

    void addAll(WithheldValues others) {
        values.addAll(others.values);
    }

    int size() {
        return values.size();
    }

    /** The values that are in the folder, with the document each is in. */
    List<String> in(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String text = folded(file.getFileName() + "\n" + Files.readString(file));
                for (String value : values)
                    if (forms(value).stream().anyMatch(text::contains)) found.add(file.getFileName() + ": " + value);
            }
        }
        return found;
    }

    /** Those that are in a text. */
    List<String> in(String text) {
        String folded = folded(text);
        return values.stream()
                .filter(value -> forms(value).stream().anyMatch(folded::contains))
                .toList();
    }

    private static Set<String> forms(String value) {
        String named = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return Stream.of(
                        value,
                        named,
                        named.replace("\"", "&quot;").replace("'", "&#39;"),
                        named.replace("\"", "&#34;").replace("'", "&apos;"),
                        value.replace("\"", "\"\""),
                        value.replace("\\", "\\\\").replace("\"", "\\\""),
                        points(value, "&#%d;"),
                        points(value, "&#x%x;"),
                        points(value, "\\u%04x"),
                        URLEncoder.encode(value, StandardCharsets.UTF_8),
                        URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"))
                .map(WithheldValues::folded)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is not ASCII, written by its code point. */
    private static String points(String value, String form) {
        return value.chars()
                .mapToObj(unit -> unit < 0x80 ? Character.toString(unit) : String.format(Locale.ROOT, form, unit))
                .collect(Collectors.joining());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
