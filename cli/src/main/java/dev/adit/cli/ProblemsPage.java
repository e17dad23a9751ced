package dev.adit.cli;

import dev.adit.problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The page that explains every code, {@code docs/problems.md}, which ships with the program. */
final class ProblemsPage {
    private static final String FILE = "problems.md";

    private ProblemsPage() {}

    /** What the page says of a code: level and meaning, an example, and more where there is more to say. */
    static List<String> of(Code code) {
        List<String> told =
                new ArrayList<>(List.of(code.name() + " (" + code.level().word() + "): " + code.meaning()));
        boolean isOfCode = false;
        for (String line : text().lines().toList()) {
            if (line.startsWith("#")) isOfCode = line.equals("### " + code.name());
            else if (isOfCode && !line.startsWith("```") && !line.startsWith("**")) told.add(line);
        }
        while (told.get(told.size() - 1).isBlank()) told.remove(told.size() - 1);
        return told;
    }

    private static String text() {
        try (InputStream page = ProblemsPage.class.getResourceAsStream(FILE)) {
            if (page == null) throw new IllegalStateException(FILE + " is not in the program");
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
