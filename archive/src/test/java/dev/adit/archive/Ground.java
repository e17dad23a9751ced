package dev.adit.archive;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database that a test may do as it likes with: it goes round the archive, as whoever alters one would. */
interface Ground {
    /** An archive of which nothing is there yet, as a user would name it. */
    String fresh();

    /** The JDBC URL of the same. */
    String url(String archive);

    /** What switches off the triggers that refuse changes. */
    List<String> unguarded();

    default Archive toKeep(String archive) {
        return Archive.toKeep(ArchiveAddress.of(archive));
    }

    default Archive toRead(String archive) {
        return Archive.toRead(ArchiveAddress.of(archive));
    }

    /** Runs statements past all guards. */
    default void alter(String archive, String... statements) throws SQLException {
        List<String> all = new ArrayList<>(unguarded());
        all.addAll(List.of(statements));
        run(archive, all);
    }

    /** Runs statements with the guards up. */
    default void run(String archive, List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(archive));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    /** The rows of a query, each in one line. */
    default List<String> ask(String archive, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url(archive));
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            while (results.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) cells.add(results.getString(i));
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }
}
