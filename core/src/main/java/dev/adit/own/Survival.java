package dev.adit.own;

import dev.adit.value.Permille;
import java.math.BigInteger;

/** The exact product of what several independent factors leave, with one rounding at the end. */
public final class Survival {
    /** 1000^6 fits a long; more factors need big integers. */
    private static final int FITS = 5;

    private Survival() {}

    /** {@code 1000 * product((1000 - cut) / 1000)} over the first {@code count} cuts, rounded half up. */
    public static int after(int[] cuts, int count) {
        if (count > FITS) return afterMany(cuts, count);
        long left = Permille.ONE;
        long whole = 1;
        for (int i = 0; i < count; i++) {
            left *= Permille.ONE - cuts[i];
            whole *= Permille.ONE;
        }
        return (int) Permille.ratio(left, whole);
    }

    private static int afterMany(int[] cuts, int count) {
        BigInteger left = BigInteger.valueOf(Permille.ONE);
        for (int i = 0; i < count; i++) left = left.multiply(BigInteger.valueOf(Permille.ONE - cuts[i]));
        BigInteger whole = BigInteger.valueOf(Permille.ONE).pow(count);
        return left.shiftLeft(1).add(whole).divide(whole.shiftLeft(1)).intValueExact();
    }
}
