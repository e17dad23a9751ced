package dev.adit.fuzz;

import dev.adit.problem.Problem;
import dev.adit.read.FileCount;
import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;

/** A folder of canonical tables (CSV) and of documents of exchange: all that {@code adit score FOLDER} reads. */
public final class TablesTarget {
    private static final RuleSet LAW = Law.shipped();
    private static final Scratch SCRATCH = new Scratch();

    private TablesTarget() {}

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(TablesTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) throws IOException {
        Path folder = SCRATCH.with(Bundle.files(bytes, "actors.csv"));
        InputSet inputs = Inputs.read(
                List.of(folder), LAW.vocabulary(), LAW.minerals(), LAW.facts().countries());
        inputs.files().forEach(TablesTarget::check);
        return new Opened(inputs.problems(), text(inputs));
    }

    private static void check(FileCount file) {
        if (file.rows() != file.used() + file.rejected() + file.ignored())
            throw new AssertionError("rows got lost: " + file);
    }

    private static String text(InputSet inputs) {
        StringJoiner text = new StringJoiner("\n");
        inputs.network().actors().forEach(actor -> text.add(actor.toString()));
        for (int flow = 0; flow < inputs.network().flows(); flow++)
            text.add(inputs.network().flow(flow).toString());
        inputs.network().feeds().forEach(feed -> text.add(feed.toString()));
        for (int claim = 0; claim < inputs.claims().size(); claim++)
            text.add(inputs.claims().get(claim).toString());
        text.add(inputs.targets() + " " + inputs.files() + " " + inputs.notRead());
        inputs.rejected().forEach(row -> text.add(row.toString()));
        inputs.problems().stream().map(Problem::toString).forEach(text::add);
        return text.toString();
    }
}
