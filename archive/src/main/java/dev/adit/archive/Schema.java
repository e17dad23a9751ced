package dev.adit.archive;

import dev.adit.problem.Code;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes the tables of an archive, and knows whether those it finds can be read. */
record Schema(Database database, Refusals refusals) {
    /** Raised when a table gets a column or a hash another meaning; older forms are then still to be read. */
    static final int FORM = 1;

    /** What the triggers say. */
    static final String NEVER = "runs in the archive are never rewritten or taken away";

    static final String OWN = "adit_archive";
    static final List<String> TABLES = List.of(OWN, Layout.RUNS.table, Layout.SCORES.table, Layout.FINDINGS.table);

    /** The tables and indexes, with the database's word for a number of 64 bits and what it wants at the end. */
    static List<String> tables(String number, String end) {
        String rows = "run " + number + " NOT NULL, row_check " + number + " NOT NULL, ";
        return List.of(
                "CREATE TABLE " + OWN + " (form " + number + " NOT NULL PRIMARY KEY)" + end,
                "CREATE TABLE " + Layout.RUNS.table + " (run " + number
                        + " NOT NULL PRIMARY KEY, kept_at TEXT NOT NULL,"
                        + " content TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL, "
                        + Layout.RUNS.definitions(number) + ")" + end,
                table(Layout.SCORES, rows, number, end),
                table(Layout.FINDINGS, rows, number, end),
                "CREATE INDEX adit_scores_actor ON adit_scores (actor, run)",
                "CREATE INDEX adit_findings_actor ON adit_findings (actor, run)",
                "INSERT INTO " + OWN + " (form) VALUES (" + FORM + ")");
    }

    private static String table(Layout layout, String rows, String number, String end) {
        return "CREATE TABLE " + layout.table + " (" + rows + layout.definitions(number) + ", PRIMARY KEY (run, place))"
                + end;
    }

    /** Makes the tables where there are none yet; to be called under the lock. */
    void make(Connection connection) throws SQLException {
        if (database.isEmpty(connection))
            try (Statement statement = connection.createStatement()) {
                for (String sql : database.schema()) statement.execute(sql);
            }
        check(connection);
    }

    /** Whether there is an archive to read; false for a database in which the first run has not been kept yet. */
    boolean isThere(Connection connection) throws SQLException {
        if (database.isEmpty(connection)) return false;
        check(connection);
        return true;
    }

    /** The form first: a newer archive may well have other tables. */
    private void check(Connection connection) throws SQLException {
        require(connection, OWN);
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT max(form), count(*) FROM " + OWN)) {
            results.next();
            check(results.getLong(1), results.getLong(2));
        }
        for (String table : TABLES) require(connection, table);
        for (Layout layout : Layout.values()) requireColumns(connection, layout);
    }

    /** Builds from before the first release made archives of this form with fewer columns. */
    private void requireColumns(Connection connection, Layout layout) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement
                    .executeQuery("SELECT " + layout.names() + " FROM " + layout.table + " WHERE 1 = 0")
                    .close();
        } catch (SQLException lacking) {
            if (!database.isLackingColumn(lacking)) throw lacking;
            throw refusals.because(
                    Code.A04,
                    "the table " + layout.table + " lacks columns of form " + FORM
                            + ": another version of Adit made it",
                    "keep runs in a new archive; the version of Adit that made this one still reads it");
        }
    }

    private void require(Connection connection, String table) throws SQLException {
        if (!database.hasTable(connection, table)) throw refusals.damaged("there is no table " + table);
    }

    private void check(long form, long rows) {
        if (form > FORM)
            throw refusals.because(
                    Code.A04,
                    "the archive has form " + form + ", and this Adit knows form " + FORM,
                    "use the version of Adit that wrote it, or a later one");
        if (rows != 1 || form < 1) throw refusals.damaged("the table " + OWN + " does not say which form it has");
    }
}
