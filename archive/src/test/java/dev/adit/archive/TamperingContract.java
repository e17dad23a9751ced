package dev.adit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever goes round the guards is seen, and where. */
abstract class TamperingContract {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Ground ground;

    TamperingContract(Ground ground) {
        this.ground = ground;
    }

    private String threeRuns() {
        String archive = ground.fresh();
        try (Archive keeping = ground.toKeep(archive)) {
            for (int month = 1; month <= 3; month++)
                keeping.keep(SmallRun.of("2026-0" + month + "-01", 600 - month), NOON);
        }
        return archive;
    }

    private List<Problem> problems(String archive, @Nullable String head) {
        try (Archive reading = ground.toRead(archive)) {
            return reading.verify(head).problems();
        }
    }

    private String hash(String archive, int run) throws SQLException {
        return ground.ask(archive, "SELECT hash FROM adit_runs WHERE run = " + run)
                .get(0);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void a_change_of_any_column_of_any_table_is_seen(Layout layout) throws SQLException {
        for (String column : layout.names().split(", ", -1)) {
            String archive = threeRuns();
            boolean isNumber = isNumber(layout, column);
            String place = layout == Layout.RUNS ? "" : " AND place = 2";
            ground.alter(
                    archive,
                    "UPDATE " + layout.table + " SET " + column + " = "
                            + (isNumber ? column + " + 7" : "coalesce(" + column + ", '') || 'x'") + " WHERE run = 2"
                            + place);
            assertThat(problems(archive, null))
                    .as(layout + " " + column)
                    .isNotEmpty()
                    .allMatch(problem -> problem.code() == Code.A07 || problem.code() == Code.A08)
                    .anyMatch(problem -> problem.what().startsWith("run 2 was altered"));
        }
    }

    private static boolean isNumber(Layout layout, String column) {
        return List.of(layout.definitions("BIGINT").split(", ", -1)).stream()
                .anyMatch(definition -> definition.startsWith(column + " BIGINT"));
    }

    @ParameterizedTest
    @CsvSource({"run_hash,hash", "chain,previous", "content,content", "moment,kept_at"})
    void a_change_of_a_seal_is_seen(String name, String column) throws SQLException {
        String archive = threeRuns();
        ground.alter(archive, "UPDATE adit_runs SET " + column + " = " + column + " || '0' WHERE run = 2");
        assertThat(problems(archive, null)).as(name).isNotEmpty();
    }

    @Test
    void the_first_row_that_was_altered_is_named() throws SQLException {
        String archive = threeRuns();
        ground.alter(archive, "UPDATE adit_findings SET state = 'clear' WHERE run = 2 AND actor = 'mine'");
        assertThat(problems(archive, null))
                .extracting(Problem::what)
                .containsExactly("run 2 was altered: row 2 of adit_findings is not what was kept");
    }

    @Test
    void a_row_taken_away_is_named_and_one_too_many_is_counted() throws SQLException {
        String archive = threeRuns();
        ground.alter(archive, "DELETE FROM adit_scores WHERE run = 1 AND place = 1");
        assertThat(problems(archive, null))
                .extracting(Problem::what)
                .containsExactly("run 1 was altered: row 1 of adit_scores is not there");
        String other = threeRuns();
        ground.alter(other, "DELETE FROM adit_scores WHERE run = 1 AND place = 2");
        assertThat(problems(other, null))
                .extracting(Problem::what)
                .containsExactly("run 1 was altered: of its 2 rows in adit_scores there are 1");
    }

    @Test
    void a_run_taken_away_is_told_with_its_number() throws SQLException {
        String archive = threeRuns();
        ground.alter(
                archive,
                "DELETE FROM adit_runs WHERE run = 2",
                "DELETE FROM adit_scores WHERE run = 2",
                "DELETE FROM adit_findings WHERE run = 2");
        assertThat(problems(archive, null)).extracting(Problem::what).containsExactly("run 2 is missing");
        assertThat(problems(archive, null)).extracting(Problem::code).containsExactly(Code.A08);
    }

    @Test
    void rows_that_stayed_behind_tell_of_the_run_that_is_missing() throws SQLException {
        String archive = threeRuns();
        ground.alter(archive, "DELETE FROM adit_runs WHERE run = 3", "DELETE FROM adit_scores WHERE run = 3");
        assertThat(problems(archive, null))
                .extracting(Problem::what)
                .containsExactly("run 3 is missing, and rows of it are in adit_findings");
    }

    @Test
    void an_end_that_was_cut_off_is_seen_by_the_hash_that_was_noted() throws SQLException {
        String archive = threeRuns();
        String noted = hash(archive, 3);
        assertThat(problems(archive, noted)).isEmpty();
        assertThat(problems(archive, hash(archive, 1))).isEmpty();
        ground.alter(
                archive,
                "DELETE FROM adit_runs WHERE run = 3",
                "DELETE FROM adit_scores WHERE run = 3",
                "DELETE FROM adit_findings WHERE run = 3");
        assertThat(problems(archive, null)).as("nothing in the archive tells").isEmpty();
        assertThat(problems(archive, noted)).extracting(Problem::code).containsExactly(Code.A08);
    }

    @Test
    void an_empty_archive_is_whole_but_holds_no_hash_that_was_noted() {
        String archive = ground.fresh();
        ground.toKeep(archive).close();
        assertThat(problems(archive, null)).isEmpty();
        assertThat(problems(archive, "abc")).extracting(Problem::code).containsExactly(Code.A08);
    }
}
