package dev.adit.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers of cells as plain decimal digits: without exponent, and without the last digits that only a computer sees. */
record PlainNumber(BigDecimal value) {
    /** As many digits as a spreadsheet keeps and shows. */
    static final int KEPT = 15;

    private static final int LONGEST = 400;
    private static final int LARGEST_EXPONENT = 400;

    /** The number that a text of a cell writes; empty if it is none, or none that a spreadsheet can hold. */
    static Optional<PlainNumber> of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) return Optional.empty();
        try {
            BigDecimal value = new BigDecimal(text.strip());
            long exponent = (long) value.precision() - value.scale();
            if (Math.abs(exponent) > LARGEST_EXPONENT) return Optional.empty();
            return Optional.of(new PlainNumber(value));
        } catch (NumberFormatException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    /** The digits; fractions of more than fifteen are rounded to what the spreadsheet shows, whole numbers never. */
    String digits() {
        BigDecimal shown = value;
        int whole = value.precision() - value.scale();
        if (value.precision() > KEPT && value.scale() > 0)
            shown = value.setScale(Math.max(0, KEPT - whole), RoundingMode.HALF_EVEN);
        if (shown.signum() == 0) return "0";
        return shown.stripTrailingZeros().toPlainString();
    }

    /** Whether it is a whole number of more digits than a spreadsheet keeps, so that its last ones are lost. */
    boolean isCut() {
        return isWhole() && value.precision() - value.scale() > KEPT;
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
