package dev.adit.archive;

import dev.adit.problem.InvalidInputException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What differs between the databases an archive may be in. */
interface Database {
    /** How long to wait for another process that writes. */
    int PATIENCE_MILLIS = 60_000;

    /** A connection that makes what it needs to write. */
    Connection connectToKeep() throws SQLException;

    /** A connection that writes nothing, and makes nothing. */
    Connection connectToRead() throws SQLException;

    /** Begins a transaction that lets nobody else write, and waits for whoever does. */
    void lock(Connection connection) throws SQLException;

    /** Begins a transaction in which everything is read as of one moment. */
    void freeze(Connection connection) throws SQLException;

    /** Whether a table is there. */
    boolean hasTable(Connection connection, String table) throws SQLException;

    /** Whether there are tables at all, ours or other ones, where ours would be. */
    boolean isEmpty(Connection connection) throws SQLException;

    /** The statements that make the tables, and the triggers that refuse to change them. */
    List<String> schema();

    /** Whether a fault says that a table which is there lacks a column. */
    boolean isLackingColumn(SQLException fault);

    /** The problem that a fault of the database is. */
    InvalidInputException problem(SQLException fault);
}
