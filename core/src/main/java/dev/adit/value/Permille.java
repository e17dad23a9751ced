package dev.adit.value;

/** Thousandths, 0 to 1000: likelihoods, factors and scores. 0 is no risk seen, 1000 the gravest. */
public final class Permille {
    public static final int ONE = 1000;

    private Permille() {}

    /** {@code part / whole} rounded half up; {@code part >= 0}, {@code whole > 0}, both below 4e18. */
    public static long ratio(long part, long whole) {
        long quotient = part / whole;
        long rest = part % whole;
        return rest >= whole - rest ? quotient + 1 : quotient;
    }

    /** A factor applied to a value, rounded half up. */
    public static int of(int value, int factor) {
        return (int) ratio((long) value * factor, ONE);
    }
}
