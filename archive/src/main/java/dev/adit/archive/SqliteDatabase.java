package dev.adit.archive;

import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** An archive in a file of its own. A rollback journal and a full sync make a kept run outlive a loss of power. */
record SqliteDatabase(ArchiveAddress address) implements Database {
    private static final int PRIMARY_CODE = 0xFF;
    private static final int PERMISSION = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int INPUT_OUTPUT = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NO_DATABASE = 26;

    @Override
    public Connection connectToKeep() throws SQLException {
        Path folder = Path.of(address.place()).toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new Refusals(address)
                    .because(Code.A01, "its folder is not there", "make the folder first, or mend the path");
        Properties properties = properties();
        properties.setProperty("synchronous", "EXTRA");
        properties.setProperty("transaction_mode", "IMMEDIATE");
        return connect(properties);
    }

    @Override
    public Connection connectToRead() throws SQLException {
        if (!Files.isRegularFile(Path.of(address.place())))
            throw new Refusals(address)
                    .because(Code.A01, "no such file", "'adit score ... --archive' makes it with the first run");
        Connection connection = connect(properties());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
        return connection;
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("busy_timeout", Integer.toString(PATIENCE_MILLIS));
        return properties;
    }

    private Connection connect(Properties properties) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + address.place(), properties);
    }

    @Override
    public void lock(Connection connection) throws SQLException {
        connection.setAutoCommit(false); // the driver begins with the first statement, in the mode asked for above
    }

    @Override
    public void freeze(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public boolean hasTable(Connection connection, String table) throws SQLException {
        return any(connection, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '" + table + "'");
    }

    @Override
    public boolean isEmpty(Connection connection) throws SQLException {
        return !any(connection, "SELECT 1 FROM sqlite_master");
    }

    private static boolean any(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            return results.next();
        }
    }

    @Override
    public List<String> schema() {
        List<String> statements = new ArrayList<>(Schema.tables("INTEGER", " STRICT, WITHOUT ROWID"));
        for (String table : Schema.TABLES)
            for (String change : List.of("UPDATE", "DELETE"))
                statements.add("CREATE TRIGGER " + table + "_no_" + change + " BEFORE " + change + " ON " + table
                        + " BEGIN SELECT RAISE(ABORT, '" + Schema.NEVER + "'); END");
        for (Layout layout : List.of(Layout.SCORES, Layout.FINDINGS))
            statements.add("CREATE TRIGGER " + layout.table + "_sealed BEFORE INSERT ON " + layout.table
                    + " WHEN EXISTS (SELECT 1 FROM adit_runs WHERE run >= NEW.run)"
                    + " BEGIN SELECT RAISE(ABORT, '" + Schema.NEVER + "'); END");
        statements.add("CREATE TRIGGER adit_runs_next BEFORE INSERT ON adit_runs"
                + " WHEN NEW.run <> (SELECT coalesce(max(run), 0) + 1 FROM adit_runs)"
                + " BEGIN SELECT RAISE(ABORT, '" + Schema.NEVER + "'); END");
        return statements;
    }

    @Override
    public boolean isLackingColumn(SQLException fault) {
        return String.valueOf(fault.getMessage()).contains("no such column");
    }

    @Override
    public InvalidInputException problem(SQLException fault) {
        Refusals refusals = new Refusals(address);
        String told = refusals.told(fault);
        return switch (fault.getErrorCode() & PRIMARY_CODE) {
            case BUSY, LOCKED -> refusals.busy();
            case CORRUPT, NO_DATABASE -> refusals.damaged("the file is no archive, or is damaged: " + told);
            case CANNOT_OPEN -> refusals.because(Code.A01, told, "check the path and who may read it");
            case PERMISSION, READ_ONLY, FULL, INPUT_OUTPUT ->
                refusals.because(Code.A06, told + "; nothing was kept", "check the disk and who may write there");
            default -> refusals.damaged("the archive cannot be used: " + told);
        };
    }
}
