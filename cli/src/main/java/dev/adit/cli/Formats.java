package dev.adit.cli;

import dev.adit.report.ReportFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which documents a run leaves behind: the usual ones, and those that {@code --format} asks for. */
final class Formats {
    @Option(
            names = "--format",
            paramLabel = "WORD",
            split = ",",
            description = "Write more documents into the output folder: ${COMPLETION-CANDIDATES}."
                    + " Several with commas, or given several times.",
            completionCandidates = Words.class)
    List<String> words = List.of();

    /** The words that a format of the class path goes by. */
    static final class Words extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Words() {
            super(all().stream()
                    .map(ReportFormat::word)
                    .filter(word -> !word.isEmpty())
                    .sorted()
                    .toList());
        }
    }

    /** Refuses a word that no format goes by, and documents without a place to write them. */
    void check(@Nullable Path output, CommandSpec spec) {
        List<String> known = new Words();
        for (String word : words)
            if (!known.contains(word))
                throw new ParameterException(
                        spec.commandLine(),
                        "--format " + Console.safe(word) + ": the formats are " + String.join(", ", known));
        if (!words.isEmpty() && output == null)
            throw new ParameterException(spec.commandLine(), "--format needs a folder to write into: add -o DIR");
    }

    /** Those to write, by file name. */
    List<ReportFormat> asked() {
        return all().stream().filter(this::isAsked).toList();
    }

    /** The names of those not to write, which an earlier run may have left. */
    List<String> notAsked() {
        return all().stream()
                .filter(format -> !isAsked(format))
                .map(ReportFormat::fileName)
                .toList();
    }

    private boolean isAsked(ReportFormat format) {
        return format.word().isEmpty() || words.contains(format.word());
    }

    /** The names of all documents that a run may leave. */
    static List<String> documents() {
        return all().stream().map(ReportFormat::fileName).toList();
    }

    private static List<ReportFormat> all() {
        return ServiceLoader.load(ReportFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(ReportFormat::fileName))
                .toList();
    }
}
