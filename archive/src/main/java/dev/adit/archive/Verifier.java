package dev.adit.archive;

import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hashes every run anew and holds it against its seal and against the run before; tells the first fault of each run. */
final class Verifier {
    private static final String RESTORE = "compare with a backup, and find out who may write there";

    private final Connection connection;
    private final Refusals refusals;
    private final List<Problem> problems = new ArrayList<>();
    private long rows;

    Verifier(Connection connection, Refusals refusals) {
        this.connection = connection;
        this.refusals = refusals;
    }

    Verification verify(@Nullable String head) throws SQLException {
        List<KeptRun> runs = new RunTable(connection).all();
        KeptRun before = null;
        for (KeptRun run : runs) {
            chain(before, run);
            content(run);
            before = run;
        }
        strangers(Layout.SCORES);
        strangers(Layout.FINDINGS);
        if (head != null && runs.stream().noneMatch(run -> run.hash().equals(folded(head))))
            problems.add(isMissing(head, runs.size(), refusals));
        return new Verification(runs.size(), rows, before == null ? null : before.hash(), List.copyOf(problems));
    }

    private static String folded(String head) {
        return head.strip().toLowerCase(Locale.ROOT);
    }

    static Problem isMissing(String head, long runs, Refusals refusals) {
        return refusals.problem(
                Code.A08,
                "no run has the hash " + folded(head) + "; there are " + runs + " runs",
                "runs were cut off or altered after that hash was noted, or it is of another archive; " + RESTORE);
    }

    private void chain(@Nullable KeptRun before, KeptRun run) {
        long next = before == null ? 1 : before.run() + 1;
        if (run.run() != next) {
            problems.add(refusals.problem(
                    Code.A08,
                    run.run() == next + 1
                            ? "run " + next + " is missing"
                            : "runs " + next + " to " + (run.run() - 1) + " are missing",
                    RESTORE));
        } else if (!run.previous().equals(before == null ? KeptRun.NOTHING : before.hash())) {
            altered(run, "it is chained to another run than the one before it");
        }
    }

    private void content(KeptRun run) throws SQLException {
        ContentDigest digest = new ContentDigest();
        String fault = rows(run, Layout.SCORES, digest);
        String second = rows(run, Layout.FINDINGS, digest);
        if (fault == null) fault = second;
        rows += digest.rows(Layout.SCORES) + digest.rows(Layout.FINDINGS);
        String content = digest.with(run.head().row());
        if (fault != null) altered(run, fault);
        else if (!content.equals(run.content()))
            altered(run, "its row in adit_runs, or rows together with their checks, are not what was kept");
        else if (!run.hash().equals(KeptRun.seal(run.run(), run.keptAt(), content, run.previous())))
            altered(run, "its number, moment, chain or hash is not what was kept");
    }

    private void altered(KeptRun run, String what) {
        problems.add(refusals.problem(Code.A07, "run " + run.run() + " was altered: " + what, RESTORE));
    }

    /** The first row of a table that is not as it was kept, in words; null if there is none. */
    private @Nullable String rows(KeptRun run, Layout layout, ContentDigest digest) throws SQLException {
        String fault = null;
        long place = 0;
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT row_check, " + layout.names() + " FROM " + layout.table + " WHERE run = ? ORDER BY place")) {
            statement.setFetchSize(1000);
            statement.setLong(1, run.run());
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    place++;
                    Row row = layout.get(results, 2);
                    boolean isSame = digest.add(layout, row) == results.getLong(1);
                    if (fault == null) fault = fault(layout, place, row, isSame);
                }
            }
        }
        long kept = layout == Layout.SCORES ? run.head().scores() : run.head().findings();
        if (fault == null && place != kept)
            fault = "of its " + kept + " rows in " + layout.table + " there are " + place;
        return fault;
    }

    private static @Nullable String fault(Layout layout, long place, Row row, boolean isSame) {
        if (!row.cells().get(0).equals(place)) return "row " + place + " of " + layout.table + " is not there";
        return isSame ? null : "row " + place + " of " + layout.table + " is not what was kept";
    }

    /** Rows of a run that is not there: it was taken away, and they stayed behind. */
    private void strangers(Layout layout) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT min(run), count(*) FROM " + layout.table
                        + " WHERE run NOT IN (SELECT run FROM adit_runs)");
                ResultSet results = statement.executeQuery()) {
            results.next();
            if (results.getLong(2) > 0)
                problems.add(refusals.problem(
                        Code.A08,
                        "run " + results.getLong(1) + " is missing, and rows of it are in " + layout.table,
                        RESTORE));
        }
    }
}
