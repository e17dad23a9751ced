package dev.adit.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks for one actor in all runs. */
record ActorHistory(Connection connection) {
    List<ActorInRun> of(String actor, List<KeptRun> runs) throws SQLException {
        Map<Long, ScoreRow> scores = scores(actor);
        Map<Long, SortedMap<String, String>> findings = findings(actor);
        List<ActorInRun> standings = new ArrayList<>();
        for (KeptRun run : runs) {
            boolean isKnown = scores.containsKey(run.run()) || findings.containsKey(run.run());
            if (isKnown || !standings.isEmpty())
                standings.add(new ActorInRun(
                        run,
                        scores.get(run.run()),
                        Collections.unmodifiableSortedMap(findings.getOrDefault(run.run(), new TreeMap<>()))));
        }
        return standings;
    }

    private Map<Long, ScoreRow> scores(String actor) throws SQLException {
        Map<Long, ScoreRow> scores = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT run, " + Layout.SCORES.names() + " FROM adit_scores WHERE actor = ?")) {
            statement.setString(1, actor);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) scores.put(results.getLong(1), ScoreRow.of(Layout.SCORES.get(results, 2)));
            }
        }
        return scores;
    }

    private Map<Long, SortedMap<String, String>> findings(String actor) throws SQLException {
        Map<Long, SortedMap<String, String>> findings = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT run, rule, state FROM adit_findings WHERE actor = ? ORDER BY run, place")) {
            statement.setString(1, actor);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next())
                    findings.computeIfAbsent(results.getLong(1), run -> new TreeMap<>())
                            .merge(results.getString(2), results.getString(3), ActorHistory::both);
            }
        }
        return findings;
    }

    /** A rule has one state at an actor; only conflicts come several times. */
    private static String both(String one, String other) {
        return one.equals(other) ? one : one + ", " + other;
    }

    List<KnownActor> actors() throws SQLException {
        SortedMap<String, String> names = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT DISTINCT actor FROM adit_findings");
                ResultSet results = statement.executeQuery()) {
            while (results.next()) names.put(results.getString(1), results.getString(1));
        }
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT actor, name FROM adit_scores GROUP BY actor, name ORDER BY max(run)");
                ResultSet results = statement.executeQuery()) {
            while (results.next()) names.put(results.getString(1), results.getString(2));
        }
        List<KnownActor> actors = new ArrayList<>();
        names.forEach((id, name) -> actors.add(new KnownActor(id, name)));
        return actors;
    }
}
