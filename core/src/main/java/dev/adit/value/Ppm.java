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
        int ppm = 0;
        int digits = 0;
        int places = -1;
        for (int i = 0; i < number.length(); i++) {
            char unit = number.charAt(i);
            if (unit == '.' && places < 0) {
                places = 0;
                continue;
            }
            if (unit < '0' || unit > '9' || (places == PLACES_OF_A_PERCENT && unit != '0')) return UNKNOWN;
            digits++;
            if (places == PLACES_OF_A_PERCENT) continue;
            ppm = ppm * 10 + unit - '0';
            if (ppm > ONE) return UNKNOWN;
            if (places >= 0) places++;
        }
        for (int i = Math.max(0, places); i < PLACES_OF_A_PERCENT && ppm <= ONE; i++) ppm *= 10;
        return digits == 0 || ppm > ONE ? UNKNOWN : ppm;
    }

    /** A percentage for people: {@code 12.5 %}, exact, without needless zeros. */
    public static String asPercent(long ppm) {
        BigDecimal percent = BigDecimal.valueOf(ppm, PLACES_OF_A_PERCENT).stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale())).toPlainString() + " %";
    }
}
