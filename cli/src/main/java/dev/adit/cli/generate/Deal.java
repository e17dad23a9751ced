package dev.adit.cli.generate;

import org.jspecify.annotations.Nullable;

/**
 * Something that is bought: a row of flows.csv before shares and links are known.
 *
 * @param seller the number of an actor, {@link #UNKNOWN} or {@link #RECYCLED}
 * @param lot the lot it is kept apart in; null if it is not kept apart
 */
record Deal(int seller, Ore ore, @Nullable String lot) {
    static final int UNKNOWN = -1;
    static final int RECYCLED = -2;

    boolean hasSeller() {
        return seller >= 0;
    }
}
