package dev.adit.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of runs: the chain. */
record RunTable(Connection connection) {
    private static final int BEFORE_HEAD = 5;
    private static final String COLUMNS = "run, kept_at, content, previous, hash, " + Layout.RUNS.names();

    /** All runs, the oldest first. */
    List<KeptRun> all() throws SQLException {
        return select("");
    }

    Optional<KeptRun> last() throws SQLException {
        return select(" WHERE run = (SELECT max(run) FROM adit_runs)").stream().findFirst();
    }

    private List<KeptRun> select(String where) throws SQLException {
        List<KeptRun> runs = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT " + COLUMNS + " FROM adit_runs" + where + " ORDER BY run");
                ResultSet results = statement.executeQuery()) {
            while (results.next())
                runs.add(new KeptRun(
                        results.getLong(1),
                        results.getString(2),
                        RunHead.of(Layout.RUNS.get(results, BEFORE_HEAD + 1)),
                        results.getString(3),
                        results.getString(4),
                        results.getString(5)));
        }
        return runs;
    }

    void insert(KeptRun run) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO adit_runs (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, " + Layout.RUNS.marks() + ")")) {
            statement.setLong(1, run.run());
            statement.setString(2, run.keptAt());
            statement.setString(3, run.content());
            statement.setString(4, run.previous());
            statement.setString(5, run.hash());
            Layout.RUNS.set(statement, BEFORE_HEAD + 1, run.head().row());
            statement.executeUpdate();
        }
    }
}
