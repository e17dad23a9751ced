package dev.adit.redact;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Telephone numbers without a country's code or a word before them: nine digits or more, in groups. Days, amounts with a
 * unit, numbers with a decimal point and ids with letters are none.
 */
final class LocalNumbers {
    private static final int FEWEST_DIGITS = 9;

    private static final String DAY = "(?:(?:19|20)\\p{N}{2}([-/.])\\p{N}{2}\\1\\p{N}{2}"
            + "|\\p{N}{1,2}([-/.])\\p{N}{1,2}\\2(?:19|20)\\p{N}{2})(?!\\p{N})";

    private static final String NO_DAY = "(?!" + DAY.replace("\\1", "\\3").replace("\\2", "\\4") + ")";

    /**
     * A day, or groups of digits up to the next day. It takes a whole run at once and never gives back, so that a text
     * costs no more than its length; whether the run is a telephone number is asked afterwards.
     */
    static final Pattern RUN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + DAY + "|\\p{N}++(?:[ \u00A0\u202F()/.-]{1,3}+" + NO_DAY + "\\p{N}++)*+)");

    private static final Pattern DECIMAL = Pattern.compile("(?:0|[1-9]\\p{N}{0,2})\\.\\p{N}+");

    private static final Pattern UNIT = Pattern.compile(
            "[ \u00A0\u202F]?(?:[%$€£]|(?i:kg|kilos?|kilograms?|mg|g|t|mt|tons?"
                    + "|tonnes?|lbs?|oz|ppm|ppb|m|km|ha|usd|eur|cdf|fc|rwf|ugx|francs?|dollars?|euros?)(?![\\p{L}\\p{N}'\u2019]))");

    private static final Pattern MONEY = Pattern.compile(".*(?:[$€£]|(?i:usd|eur|cdf|fc|rwf|ugx))[ \u00A0\u202F]?");

    private LocalNumbers() {}

    /** Whether a run of the text is one. */
    static boolean isTelephone(MatchResult run, String text) {
        String digits = run.group();
        return digits.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS
                && !DECIMAL.matcher(digits).matches()
                && !isAmount(run, text)
                && !isOfAnId(run, text);
    }

    private static boolean isAmount(MatchResult run, String text) {
        return UNIT.matcher(text).region(run.end(), text.length()).lookingAt()
                || MONEY.matcher(text.substring(Math.max(0, run.start() - 4), run.start()))
                        .matches();
    }

    /** Joined to a letter, before or behind; what has spaces in it is no id. */
    private static boolean isOfAnId(MatchResult run, String text) {
        if (run.group().indexOf(' ') >= 0) return false;
        return isJoined(text, run.start() - 1, -1) || isJoined(text, run.end(), 1);
    }

    private static boolean isJoined(String text, int at, int onward) {
        if (!isLetter(text, at) && !isJoint(text, at)) return false;
        return isLetter(text, at) || isLetter(text, at + onward);
    }

    private static boolean isJoint(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '_');
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
