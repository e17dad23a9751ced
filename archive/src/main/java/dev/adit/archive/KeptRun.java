package dev.adit.archive;

import dev.adit.value.Sha256;

/**
 * A run in the archive, under its seal.
 *
 * @param run counted from 1 without gaps
 * @param keptAt the moment it was kept as the caller gave it, in UTC; the chain holds it
 * @param content SHA-256 over the head and all rows: equal for runs that say the same
 * @param previous the hash of the run before; of the first, of nothing
 * @param hash SHA-256 over number, moment, content and the hash before
 */
public record KeptRun(long run, String keptAt, RunHead head, String content, String previous, String hash) {
    /** What the first run is chained to. */
    static final String NOTHING = Sha256.of("adit archive 1");

    static KeptRun sealed(long run, String keptAt, RunHead head, String content, String previous) {
        return new KeptRun(run, keptAt, head, content, previous, seal(run, keptAt, content, previous));
    }

    /** The hash that a run ought to have. */
    static String seal(long run, String keptAt, String content, String previous) {
        return Sha256.of(previous + "\n" + run + "\n" + keptAt + "\n" + content + "\n");
    }
}
