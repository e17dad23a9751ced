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

/** Counts every run. */
record Trend(Connection connection) {
    private record Weights(long all, long atRisk) {}

    List<RunFigures> of(List<KeptRun> runs) throws SQLException {
        Map<Long, SortedMap<String, Long>> bands = counts("adit_scores", "band");
        Map<Long, SortedMap<String, Long>> states = counts("adit_findings", "state");
        Map<Long, SortedMap<String, Long>> waivers = counts("adit_findings", "waiver");
        Map<Long, SortedMap<String, Long>> withWaivers = counts("adit_scores", "with_waivers_band");
        Map<Long, ScoreRow> worst = worst();
        Map<Long, Weights> weights = weights();
        List<RunFigures> figures = new ArrayList<>();
        for (KeptRun run : runs) {
            Weights weight = weights.getOrDefault(run.run(), new Weights(0, 0));
            figures.add(new RunFigures(
                    run,
                    bands.getOrDefault(run.run(), Collections.emptySortedMap()),
                    worst.get(run.run()),
                    weight.all(),
                    weight.atRisk(),
                    states.getOrDefault(run.run(), Collections.emptySortedMap()),
                    waivers.getOrDefault(run.run(), Collections.emptySortedMap()),
                    withWaivers.getOrDefault(run.run(), Collections.emptySortedMap())));
        }
        return figures;
    }

    private Map<Long, SortedMap<String, Long>> counts(String table, String column) throws SQLException {
        Map<Long, SortedMap<String, Long>> counts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT run, " + column + ", count(*) FROM "
                        + table + " WHERE " + column + " IS NOT NULL GROUP BY run, " + column);
                ResultSet results = statement.executeQuery()) {
            while (results.next())
                counts.computeIfAbsent(results.getLong(1), run -> new TreeMap<>())
                        .put(results.getString(2), results.getLong(3));
        }
        return counts;
    }

    private Map<Long, ScoreRow> worst() throws SQLException {
        Map<Long, ScoreRow> worst = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT run, " + Layout.SCORES.names() + " FROM adit_scores WHERE place = 1");
                ResultSet results = statement.executeQuery()) {
            while (results.next()) worst.put(results.getLong(1), ScoreRow.of(Layout.SCORES.get(results, 2)));
        }
        return worst;
    }

    private Map<Long, Weights> weights() throws SQLException {
        Map<Long, Weights> weights = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT s.run, sum(s.weight), sum(CASE WHEN s.point >= r.line THEN s.weight ELSE 0 END)"
                                + " FROM adit_scores s JOIN adit_runs r ON r.run = s.run GROUP BY s.run");
                ResultSet results = statement.executeQuery()) {
            while (results.next()) weights.put(results.getLong(1), new Weights(results.getLong(2), results.getLong(3)));
        }
        return weights;
    }
}
