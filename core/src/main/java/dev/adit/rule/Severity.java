package dev.adit.rule;

import org.jspecify.annotations.Nullable;

/**
 * How grave a harm is, each from 0 to 5; null where it is not known. After the UN Guiding Principles (commentary to
 * principle 14) the worst of the three decides the level and the others only order inside it.
 */
public record Severity(
        @Nullable Integer scale,
        @Nullable Integer scope,
        @Nullable Integer irremediability) {
    public static final int WORST = 5;

    private static final int STEP = 18;

    /** From 0 to 100: {@code 18 * worst + the sum of the other two}. Parts that are not known count as 0. */
    public int level() {
        return level(orZero(scale), orZero(scope), orZero(irremediability));
    }

    /** The same for three known parts. */
    public static int level(int scale, int scope, int irremediability) {
        int worst = Math.max(scale, Math.max(scope, irremediability));
        return STEP * worst + (scale + scope + irremediability - worst);
    }

    private static int orZero(@Nullable Integer part) {
        return part == null ? 0 : part;
    }
}
