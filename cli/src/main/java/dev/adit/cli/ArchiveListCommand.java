package dev.adit.cli;

import dev.adit.archive.Archive;
import dev.adit.archive.KeptRun;
import dev.adit.report.Json;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive list}: a line a run, with the hash to note down elsewhere. */
@Command(
        name = "list",
        description = "List the runs of an archive, the oldest first. --json gives their manifests too.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit archive list --archive archive.db",
            "      the runs that were kept, oldest first",
            "  adit archive list --archive jdbc:postgresql://db.example.org/adit --json \\",
            "      | jq '.[-1].hash'",
            "      the hash of the last one, to be kept elsewhere"
        })
final class ArchiveListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    ArchiveListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Archive opened = archive.open()) {
            List<KeptRun> runs = opened.runs();
            if (json) console.out.println(json(runs));
            else text(runs);
        }
        return ExitCode.CLEAR.code;
    }

    private void text(List<KeptRun> runs) {
        if (!runs.isEmpty())
            console.line(String.format(
                    Locale.ROOT,
                    "%4s  %-10s  %-20s  %6s %8s  %-28s  %s",
                    "run",
                    "as of",
                    "kept",
                    "scores",
                    "findings",
                    "rule set",
                    "hash"));
        for (KeptRun run : runs)
            console.line(String.format(
                    Locale.ROOT,
                    "%4d  %-10s  %-20s  %6d %8d  %-28s  %s",
                    run.run(),
                    Console.safe(run.head().asOf()),
                    Console.safe(run.keptAt()),
                    run.head().scores(),
                    run.head().findings(),
                    Console.safe(run.head().ruleSet() + " " + run.head().ruleSetVersion()),
                    Console.safe(run.hash())));
        console.line(runs.size() + " runs in " + archive.shown());
    }

    private static String json(List<KeptRun> runs) {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.array();
            for (KeptRun run : runs) {
                json.object();
                members(run, json);
                json.put("content_sha256", run.content()).put("previous", run.previous());
                json.put("scores", run.head().scores())
                        .put("findings", run.head().findings());
                json.put("manifest", run.head().manifest()).endObject();
            }
            json.endArray();
        }
        return text.toString();
    }

    /** The members by which a run is known wherever it is told of. */
    static void members(KeptRun run, Json json) {
        json.put("run", run.run()).put("as_of", run.head().asOf()).put("kept_at", run.keptAt());
        json.put("program", run.head().program()).put("rule_set", run.head().ruleSet());
        json.put("rule_set_version", run.head().ruleSetVersion())
                .put("rule_set_sha256", run.head().ruleSetSha256());
        json.put("inputs_sha256", run.head().inputsSha256()).put("hash", run.hash());
    }
}
