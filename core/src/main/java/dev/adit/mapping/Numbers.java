package dev.adit.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them, and what a single one proves about the column's decimal sign. */
final class Numbers {
    private static final int LONGEST = 40;
    private static final int GREATEST_EXPONENT = 30;
    private static final Pattern CURRENCY =
            Pattern.compile("^(?:[A-Z]{3}(?=[\\s\\p{Z}\\d-])|[€$£¥])|(?:(?<=[\\d\\s\\p{Z}-])[A-Z]{3}|[€$£¥])$");
    private static final Pattern PLAIN = Pattern.compile("[0-9]++([.,]?[0-9]++)*+");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]{1,3}");
    private static final Pattern SPACED =
            Pattern.compile("[0-9]{1,3}([ '\u2019\u00a0\u202f\u2009][0-9]{3})+([.,][0-9]+)?");

    /** What a number says about the sign before its decimals. */
    enum Proof {
        POINT,
        COMMA,
        /** a group of three behind one sign: thousands or decimals */
        EITHER,
        NOTHING
    }

    /** The digits of a number without its dress: sign, percent, currency. */
    private record Bare(String digits, boolean isNegative, boolean isGrouped) {}

    private Numbers() {}

    static boolean isNumber(String value) {
        return value.length() <= LONGEST && (EXPONENT.matcher(value).matches() || bare(value) != null);
    }

    static boolean isPercent(String value) {
        return value.endsWith("%");
    }

    static Proof proof(String value) {
        if (value.length() > LONGEST) return Proof.NOTHING;
        if (EXPONENT.matcher(value).matches())
            return value.indexOf(',') >= 0 ? Proof.COMMA : value.indexOf('.') >= 0 ? Proof.POINT : Proof.NOTHING;
        Bare bare = bare(value);
        return bare == null ? Proof.NOTHING : proof(bare);
    }

    private static Proof proof(Bare bare) {
        String digits = bare.digits();
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point < 0 && comma < 0) return Proof.NOTHING;
        if (point >= 0 && comma >= 0) return point > comma ? Proof.POINT : Proof.COMMA;
        char sign = point >= 0 ? '.' : ',';
        int first = digits.indexOf(sign);
        int last = Math.max(point, comma);
        if (first != last) return sign == '.' ? Proof.COMMA : Proof.POINT;
        boolean mayBeGroup = digits.length() - last == 4 && first <= 3 && digits.charAt(0) != '0' && !bare.isGrouped();
        if (mayBeGroup) return Proof.EITHER;
        return sign == '.' ? Proof.POINT : Proof.COMMA;
    }

    /** The number in digits, with a point and without needless zeros behind it; empty if it does not fit the sign. */
    static Optional<String> canonical(String value, char decimal) {
        if (value.length() > LONGEST) return Optional.empty();
        if (EXPONENT.matcher(value).matches()) return exponent(value.replace(',', '.'));
        Bare bare = bare(value);
        if (bare == null) return Optional.empty();
        char group = decimal == '.' ? ',' : '.';
        if (!isWellGrouped(bare.digits(), decimal, group)) return Optional.empty();
        String plain = bare.digits().replace(String.valueOf(group), "").replace(decimal, '.');
        return Optional.of(plain(new BigDecimal((bare.isNegative() ? "-" : "") + plain)));
    }

    /** A number that a program wrote: digits and a point. */
    static Optional<String> ofCell(String digits) {
        try {
            return digits.length() > LONGEST ? Optional.empty() : Optional.of(plain(new BigDecimal(digits)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<String> exponent(String value) {
        BigDecimal number = new BigDecimal(value);
        boolean isSane = Math.abs((long) number.scale()) <= GREATEST_EXPONENT;
        return isSane ? Optional.of(plain(number)) : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }

    private static boolean isWellGrouped(String digits, char decimal, char group) {
        int end = digits.indexOf(decimal);
        if (end >= 0 && (digits.indexOf(decimal, end + 1) >= 0 || digits.indexOf(group, end) >= 0)) return false;
        String whole = end < 0 ? digits : digits.substring(0, end);
        if (whole.indexOf(group) < 0) return true;
        String[] groups = whole.split(Pattern.quote(String.valueOf(group)), -1);
        if (groups[0].isEmpty() || groups[0].length() > 3) return false;
        for (int i = 1; i < groups.length; i++) if (groups[i].length() != 3) return false;
        return true;
    }

    private static @Nullable Bare bare(String value) {
        String rest = CURRENCY.matcher(value).replaceAll("").strip();
        if (rest.endsWith("%")) rest = trimmed(rest.substring(0, rest.length() - 1));
        rest = trimmed(rest);
        boolean isNegative = rest.startsWith("-") || rest.startsWith("\u2212") || rest.endsWith("-");
        if (isNegative) rest = trimmed(rest.endsWith("-") ? rest.substring(0, rest.length() - 1) : rest.substring(1));
        else if (rest.startsWith("+")) rest = trimmed(rest.substring(1));
        boolean isGrouped = SPACED.matcher(rest).matches();
        if (isGrouped) rest = rest.replaceAll("[ '\u2019\u00a0\u202f\u2009]", "");
        return PLAIN.matcher(rest).matches() ? new Bare(rest, isNegative, isGrouped) : null;
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[\\s\\p{Z}]++|(?<![\\s\\p{Z}])[\\s\\p{Z}]++$", "");
    }
}
