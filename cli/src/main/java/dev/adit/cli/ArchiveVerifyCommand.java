package dev.adit.cli;

import dev.adit.archive.Archive;
import dev.adit.archive.Verification;
import dev.adit.problem.Problem;
import dev.adit.report.Json;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive verify}: hashes everything anew. */
@Command(
        name = "verify",
        description = {
            "Find out whether anything in an archive was altered or taken away since it was kept.",
            "Exit 0 if it is whole, 1 if not, 3 if it cannot be read."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit archive verify --archive archive.db",
            "      whether nobody has changed a run",
            "  adit archive verify --archive kept.db --head 7d1f...",
            "      and whether runs were cut off at the end"
        })
final class ArchiveVerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "The hash of a run that must be there, as 'score --archive' told it.")
    @Nullable
    String head;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    ArchiveVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Archive opened = archive.open()) {
            Verification found = opened.verify(head);
            console.problems(found.problems());
            if (json) console.out.println(json(found));
            else text(found);
            return (found.isWhole() ? ExitCode.CLEAR : ExitCode.FINDINGS).code;
        }
    }

    private void text(Verification found) {
        console.line(archive.shown() + ": " + found.runs() + " runs, " + found.rows() + " rows, "
                + (found.isWhole() ? "@|green all as they were kept|@" : "@|bold,red not as they were kept|@"));
        if (found.head() != null && found.isWhole()) {
            console.line("head " + Console.safe(found.head()));
            if (head == null)
                console.line(
                        "note the head down where the archive's keeper cannot write; only with --head are runs seen"
                                + " that were cut off at the end, or a chain that was made anew");
        }
    }

    private static String json(Verification found) {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.object().put("whole", found.isWhole()).put("runs", found.runs());
            json.put("rows", found.rows()).put("head", found.head()).array("problems");
            for (Problem problem : found.problems())
                json.object()
                        .put("code", problem.code().name())
                        .put("what", problem.what())
                        .put("help", problem.help())
                        .endObject();
            json.endArray().endObject();
        }
        return text.toString();
    }
}
