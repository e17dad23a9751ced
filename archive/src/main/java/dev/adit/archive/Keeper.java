package dev.adit.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Keeps a run, whole or not at all: rows first, then the run itself as their seal, in one transaction. */
record Keeper(Connection connection, Database database, Schema schema) {
    /** To be committed by the caller. */
    Kept keep(RunContent content, Instant at) throws SQLException {
        ContentDigest told = ContentDigest.of(content);
        RunHead head = head(content, told);
        String hash = told.with(head.row());
        database.lock(connection);
        schema.make(connection);
        Optional<KeptRun> last = new RunTable(connection).last();
        if (last.isPresent() && last.get().content().equals(hash)) return new Kept(last.get(), false);
        KeptRun run = next(last, at, head, hash);
        write(content, run);
        return new Kept(run, true);
    }

    /** The run that would come next. */
    static Kept imagine(RunContent content, Instant at, Optional<KeptRun> last) {
        ContentDigest told = ContentDigest.of(content);
        RunHead head = head(content, told);
        String hash = told.with(head.row());
        if (last.isPresent() && last.get().content().equals(hash)) return new Kept(last.get(), false);
        return new Kept(next(last, at, head, hash), true);
    }

    private static RunHead head(RunContent content, ContentDigest told) {
        return content.head().counting(told.rows(Layout.SCORES), told.rows(Layout.FINDINGS));
    }

    private static KeptRun next(Optional<KeptRun> last, Instant at, RunHead head, String content) {
        long number = last.map(KeptRun::run).orElse(0L) + 1;
        String previous = last.map(KeptRun::hash).orElse(KeptRun.NOTHING);
        return KeptRun.sealed(number, at.toString(), head, content, previous);
    }

    private void write(RunContent content, KeptRun run) throws SQLException {
        ContentDigest written = new ContentDigest();
        try (RowWriter scores = new RowWriter(connection, Layout.SCORES, run.run(), written)) {
            for (ScoreRow score : content.scores()) scores.write(score.row());
            scores.flush();
        }
        try (RowWriter findings = new RowWriter(connection, Layout.FINDINGS, run.run(), written)) {
            content.eachFinding(finding -> Unchecked.run(() -> findings.write(finding.row())));
            findings.flush();
        }
        if (!written.with(run.head().row()).equals(run.content()))
            throw new IllegalStateException("the run said something else when it was told again");
        new RunTable(connection).insert(run);
    }
}
