package dev.adit.privacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How counts of children and their cases are told at one place: in steps of ten. A small number can point to one child;
 * and were larger ones exact, a small one could be worked out as what is missing to a sum (complementary suppression).
 * Steps of ten stand in for both, for whatever is printed together (statistical disclosure control, threshold 10).
 *
 * <p>A sum printed beside its parts gives none of them away while at most eight parts are not zero: only at nine can the
 * least that all parts may be reach the most that the sum may be. A register has seven parts that share no case.
 */
public final class SmallCounts {
    private static final long STEP = 10;

    /** What is counted where single children, or their families, stand behind the number. */
    private static final Set<String> OF_CHILDREN =
            Set.of("children", "cases", "young people", "families", "child incidents");

    private SmallCounts() {}

    /** Whether a number that counts such things, or is a share of them, must be told in steps; null counts nothing. */
    public static boolean isOfChildren(@Nullable String unit) {
        return unit != null && OF_CHILDREN.contains(unit);
    }

    /** {@code 0}, {@code fewer than 10}, {@code 10 to 19} and so on. */
    public static String count(long exact) {
        if (exact <= 0) return Long.toString(exact);
        if (exact < STEP) return "fewer than " + STEP;
        long from = exact / STEP * STEP;
        return from + " to " + (from + STEP - 1);
    }

    /** {@code 0 %} or {@code above 0 %}: with the number it is a share of, anything finer can give one child away. */
    public static String share(long ppm) {
        return ppm <= 0 ? "0 %" : "above 0 %";
    }
}
