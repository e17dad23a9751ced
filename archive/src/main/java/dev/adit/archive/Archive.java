package dev.adit.archive;

import dev.adit.problem.Code;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The runs of years, in a database. Runs are added and read; nothing here changes or takes away.
 *
 * <p>For one thread. Every method throws {@link dev.adit.problem.InvalidInputException} with a code that begins with A
 * if the database cannot be used.
 */
public final class Archive implements AutoCloseable {
    private final Database database;
    private final Refusals refusals;
    private final Schema schema;
    private final Connection connection;
    private final boolean keeps;

    private Archive(ArchiveAddress address, boolean keeps) {
        this.keeps = keeps;
        database = address.isFile() ? new SqliteDatabase(address) : new PostgresDatabase(address);
        refusals = new Refusals(address);
        schema = new Schema(database, refusals);
        connection = asked(keeps ? database::connectToKeep : database::connectToRead);
        asked(this::begin);
    }

    /** Opens an archive to add to; a file that is not there is made with its first run. */
    public static Archive toKeep(ArchiveAddress address) {
        return new Archive(address, true);
    }

    /** Opens an archive to read, all of it as of this moment. */
    public static Archive toRead(ArchiveAddress address) {
        return new Archive(address, false);
    }

    private boolean begin() throws SQLException {
        try {
            database.freeze(connection);
            return read(() -> true, false);
        } catch (SQLException | RuntimeException fault) {
            connection.close();
            throw fault;
        }
    }

    /**
     * Keeps a run, unless the last one says the very same. When this returns, the run is on disk; if it does not,
     * nothing of it is there.
     *
     * @param at the moment, which the archive takes for what it is told
     */
    public Kept keep(RunContent content, Instant at) {
        return asked(() -> {
            try {
                Kept kept = new Keeper(connection, database, schema).keep(content, at);
                if (kept.isNew()) connection.commit();
                else connection.rollback();
                return kept;
            } catch (SQLException | RuntimeException fault) {
                connection.rollback();
                throw fault;
            }
        });
    }

    /** What {@link #keep} would do. */
    public Kept imagine(RunContent content, Instant at) {
        List<KeptRun> runs = runs();
        return Keeper.imagine(content, at, runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1)));
    }

    /** What {@link #keep} would do where there is no archive yet. */
    public static Kept imagineFirst(RunContent content, Instant at) {
        return Keeper.imagine(content, at, Optional.empty());
    }

    /** All runs, the oldest first. */
    public List<KeptRun> runs() {
        return read(() -> new RunTable(connection).all(), List.of());
    }

    /** The ids and names under which actors were scored or found something at. */
    public List<KnownActor> actors() {
        return read(() -> new ActorHistory(connection).actors(), List.of());
    }

    /** What every run since the first that knows the actor says of it, the oldest first. */
    public List<ActorInRun> history(String actor) {
        return read(() -> new ActorHistory(connection).of(actor, new RunTable(connection).all()), List.of());
    }

    /** Every run in figures, the oldest first. */
    public List<RunFigures> trend() {
        return read(() -> new Trend(connection).of(new RunTable(connection).all()), List.of());
    }

    /**
     * Reads everything and hashes it anew.
     *
     * @param head the hash of a run that must be there, noted down when it was kept; null if nobody noted one
     */
    public Verification verify(@Nullable String head) {
        return read(() -> new Verifier(connection, refusals).verify(head), Verification.ofNone(head, refusals));
    }

    /** Ends the connection. What was not kept by now is not. */
    @Override
    public void close() {
        asked(() -> {
            connection.close();
            return true;
        });
    }

    /** A question to the database. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws SQLException;
    }

    /** Whoever keeps lets go after each question, so that others can write; whoever reads sees one moment throughout. */
    private <T> T read(Question<T> question, T ofNone) {
        return asked(() -> {
            try {
                return schema.isThere(connection) ? question.ask() : ofNone;
            } finally {
                if (keeps) connection.rollback();
            }
        });
    }

    private <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException fault) {
            throw database.problem(fault);
        } catch (Unchecked carried) {
            throw database.problem(carried.fault);
        } catch (Row.MisreadException misread) {
            throw refusals.because(
                    Code.A07, "a cell holds something that no Adit wrote there", "'adit archive verify' tells where");
        }
    }
}
