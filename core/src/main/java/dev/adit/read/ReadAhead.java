package dev.adit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Parses a table on a thread of its own, some batches ahead of whoever uses the records: parsing is half of reading.
 * The records and their order are those of the parser; only when they are parsed differs.
 */
final class ReadAhead implements AutoCloseable {
    private static final int BATCH = 1_000;
    private static final int BATCHES_AHEAD = 4;

    private final BlockingQueue<List<Parsed>> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread parser;
    private volatile @Nullable Throwable failure;
    private List<Parsed> batch = List.of();
    private int next;

    /** A record, with the line it begins in; without one it is the end, or the fault that ends the table early. */
    record Parsed(
            @Nullable CSVRecord record, int line, @Nullable RuntimeException fault) {
        boolean isLast() {
            return record == null;
        }
    }

    /** @param source gives one record after the other and then a last one */
    ReadAhead(Supplier<Parsed> source) {
        parser = new Thread(() -> parse(source), "adit-csv");
        parser.setDaemon(true);
        parser.start();
    }

    private void parse(Supplier<Parsed> source) {
        try {
            boolean more = true;
            while (more) {
                List<Parsed> parsed = new ArrayList<>(BATCH);
                while (more && parsed.size() < BATCH) {
                    Parsed one = one(source);
                    parsed.add(one);
                    more = !one.isLast();
                }
                batches.put(parsed);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fault of ours must reach the caller, who would wait for ever otherwise. */
    private Parsed one(Supplier<Parsed> source) {
        try {
            return source.get();
        } catch (RuntimeException | Error fault) {
            failure = fault;
            return new Parsed(null, 0, null);
        }
    }

    /** The next record; must not be asked for any more after the last. */
    Parsed next() {
        if (next == batch.size()) {
            batch = take();
            next = 0;
        }
        Parsed one = batch.get(next++);
        Throwable fault = failure;
        if (one.isLast() && fault != null) throw new IllegalStateException("a table could not be parsed", fault);
        return one;
    }

    private List<Parsed> take() {
        try {
            return batches.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", interrupted);
        }
    }

    @Override
    public void close() {
        parser.interrupt();
        boolean interrupted = false;
        while (parser.isAlive()) {
            try {
                parser.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
