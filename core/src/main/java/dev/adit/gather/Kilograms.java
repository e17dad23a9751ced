package dev.adit.gather;

/** Sums of masses, up to the greatest that a count may be; whatever reaches it is at least that much. */
final class Kilograms {
    static final long LARGEST = 1_000_000_000_000L;

    private Kilograms() {}

    static long sum(long left, long right) {
        return Math.min(LARGEST, Math.min(LARGEST, left) + Math.min(LARGEST, right));
    }
}
