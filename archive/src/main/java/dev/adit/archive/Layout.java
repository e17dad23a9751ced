package dev.adit.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of the archive: its columns in the order in which a row is hashed. Both databases have the same. */
enum Layout {
    /** What a run was made of. Its own seal (number, moment and hashes) stands beside these columns. */
    RUNS(
            "adit_runs",
            "as_of",
            "program",
            "rule_set",
            "rule_set_version",
            "rule_set_sha256",
            "inputs_sha256",
            "named",
            "bands",
            "line#",
            "scores#",
            "findings#",
            "waivers_sha256?",
            "manifest"),
    /** A scored actor a row, as in scores.csv. */
    SCORES(
            "adit_scores",
            "place#",
            "actor",
            "name",
            "kind",
            "country?",
            "weight#",
            "own#",
            "low#",
            "point#",
            "high#",
            "band",
            "worst_case_band",
            "knockout",
            "knockout_why?",
            "theme?",
            "consequence",
            "because",
            "volume_at_risk_ppm#",
            "volume_unknown_ppm#",
            "red_flags#",
            "data_gaps#",
            "with_waivers_low#",
            "with_waivers_point#",
            "with_waivers_high#",
            "with_waivers_band",
            "with_waivers_worst_case_band"),
    /** A red flag, gap or conflict a row, as in findings.csv, but for the value of the answer and the words of gaps. */
    FINDINGS(
            "adit_findings",
            "place#",
            "rule",
            "actor",
            "state",
            "theme",
            "consequence",
            "says?",
            "missing",
            "file",
            "line#",
            "heading?",
            "observed_on?",
            "source?",
            "grade?",
            "more_evidence#",
            "waiver?",
            "waiver_reason?",
            "waiver_approver?",
            "waiver_ticket?",
            "waiver_expires?");

    final String table;

    @SuppressWarnings("ImmutableEnumChecker") // toList gives one that nobody can change
    private final List<Column> columns;

    Layout(String table, String... columns) {
        this.table = table;
        this.columns = Arrays.stream(columns).map(Column::of).toList();
    }

    /** Names of the columns, with commas between. */
    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** The columns as {@code CREATE TABLE} has them, with the database's word for a number of 64 bits. */
    String definitions(String number) {
        return columns.stream().map(column -> column.definition(number)).collect(Collectors.joining(", "));
    }

    /** As many question marks as there are columns. */
    String marks() {
        return columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    }

    int width() {
        return columns.size();
    }

    /** Hands a row to a statement, from a parameter on. */
    void set(PreparedStatement statement, int from, Row row) throws SQLException {
        for (int i = 0; i < width(); i++) set(statement, from + i, row.cells().get(i), columns.get(i));
    }

    private static void set(PreparedStatement statement, int at, @Nullable Object cell, Column column)
            throws SQLException {
        if (cell == null) statement.setNull(at, column.isNumber ? Types.BIGINT : Types.VARCHAR);
        else if (cell instanceof Long number) statement.setLong(at, number);
        else statement.setString(at, cell.toString());
    }

    /** Reads a row as it stands in the table, from a column on, believing nothing of it. */
    Row get(ResultSet results, int from) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < width(); i++) cells.add(get(results, from + i, columns.get(i)));
        return new Row(cells);
    }

    private static @Nullable Object get(ResultSet results, int at, Column column) throws SQLException {
        if (!column.isNumber) return results.getString(at);
        long number = results.getLong(at);
        return results.wasNull() ? null : (Object) number;
    }

    /** A column; in the lists above a number is marked by a hash, a text that may be missing by a question mark. */
    private record Column(String name, boolean isNumber, boolean mayMiss) {
        static Column of(String marked) {
            boolean number = marked.endsWith("#");
            boolean optional = marked.endsWith("?");
            return new Column(number || optional ? marked.substring(0, marked.length() - 1) : marked, number, optional);
        }

        String definition(String number) {
            return name + " " + (isNumber ? number : "TEXT") + (mayMiss ? "" : " NOT NULL");
        }
    }
}
