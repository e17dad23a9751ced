package dev.adit.assess;

import dev.adit.spread.Material;
import dev.adit.value.Ppm;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns shares of an actor's whole intake of a commodity, as files declare them, into shares of the stream they go
 * into, as the method wants them. What nobody declares to be kept apart is in the pool; where a delivery that is kept
 * apart has no share, the size of the streams is not known and no share of that intake can be turned.
 */
final class StreamShares {
    /** Where sums of shares stop: far over the whole, and far from what an int holds. */
    private static final long MOST = 1_000L * Ppm.ONE;

    private final Map<String, Map<String, Long>> sums = new HashMap<>();
    private final Map<String, Boolean> open = new HashMap<>();

    /** Takes a flow into account; all flows must be, before the first is asked for. */
    void add(String intake, String stream, int share) {
        if (stream.equals(Material.POOL)) return;
        if (share == Ppm.UNKNOWN) open.put(intake, true);
        else sums.computeIfAbsent(intake, fresh -> new TreeMap<>()).merge(stream, (long) share, Long::sum);
    }

    /** The share of the stream's own intake, in ppm, or {@link Material#NO_SHARE}. */
    int of(String intake, String stream, int share) {
        if (share == Ppm.UNKNOWN) return Material.NO_SHARE;
        Map<String, Long> apart = sums.get(intake);
        boolean isOpen = open.containsKey(intake);
        if (apart == null && !isOpen) return share;
        if (isOpen || apart == null) return share == 0 ? 0 : Material.NO_SHARE;
        long whole = stream.equals(Material.POOL) ? pool(apart) : apart.getOrDefault(stream, 0L);
        if (whole <= 0) return Math.min(share, Ppm.ONE);
        return (int) Math.min(Ppm.ONE, (long) share * Ppm.ONE / whole);
    }

    /**
     * A share of the whole intake that comes from no named seller, and so stands in the pool, as a share of the pool.
     * It may be more than the whole, so that whoever scales it down can say so.
     */
    int ofPool(String intake, long share) {
        Map<String, Long> apart = sums.get(intake);
        long whole = apart == null || open.containsKey(intake) ? Ppm.ONE : pool(apart);
        if (whole <= 0) return (int) Math.min(Ppm.ONE, share);
        return (int) Math.min(MOST, Math.min(MOST, share) * Ppm.ONE / whole);
    }

    private static long pool(Map<String, Long> apart) {
        return Ppm.ONE - apart.values().stream().mapToLong(Long::longValue).sum();
    }
}
