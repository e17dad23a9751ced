package dev.adit.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes the rows of one run into a table, some hundreds at a time, and hashes them as it goes. */
final class RowWriter implements AutoCloseable {
    private static final int AT_A_TIME = 500;
    private static final int BEFORE_CELLS = 2;

    private final Layout layout;
    private final long run;
    private final ContentDigest digest;
    private final PreparedStatement statement;
    private int waiting;

    RowWriter(Connection connection, Layout layout, long run, ContentDigest digest) throws SQLException {
        this.layout = layout;
        this.run = run;
        this.digest = digest;
        this.statement = connection.prepareStatement("INSERT INTO " + layout.table + " (run, row_check, "
                + layout.names() + ") VALUES (?, ?, " + layout.marks() + ")");
    }

    void write(Row row) throws SQLException {
        statement.setLong(1, run);
        statement.setLong(2, digest.add(layout, row));
        layout.set(statement, BEFORE_CELLS + 1, row);
        statement.addBatch();
        if (++waiting >= AT_A_TIME) flush();
    }

    void flush() throws SQLException {
        if (waiting > 0) statement.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
