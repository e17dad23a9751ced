package dev.adit.value;

import java.math.BigDecimal;

/** Parts per million of mass, 0 to 1,000,000: shares and volumes. */
public final class Ppm {
    public static final int ONE = 1_000_000;

    /** In columns of shares: nobody declared it. */
    public static final int UNKNOWN = -1;

    private static final int PLACES_OF_A_PERCENT = 4;

    private Ppm() {}

    /**
     * Reads a percentage such as {@code 12.5} or {@code 12.5 %}, to four decimal places.
     *
     * @return ppm, or {@link #UNKNOWN} if the text is not a percentage from 0 to 100
     */
    public static int ofPercent(String text) {
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        if (number.isEmpty()
                || number.length() > 12
                || !number.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) return UNKNOWN;
        try {
            BigDecimal percent = new BigDecimal(number);
            if (percent.stripTrailingZeros().scale() > PLACES_OF_A_PERCENT) return UNKNOWN;
            int ppm = percent.movePointRight(PLACES_OF_A_PERCENT).intValueExact();
            return ppm <= ONE ? ppm : UNKNOWN;
        } catch (ArithmeticException | NumberFormatException notANumber) {
            return UNKNOWN;
        }
    }

    /** A percentage for people: {@code 12.5 %}, exact, without needless zeros. */
    public static String asPercent(long ppm) {
        BigDecimal percent = BigDecimal.valueOf(ppm, PLACES_OF_A_PERCENT).stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale())).toPlainString() + " %";
    }
}
