package dev.adit.archive;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Schemas of one database of a server. */
record PostgresGround(PostgresServer server, AtomicInteger made) implements Ground {
    PostgresGround(PostgresServer server) {
        this(server, new AtomicInteger());
    }

    @Override
    public String fresh() {
        String schema = "t" + made.incrementAndGet() + "_" + System.nanoTime();
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
        return server.url() + "&currentSchema=" + schema;
    }

    @Override
    public String url(String archive) {
        return archive;
    }

    @Override
    public List<String> unguarded() {
        return List.of("SET session_replication_role = replica");
    }
}
