package dev.adit.cli;

import dev.adit.archive.ActorInRun;
import dev.adit.archive.Archive;
import dev.adit.archive.KnownActor;
import dev.adit.problem.Spelling;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code history}: what the runs of an archive said of one actor, and what changed between them. */
@Command(
        name = "history",
        description = "Tell what every kept run said of an actor, and what changed from one to the next.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit history CY-VOLTALINE --archive archive.db",
            "      how the score of one supplier went from run to run",
            "  adit history 'Voltaline Cells' \\",
            "      --archive jdbc:postgresql://db.example.org/adit --json",
            "      the same out of a database, for programs"
        })
final class HistoryCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ACTOR", description = "Its id, or its name as it was scored.")
    String actor = "";

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Archive opened = archive.open()) {
            KnownActor known = known(opened.actors());
            List<ActorInRun> history = opened.history(known.id());
            HistoryText text = new HistoryText(known, history);
            if (json) console.out.println(text.json());
            else text.lines(archive.shown()).forEach(console::line);
        }
        return ExitCode.CLEAR.code;
    }

    private KnownActor known(List<KnownActor> actors) {
        List<KnownActor> byId =
                actors.stream().filter(one -> one.id().equals(actor)).toList();
        List<KnownActor> found = byId.isEmpty()
                ? actors.stream().filter(one -> one.name().equals(actor)).toList()
                : byId;
        if (found.size() == 1) return found.get(0);
        throw new ParameterException(spec.commandLine(), "'" + actor + "' " + why(found, actors));
    }

    private String why(List<KnownActor> found, List<KnownActor> actors) {
        if (!found.isEmpty())
            return "is the name of several: give one of the ids "
                    + String.join(", ", found.stream().map(KnownActor::id).toList());
        List<String> ids = actors.stream().map(KnownActor::id).toList();
        return "is in no run of " + archive.shown() + "; "
                + Spelling.nearest(actor, ids)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("give an id or a name of scores.csv");
    }
}
