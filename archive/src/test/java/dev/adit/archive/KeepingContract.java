package dev.adit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.problem.InvalidInputException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every database must do with runs that are kept. */
abstract class KeepingContract {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Ground ground;

    KeepingContract(Ground ground) {
        this.ground = ground;
    }

    @Test
    void what_was_kept_is_there_whatever_it_is_made_of() throws SQLException {
        String archive = ground.fresh();
        for (long seed = 1; seed <= 12; seed++) {
            SmallRun run = SmallRun.random(seed);
            try (Archive keeping = ground.toKeep(archive)) {
                assertThat(keeping.keep(run, NOON).isNew()).as("seed " + seed).isTrue();
            }
            assertThat(ground.ask(
                            archive,
                            "SELECT " + Layout.FINDINGS.names() + " FROM adit_findings WHERE run = " + seed
                                    + " ORDER BY place"))
                    .as("seed " + seed)
                    .isEqualTo(run.findings().stream()
                            .map(finding -> line(finding.row()))
                            .toList());
        }
        try (Archive reading = ground.toRead(archive)) {
            Verification found = reading.verify(null);
            assertThat(found.problems()).isEmpty();
            assertThat(found.runs()).isEqualTo(12);
            assertThat(reading.runs())
                    .extracting(KeptRun::run)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 12).boxed().toList());
        }
    }

    private static String line(Row row) {
        return String.join("|", row.cells().stream().map(String::valueOf).toList());
    }

    @Test
    void a_run_that_says_what_the_last_one_said_is_not_kept_again_but_one_between_them_is() {
        String archive = ground.fresh();
        SmallRun first = SmallRun.of("2026-01-01", 600);
        try (Archive keeping = ground.toKeep(archive)) {
            KeptRun one = keeping.keep(first, NOON).run();
            Kept again = keeping.keep(first, NOON.plusSeconds(9));
            assertThat(again.isNew()).isFalse();
            assertThat(again.run()).isEqualTo(one);
            assertThat(keeping.keep(SmallRun.of("2026-01-01", 601), NOON).isNew())
                    .isTrue();
            assertThat(keeping.keep(first, NOON).run().run()).isEqualTo(3);
        }
    }

    @Test
    void what_would_be_kept_is_told_and_not_kept() {
        String archive = ground.fresh();
        SmallRun run = SmallRun.of("2026-01-01", 600);
        try (Archive keeping = ground.toKeep(archive)) {
            Kept imagined = keeping.imagine(run, NOON);
            assertThat(keeping.runs()).isEmpty();
            assertThat(keeping.keep(run, NOON)).isEqualTo(imagined);
            assertThat(keeping.imagine(run, NOON).isNew()).isFalse();
        }
        assertThat(Archive.imagineFirst(run, NOON).run().run()).isEqualTo(1);
    }

    @Test
    void a_run_that_breaks_off_leaves_nothing() throws SQLException {
        String archive = ground.fresh();
        SmallRun run = SmallRun.of("2026-01-01", 600);
        RunContent broken = new RunContent() {
            private int told;

            @Override
            public RunHead head() {
                return run.head();
            }

            @Override
            public List<ScoreRow> scores() {
                return run.scores();
            }

            @Override
            public void eachFinding(Consumer<FindingRow> reader) {
                run.eachFinding(reader);
                if (++told == 2) throw new IllegalArgumentException("no more");
            }
        };
        try (Archive keeping = ground.toKeep(archive)) {
            keeping.keep(SmallRun.of("2025-12-01", 1), NOON);
            assertThatThrownBy(() -> keeping.keep(broken, NOON)).hasMessage("no more");
            assertThat(keeping.verify(null).problems()).isEmpty();
            assertThat(keeping.keep(run, NOON).run().run()).isEqualTo(2);
        }
        assertThat(ground.ask(archive, "SELECT count(*) FROM adit_findings")).containsExactly("4");
    }

    @Test
    void writers_at_the_same_time_wait_for_each_other_and_none_is_lost() throws Exception {
        String archive = ground.fresh();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            int mine = writer;
            writers.add(pool.submit(() -> {
                for (int i = 0; i < 5; i++)
                    try (Archive keeping = ground.toKeep(archive)) {
                        keeping.keep(SmallRun.of("2026-01-0" + (i + 1), mine), NOON);
                    }
            }));
        }
        pool.shutdown();
        for (Future<?> writer : writers) writer.get();
        try (Archive reading = ground.toRead(archive)) {
            assertThat(reading.verify(null).problems()).isEmpty();
            assertThat(reading.runs()).hasSize(20);
        }
    }

    @Test
    void the_history_of_an_actor_tells_every_run_since_the_first_that_knows_it() {
        String archive = ground.fresh();
        try (Archive keeping = ground.toKeep(archive)) {
            keeping.keep(new SmallRun(SmallRun.head("2025-12-01"), List.of(), List.of()), NOON);
            keeping.keep(SmallRun.of("2026-01-01", 600), NOON);
            keeping.keep(SmallRun.of("2026-02-01", 400), NOON);
            keeping.keep(new SmallRun(SmallRun.head("2026-03-01"), List.of(), List.of()), NOON);
        }
        try (Archive reading = ground.toRead(archive)) {
            List<ActorInRun> history = reading.history("acme");
            assertThat(history).extracting(one -> one.run().run()).containsExactly(2L, 3L, 4L);
            assertThat(history.get(0).score())
                    .isEqualTo(SmallRun.of("", 600).scores().get(0));
            assertThat(history.get(2).score()).isNull();
            assertThat(Change.at(history.get(0), history.get(1)))
                    .contains(
                            new Change("band", "HIGH", "LOW"),
                            new Change("point", "600", "400"),
                            new Change("CL-04", "open", "in-remediation"));
            assertThat(reading.history("mine").get(0).findings()).isEqualTo(new TreeMap<>(Map.of("SC-01", "gap")));
            assertThat(reading.history("nobody")).isEmpty();
            assertThat(reading.actors())
                    .containsExactly(
                            new KnownActor("acme", "Acme"),
                            new KnownActor("mine", "mine"),
                            new KnownActor("zinc", "Zinc Co"));
        }
    }

    @Test
    void the_trend_counts_bands_states_and_the_weight_at_or_over_the_line() {
        String archive = ground.fresh();
        try (Archive keeping = ground.toKeep(archive)) {
            keeping.keep(SmallRun.of("2026-01-01", 500), NOON);
            keeping.keep(SmallRun.of("2026-02-01", 499), NOON);
            keeping.keep(new SmallRun(SmallRun.head("2026-03-01"), List.of(), List.of()), NOON);
            List<RunFigures> trend = keeping.trend();
            assertThat(trend).extracting(RunFigures::weight).containsExactly(40L, 40L, 0L);
            assertThat(trend).extracting(RunFigures::weightAtRisk).containsExactly(10L, 0L, 0L);
            assertThat(trend.get(0).bands().toString()).isEqualTo("{HIGH=1, LOW=1}");
            assertThat(trend.get(1).states().toString()).isEqualTo("{gap=1, in-remediation=1}");
            assertThat(trend.get(2).worst()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE adit_scores SET point = 1",
                "UPDATE adit_findings SET state = 'clear'",
                "UPDATE adit_runs SET kept_at = 'x'",
                "UPDATE adit_archive SET form = 2",
                "DELETE FROM adit_scores",
                "DELETE FROM adit_findings WHERE place = 1",
                "DELETE FROM adit_runs",
                "DELETE FROM adit_archive",
                "INSERT INTO adit_findings SELECT run, row_check, place + 9, rule, actor, state, theme, consequence, says,"
                        + " missing, file, line, heading, observed_on, source, grade, more_evidence,"
                        + " waiver, waiver_reason, waiver_approver, waiver_ticket, waiver_expires FROM adit_findings"
            })
    void the_database_itself_refuses_to_rewrite_a_run(String change) {
        String archive = ground.fresh();
        try (Archive keeping = ground.toKeep(archive)) {
            keeping.keep(SmallRun.of("2026-01-01", 500), NOON);
        }
        assertThatThrownBy(() -> ground.run(archive, List.of(change)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(Schema.NEVER);
    }

    @Test
    void an_archive_whose_tables_lack_columns_is_told_with_what_to_do_and_left_alone() throws SQLException {
        String older = ground.fresh();
        try (Archive keeping = ground.toKeep(older)) {
            keeping.keep(SmallRun.of("2026-01-01", 500), NOON);
        }
        ground.alter(older, "ALTER TABLE adit_scores DROP COLUMN with_waivers_band");

        assertThatThrownBy(() -> ground.toKeep(older))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("error[A04]")
                .hasMessageContaining("adit_scores lacks columns")
                .hasMessageContaining("a new archive");
        assertThatThrownBy(() -> ground.toRead(older)).hasMessageContaining("error[A04]");
    }

    @Test
    void a_newer_archive_is_left_alone_and_so_is_a_database_that_lacks_a_table() throws SQLException {
        String newer = ground.fresh();
        String broken = ground.fresh();
        for (String archive : List.of(newer, broken))
            try (Archive keeping = ground.toKeep(archive)) {
                keeping.keep(SmallRun.of("2026-01-01", 500), NOON);
            }
        ground.alter(newer, "UPDATE adit_archive SET form = 2");
        ground.alter(broken, "DROP TABLE adit_scores");
        assertThatThrownBy(() -> ground.toKeep(newer)).hasMessageContaining("error[A04]");
        assertThatThrownBy(() -> ground.toRead(newer)).hasMessageContaining("error[A04]");
        assertThatThrownBy(() -> ground.toRead(broken))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("error[A03]")
                .hasMessageContaining("there is no table adit_scores");
    }
}
