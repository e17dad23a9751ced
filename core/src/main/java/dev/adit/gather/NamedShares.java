package dev.adit.gather;

import dev.adit.value.Ppm;
import java.util.HashMap;
import java.util.Map;

/** Adds up the shares that are declared of one actor's intake, commodity by commodity, to see whether a part is left. */
final class NamedShares {
    private final Map<String, Long> sums = new HashMap<>();

    /** A flow without a share may be all the rest. */
    void add(String commodity, int share) {
        sums.merge(commodity, share == Ppm.UNKNOWN ? (long) Ppm.ONE : share, Long::sum);
    }

    boolean leaveAPart() {
        return sums.values().stream().anyMatch(sum -> sum < Ppm.ONE);
    }
}
