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
        Map<Long, SortedMap<String, String>> findings = new HashMap<>();
        Map<Long, SortedMap<String, String>> waivers = new HashMap<>();
        findings(actor, findings, waivers);
        List<ActorInRun> standings = new ArrayList<>();
        for (KeptRun run : runs) {
            boolean isKnown = scores.containsKey(run.run()) || findings.containsKey(run.run());
            if (isKnown || !standings.isEmpty())
                standings.add(new ActorInRun(
                        run,
                        scores.get(run.run()),
                        Collections.unmodifiableSortedMap(findings.getOrDefault(run.run(), new TreeMap<>())),
                        Collections.unmodifiableSortedMap(waivers.getOrDefault(run.run(), new TreeMap<>()))));
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

    private void findings(
            String actor, Map<Long, SortedMap<String, String>> findings, Map<Long, SortedMap<String, String>> waivers)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT run, rule, state, waiver, waiver_expires, waiver_ticket"
                        + " FROM adit_findings WHERE actor = ? ORDER BY run, place")) {
            statement.setString(1, actor);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    long run = results.getLong(1);
                    String rule = results.getString(2);
                    findings.computeIfAbsent(run, fresh -> new TreeMap<>())
                            .merge(rule, results.getString(3), ActorHistory::both);
                    String state = results.getString(4);
                    if (state != null)
                        waivers.computeIfAbsent(run, fresh -> new TreeMap<>())
                                .put(rule, FindingWaiver.told(state, results.getString(5), results.getString(6)));
                }
            }
        }
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
