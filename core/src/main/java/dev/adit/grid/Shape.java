package dev.adit.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What the values of a column have in common, as far as it can tell a value of this column from one of another. */
final class Shape {
    private static final Pattern NUMBER =
            Pattern.compile("[-+(]?\\p{Sc}? ?\\d[\\d.,'\\u00A0\\u202F]*\\)?[-%]? ?\\p{Sc}?");
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final int LONGEST = 64;
    /** Of twenty values one may be odd: a total, a note, a heading further down. */
    private static final int IN_TWENTY = 19;

    private enum Kind {
        EMPTY,
        NUMBER,
        LINK,
        PATTERN,
        TEXT
    }

    private final Kind kind;
    private final boolean blanks;
    private final Set<String> patterns;
    private final boolean onlyWords;

    private Shape(Kind kind, boolean blanks, Set<String> patterns, boolean onlyWords) {
        this.kind = kind;
        this.blanks = blanks;
        this.patterns = patterns;
        this.onlyWords = onlyWords;
    }

    static Shape of(List<String> values) {
        List<String> filled = values.stream().filter(value -> !value.isEmpty()).toList();
        boolean blanks = filled.size() < values.size();
        if (filled.isEmpty()) return new Shape(Kind.EMPTY, true, Set.of(), false);
        if (most(filled, Shape::isNumber)) return new Shape(Kind.NUMBER, blanks, Set.of(), false);
        if (most(filled, Shape::isLink)) return new Shape(Kind.LINK, blanks, Set.of(), false);
        Set<String> exact = common(filled, Shape::pattern);
        if (!exact.isEmpty()) return new Shape(Kind.PATTERN, blanks, exact, false);
        Set<String> loose = common(filled, value -> collapsed(pattern(value)));
        boolean onlyWords = filled.stream().noneMatch(Shape::isNumber);
        return new Shape(loose.isEmpty() ? Kind.TEXT : Kind.PATTERN, blanks, loose, onlyWords);
    }

    private static boolean most(List<String> values, Predicate<String> test) {
        return values.stream().filter(test).count() * 20 >= (long) values.size() * IN_TWENTY;
    }

    /** The few patterns that nearly all values follow, each followed by more than one; none if there are many. */
    private static Set<String> common(List<String> values, UnaryOperator<String> pattern) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String value : values) counts.merge(pattern.apply(value), 1, Integer::sum);
        Set<String> kept = new TreeSet<>();
        int covered = 0;
        for (var count : counts.entrySet()) {
            if (count.getValue() * 20 < values.size()) continue;
            kept.add(count.getKey());
            covered += count.getValue();
        }
        boolean isCommon = covered * 20L >= (long) values.size() * IN_TWENTY;
        return isCommon && kept.size() <= 4 && kept.stream().allMatch(Shape::tells) ? kept : Set.of();
    }

    /** Words alone are no pattern: any word would fit. */
    private static boolean tells(String pattern) {
        return pattern.indexOf('9') >= 0 || pattern.indexOf('@') >= 0;
    }

    static boolean isNumber(String value) {
        return value.length() <= LONGEST && NUMBER.matcher(value).matches();
    }

    private static boolean isLink(String value) {
        return LINK.matcher(value).lookingAt();
    }

    /** The value with 9 for digits and a for letters; cut short if it is long. */
    private static String pattern(String value) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < Math.min(value.length(), LONGEST); i++) {
            char unit = value.charAt(i);
            pattern.append(Character.isDigit(unit) ? '9' : Character.isLetter(unit) ? 'a' : unit);
        }
        return value.length() > LONGEST ? pattern.append('\u2026').toString() : pattern.toString();
    }

    private static String collapsed(String pattern) {
        StringBuilder collapsed = new StringBuilder("~");
        for (int i = 0; i < pattern.length(); i++)
            if (i == 0 || pattern.charAt(i) != pattern.charAt(i - 1)) collapsed.append(pattern.charAt(i));
        return collapsed.toString();
    }

    /** Whether this column can be told from one of words: numbers, links, dates, codes. */
    boolean isStrict() {
        return kind == Kind.NUMBER || kind == Kind.LINK || kind == Kind.PATTERN;
    }

    /** Whether a value, without outer blanks, could stand in this column. */
    boolean fits(String value) {
        if (value.isEmpty()) return blanks;
        return switch (kind) {
            case EMPTY -> false;
            case NUMBER -> isNumber(value);
            case LINK -> isLink(value) && value.indexOf(' ') < 0;
            case PATTERN -> patterns.contains(pattern(value)) || patterns.contains(collapsed(pattern(value)));
            case TEXT -> !onlyWords || !isNumber(value);
        };
    }
}
