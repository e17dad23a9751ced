package dev.adit.cli;

import dev.adit.redact.Release;
import dev.adit.redact.ReleaseFormat;
import dev.adit.redact.Withheld;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what a release withholds, in numbers, and what each profile tells. */
final class RedactText {
    /** Held against docs/redaction.md by a test. */
    static final List<List<String>> PROFILES = List.of(
            List.of("what", "public", "partner", "internal"),
            List.of("company, smelter, refiner", "pseudonym", "name and id", "name and id"),
            List.of("mine, cooperative, trader", "pseudonym", "pseudonym", "name and id"),
            List.of("country", "told", "told", "told"),
            List.of("region", "if 10 of its kind lie there", "if 3 of its kind do", "told"),
            List.of("coordinates", "withheld", "withheld", "as a region has them"),
            List.of("scores", "in bands", "in hundreds", "exact"),
            List.of("volumes", "in tenths", "in tenths", "exact"),
            List.of("weights", "withheld", "withheld", "told"),
            List.of("paths", "kinds and countries", "names and pseudonyms", "ids"),
            List.of("counts of children", "yes", "in steps of ten", "in steps of ten"),
            List.of("other numbers", "withheld", "order of size", "told"),
            List.of("yes, no, choices", "told", "told", "told"),
            List.of("days", "year", "month", "day"),
            List.of("who said it", "grade only", "grade only", "told, without contacts"),
            List.of("sentences", "title of the rule", "title of the rule", "told, without contacts"),
            List.of("files, rows, checksums", "withheld", "withheld", "told"),
            List.of("waivers", "not told", "not told", "not told"),
            List.of("rejected rows", "withheld", "withheld", "withheld"));

    private final Console console;

    RedactText(Console console) {
        this.console = console;
    }

    /** What each profile tells. */
    void profiles() {
        for (List<String> row : PROFILES)
            console.line(String.format(Locale.ROOT, "%-26s  %-24s  %-22s  %s", row.toArray())
                    .stripTrailing());
        console.line("");
        console.line("Of several profiles the stricter wins, and so it does where a name that is told holds one that"
                + " is not. More: docs/redaction.md.");
    }

    /** What was withheld; the values are not told. */
    void tell(Release release, @Nullable Path output) {
        console.line("adit: " + release.audience().word() + " release as of "
                + release.run().asOf() + ", "
                + release.scores().size() + " scored actors, "
                + release.findings().size() + " findings, "
                + release.questions().size() + " questions");
        console.line("withheld or made coarser, different values:");
        for (Withheld.Line line : release.withheld())
            if (line.values() > 0) console.line(String.format(Locale.ROOT, "  %8d  %s", line.values(), line.what()));
        if (output == null) console.line("nothing was written");
        else
            console.line("wrote " + ReleaseFormat.all().size() + " documents to " + Console.safe(output.toString())
                    + "; read them before you send them");
    }
}
