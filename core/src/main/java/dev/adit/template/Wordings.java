package dev.adit.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The sentences of change lists, by check and language. {@code {subject}} in them stands for what is meant. */
final class Wordings {
    private static final String RESOURCE = "wordings.txt";

    private final Map<String, String> sentences = new HashMap<>();

    private Wordings() {}

    /** Reads the table that comes with the program: lines of check, language and sentence, with bars between them. */
    static Wordings load() {
        Wordings wordings = new Wordings();
        try (InputStream bytes = Objects.requireNonNull(Wordings.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(wordings::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return wordings;
    }

    private void add(String line) {
        String[] parts = line.split("\\|", 3);
        if (parts.length != 3) throw new IllegalStateException("wordings: not three parts: " + line);
        sentences.put(parts[0] + "|" + parts[1], parts[2]);
    }

    /** What a supplier is asked to do about an issue; empty if there is no wording in the language. */
    Optional<String> sentence(Issue issue, Language language) {
        String sentence = sentences.get(issue.check().id() + "|" + language.code());
        if (sentence == null) return Optional.empty();
        String subject = issue.subject().isEmpty() ? "" : " (" + issue.subject() + ")";
        return Optional.of(sentence.replace("{subject}", subject));
    }
}
