package dev.adit.grid;

/**
 * What a number format makes of a number.
 *
 * @param date whether it shows a day
 * @param zeros how many digits it shows at least, zeros in front included; 0 if it shows a number as it is
 */
record FormatCode(boolean date, int zeros) {
    static final FormatCode GENERAL = new FormatCode(false, 0);

    private static final int LONGEST = 1_000;

    /** What a format code such as {@code yyyy-mm-dd} or {@code 0000000000} means; only its first section counts. */
    static FormatCode of(String code) {
        if (code.length() > LONGEST || code.equalsIgnoreCase("general")) return GENERAL;
        String bare = bare(code);
        boolean time = has(bare, 'h') || has(bare, 's');
        boolean date = has(bare, 'y') || has(bare, 'd') || (has(bare, 'm') && !time);
        return new FormatCode(date, date || time ? 0 : zeros(bare));
    }

    /** The built-in formats that go by number alone. */
    static FormatCode builtIn(int number) {
        boolean western = (number >= 14 && number <= 17) || number == 22;
        boolean eastern = (number >= 27 && number <= 31) || number == 36 || number == 50 || number == 51;
        boolean easternMore = number == 52 || number == 53 || number == 54 || number == 57 || number == 58;
        return western || eastern || easternMore ? new FormatCode(true, 0) : GENERAL;
    }

    private static boolean has(String bare, char letter) {
        return bare.indexOf(letter) >= 0 || bare.indexOf(Character.toUpperCase(letter)) >= 0;
    }

    /** Letters and digits that a number fills, without literal text, colours, currencies and further sections. */
    private static String bare(String code) {
        StringBuilder bare = new StringBuilder();
        for (int at = 0; at < code.length(); at++) {
            char unit = code.charAt(at);
            if (unit == ';') break;
            if (unit == '"') at = end(code, at, '"');
            else if (unit == '[') at = end(code, at, ']');
            else if (unit == '\\' || unit == '_' || unit == '*') at++;
            else if (code.regionMatches(true, at, "AM/PM", 0, 5)) at += 4;
            else bare.append(unit);
        }
        return bare.toString();
    }

    private static int end(String code, int at, char closing) {
        int end = code.indexOf(closing, at + 1);
        return end < 0 ? code.length() : end;
    }

    private static int zeros(String bare) {
        int zeros = 0;
        for (int at = 0; at < bare.length(); at++) {
            char unit = bare.charAt(at);
            if (unit == '0') zeros++;
            else if ("#?,.%/@".indexOf(unit) >= 0 || Character.isLetter(unit)) return 0;
        }
        return zeros > 1 ? zeros : 0;
    }
}
