package dev.adit.archive;

import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** An archive in a PostgreSQL database, in the first schema of the user's search path. */
record PostgresDatabase(ArchiveAddress address) implements Database {
    /** An advisory lock of our own, so that the first two processes do not both make the tables. */
    private static final long LOCK = 0x61646974L;

    @Override
    public Connection connectToKeep() throws SQLException {
        return connect(new Properties());
    }

    @Override
    public Connection connectToRead() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("readOnly", "true");
        return connect(properties);
    }

    private Connection connect(Properties properties) throws SQLException {
        properties.setProperty("ApplicationName", "adit");
        properties.setProperty("connectTimeout", "10");
        Connection connection = DriverManager.getConnection(address.place(), properties);
        String encoding = one(connection, "SHOW server_encoding");
        if (encoding.equals("UTF8")) return connection;
        connection.close();
        throw new Refusals(address)
                .because(
                        Code.A01,
                        "the database is encoded in " + encoding + ", which cannot hold every name",
                        "make one with: createdb --encoding UTF8 --template template0 NAME");
    }

    @Override
    public void lock(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED); // to see what we waited for
        run(connection, "SET LOCAL lock_timeout = " + PATIENCE_MILLIS);
        run(connection, "SET LOCAL synchronous_commit = on");
        run(connection, "SELECT pg_advisory_xact_lock(" + LOCK + ")");
    }

    @Override
    public void freeze(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /** Asks the catalogue as a table: what resolves names may not have heard yet what was committed while we waited. */
    @Override
    public boolean hasTable(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM pg_catalog.pg_class c"
                + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE n.nspname = current_schema() AND c.relname = ? AND c.relkind IN ('r', 'p')")) {
            statement.setString(1, table);
            try (ResultSet results = statement.executeQuery()) {
                return results.next() && results.getLong(1) > 0;
            }
        }
    }

    /** Other people's tables may stand beside ours here. */
    @Override
    public boolean isEmpty(Connection connection) throws SQLException {
        return !hasTable(connection, Layout.RUNS.table);
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            results.next();
            return String.valueOf(results.getString(1));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public List<String> schema() {
        List<String> statements = new ArrayList<>(Schema.tables("BIGINT", ""));
        statements.add(function("adit_refuse", ""));
        statements.add(function(
                "adit_refuse_sealed",
                "IF NOT EXISTS (SELECT 1 FROM adit_runs WHERE run >= NEW.run)" + " THEN RETURN NEW; END IF; "));
        statements.add(function(
                "adit_refuse_gap",
                "IF NEW.run = (SELECT coalesce(max(run), 0) + 1 FROM adit_runs) THEN RETURN NEW; END IF; "));
        for (String table : Schema.TABLES)
            statements.add("CREATE TRIGGER " + table + "_never BEFORE UPDATE OR DELETE OR TRUNCATE ON " + table
                    + " FOR EACH STATEMENT EXECUTE FUNCTION adit_refuse()");
        for (Layout layout : List.of(Layout.SCORES, Layout.FINDINGS))
            statements.add("CREATE TRIGGER " + layout.table + "_sealed BEFORE INSERT ON " + layout.table
                    + " FOR EACH ROW EXECUTE FUNCTION adit_refuse_sealed()");
        statements.add("CREATE TRIGGER adit_runs_next BEFORE INSERT ON adit_runs"
                + " FOR EACH ROW EXECUTE FUNCTION adit_refuse_gap()");
        return statements;
    }

    private static String function(String name, String unless) {
        return "CREATE FUNCTION " + name + "() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN " + unless
                + "RAISE EXCEPTION '" + Schema.NEVER + "'; END $$";
    }

    @Override
    public boolean isLackingColumn(SQLException fault) {
        return "42703".equals(fault.getSQLState());
    }

    @Override
    public InvalidInputException problem(SQLException fault) {
        Refusals refusals = new Refusals(address);
        String state = String.valueOf(fault.getSQLState());
        String told = refusals.told(fault);
        if (state.equals("55P03")) return refusals.busy();
        if (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"))
            return refusals.because(
                    Code.A01,
                    told,
                    "check host, database and user; a password belongs into ~/.pgpass, not on the command line");
        if (state.startsWith("42501") || state.startsWith("53") || state.startsWith("57") || state.startsWith("25006"))
            return refusals.because(
                    Code.A06, told + "; nothing was kept", "check the server, and what its user may do");
        return refusals.damaged("the archive cannot be used: " + told);
    }
}
