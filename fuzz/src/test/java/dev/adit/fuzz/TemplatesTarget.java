package dev.adit.fuzz;

import dev.adit.problem.Problems;
import dev.adit.template.Reading;
import dev.adit.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A filled reporting template in which the bytes change cells: {@code Smelter List!B9=Gold}, a line each. */
public final class TemplatesTarget {
    private static final FilledSheets FILLED = FilledSheets.made();

    private TemplatesTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.TEMPLATES.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(TemplatesTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) {
        Problems problems = new Problems();
        FilledSheets edited = FILLED.edited(new String(bytes, StandardCharsets.UTF_8));
        Optional<Reading> reading = Templates.read(edited, problems);
        if (reading.isEmpty() && !problems.hasErrors()) throw new AssertionError("nothing was read, and nothing told");
        return new Opened(problems.list(), reading.map(Reading::toString).orElse(""));
    }
}
