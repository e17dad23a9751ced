package dev.adit.fuzz;

import dev.adit.problem.Problem;
import dev.adit.read.FileCount;
import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A folder of inputs, read as {@code adit score FOLDER} reads it. */
final class Folder {
    private final RuleSet law = Law.words();
    private final Scratch scratch = new Scratch();

    Opened open(Map<String, byte[]> files) throws IOException {
        Path folder = scratch.with(files);
        InputSet inputs = Inputs.read(
                List.of(folder), law.vocabulary(), law.minerals(), law.facts().countries());
        inputs.files().forEach(Folder::check);
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
