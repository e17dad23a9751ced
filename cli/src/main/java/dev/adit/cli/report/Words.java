package dev.adit.cli.report;

import dev.adit.finding.State;
import dev.adit.network.ActorKind;
import dev.adit.rule.Consequence;
import dev.adit.value.Ppm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and words as people read them; the same on every machine. */
final class Words {
    static final String NOT_KNOWN = "not known";

    /** What the lower bound means; an adverse answer that is out of date still stands. */
    static final String LOW =
            "Low: on record if all that is not known turns out well (out-of-date adverse answers included"
                    + " until answered anew).";

    /** What the upper bound means, and what it leaves out. */
    static final String HIGH =
            "High: what cannot be ruled out, short of an open worst form being found, which is" + " always 1000.";

    /** Beyond this a name or a sentence says nothing more, and only swells the page. */
    private static final int LONGEST_NAME = 100;

    private static final int LONGEST_SENTENCE = 600;
    /** With a blank at which no line ends. */
    private static final String PER_CENT = "\u00A0%";

    private static final int PPM_PLACES_OF_A_PERCENT = 4;

    private Words() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** With its sign, a real minus. */
    static String change(int number) {
        return number < 0 ? "\u2212" + -number : "+" + number;
    }

    /** Ppm as per cent with one decimal place; never rounded to nothing or to all. */
    static String percent(long ppm) {
        BigDecimal percent = BigDecimal.valueOf(ppm, PPM_PLACES_OF_A_PERCENT).setScale(1, RoundingMode.HALF_UP);
        if (percent.signum() == 0 && ppm > 0) return "under 0.1" + PER_CENT;
        if (ppm < Ppm.ONE && percent.intValue() == 100) return "over 99.9" + PER_CENT;
        boolean isWhole = percent.stripTrailingZeros().scale() <= 0;
        return (isWhole ? percent.setScale(0) : percent).toPlainString() + PER_CENT;
    }

    /** A range of ppm, such as {@code 0-100 %}. */
    static String percents(long low, long high) {
        return percent(low).replace(PER_CENT, "") + "\u2013" + percent(high);
    }

    static String percent(long part, long whole) {
        return whole == 0
                ? "0" + PER_CENT
                : percent(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(Ppm.ONE))
                        .divide(BigDecimal.valueOf(whole), RoundingMode.DOWN)
                        .longValueExact());
    }

    /** Permille as a factor, such as {@code 0.8}. */
    static String factor(int permille) {
        return BigDecimal.valueOf(permille, 3).stripTrailingZeros().toPlainString();
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "no date given" : day.toString();
    }

    static String name(String name) {
        return cut(name, LONGEST_NAME);
    }

    static String sentence(String sentence) {
        return cut(sentence, LONGEST_SENTENCE);
    }

    private static String cut(String raw, int most) {
        String text = Visible.text(raw);
        if (text.codePointCount(0, text.length()) <= most) return text;
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "\u2026";
    }

    static String kind(ActorKind kind) {
        return spaced(kind.word());
    }

    static String state(State state) {
        return state == State.STALE ? "out of date" : spaced(state.word());
    }

    /** Of one kind: {@code 278 mine sites}. */
    static String count(long number, ActorKind kind) {
        String one = kind(kind);
        return count(number, one, one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s");
    }

    /** How cases in remediation are treated, beside what is not done to them. */
    static String remedied(Consequence consequence) {
        return consequence == Consequence.SUSPEND
                ? consequence(consequence)
                : consequence(consequence) + ", not suspend";
    }

    static String consequence(Consequence consequence) {
        return spaced(consequence.word());
    }

    /**
     * The themes of the rule set that ships have codes; those of others are told as they are. The words are neutral:
     * that a theme is scored does not say that anything was found.
     */
    static String theme(String code) {
        return switch (code) {
            case "WFCL" -> "worst forms of child labour";
            case "UNDERAGE", "CONFIRMED" -> "child labour";
            case "CONTEXT" -> "circumstances in which child labour is likelier";
            default -> code;
        };
    }

    static String spaced(String word) {
        return word.replace('-', ' ');
    }

    static String capital(String text) {
        if (text.isEmpty()) return text;
        int first = Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** {@code a, b, c and 4 more}. */
    static String some(List<String> names, int most) {
        if (names.size() <= most) return all(names);
        return String.join(", ", names.subList(0, most)) + " and " + count(names.size() - most) + " more";
    }

    private static String all(List<String> names) {
        if (names.size() < 2) return String.join("", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
