package dev.adit.archive;

import java.util.List;
import java.util.function.Consumer;

/** What a run leaves in an archive. It is gone through twice, and must say the same both times. */
public interface RunContent {
    /** What the run was made of; the counts of rows in it are not looked at. */
    RunHead head();

    /** The scored actors, by rank. */
    List<ScoreRow> scores();

    /** Hands on every finding, in the order of its place. */
    void eachFinding(Consumer<FindingRow> reader);
}
