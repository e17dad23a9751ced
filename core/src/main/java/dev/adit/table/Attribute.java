package dev.adit.table;

import dev.adit.privacy.SmallCounts;
import dev.adit.value.Days;
import dev.adit.value.Ppm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be known of an actor.
 *
 * @param title a few words for a heading
 * @param question what to ask to settle it, by language (en is required)
 * @param unit what a number counts or is a share of; null if it does not matter
 * @param choices the allowed words of a CHOICE or CHOICES, at most 63; empty otherwise
 * @param appliesTo the kinds of actor that can have it
 * @param lastsMonths how long an answer that is not adverse stays good; null if it does not age
 * @param tellsOf names of attributes of which whoever knows this one knows something; empty for most
 */
public record Attribute(
        String name,
        AttributeType type,
        String title,
        Map<String, String> question,
        @Nullable String unit,
        List<String> choices,
        Set<String> appliesTo,
        Adverse adverse,
        @Nullable Integer lastsMonths,
        Set<String> tellsOf) {
    private static final long LARGEST_COUNT = 1_000_000_000_000L;

    /** Reads an answer as it stands in a file; empty if it is none of the allowed ones. Blank is the caller's to handle. */
    public OptionalLong cell(String answer) {
        String word = answer.strip();
        return switch (type) {
            case TRUTH -> truth(word);
            case CHOICE -> place(word);
            case CHOICES -> places(word);
            case COUNT -> count(word);
            case PERCENT -> percent(word);
            case DATE ->
                Days.parse(word).map(date -> OptionalLong.of(Days.of(date))).orElse(OptionalLong.empty());
        };
    }

    /** What {@link #cell} accepts, for help texts. */
    public String allowed() {
        return switch (type) {
            case TRUTH -> "yes, no (leave the cell empty if it is not known)";
            case CHOICE -> String.join(", ", choices);
            case CHOICES -> "any of " + String.join(", ", choices) + ", with ';' between them";
            case COUNT -> "a whole number from 0";
            case PERCENT -> "a percentage from 0 to 100";
            case DATE -> "a date such as 2024-03-01";
        };
    }

    /** The answer in words, as a file would have it. */
    public String text(long cell) {
        return switch (type) {
            case TRUTH -> cell == 1 ? "yes" : "no";
            case CHOICE -> choices.get((int) cell);
            case CHOICES -> words(cell);
            case COUNT -> Long.toString(cell);
            case PERCENT -> Ppm.asPercent(cell);
            case DATE -> Days.date((int) cell).toString();
        };
    }

    /** Whether its numbers are of children or of their cases. */
    public boolean countsChildren() {
        return SmallCounts.isOfChildren(unit);
    }

    /** The answer as it may be shown: numbers of children and of their cases only in steps, see {@link SmallCounts}. */
    public String shown(long cell) {
        if (!countsChildren()) return text(cell);
        return switch (type) {
            case COUNT -> SmallCounts.count(cell);
            case PERCENT -> SmallCounts.share(cell);
            default -> text(cell);
        };
    }

    private String words(long cell) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) if ((cell >> i & 1) != 0) words.add(choices.get(i));
        return words.isEmpty() ? "none" : words.stream().collect(Collectors.joining("; "));
    }

    private static OptionalLong truth(String word) {
        if (word.equalsIgnoreCase("yes") || word.equals("1") || word.equalsIgnoreCase("true"))
            return OptionalLong.of(1);
        if (word.equalsIgnoreCase("no") || word.equals("0") || word.equalsIgnoreCase("false"))
            return OptionalLong.of(0);
        return OptionalLong.empty();
    }

    private OptionalLong place(String word) {
        for (int i = 0; i < choices.size(); i++) if (choices.get(i).equalsIgnoreCase(word)) return OptionalLong.of(i);
        return OptionalLong.empty();
    }

    private OptionalLong places(String words) {
        if (words.equalsIgnoreCase("none")) return OptionalLong.of(0);
        long mask = 0;
        for (String word : words.split("[;,]", -1)) {
            OptionalLong place = place(word.strip());
            if (place.isEmpty()) return OptionalLong.empty();
            mask |= 1L << place.getAsLong();
        }
        return OptionalLong.of(mask);
    }

    private static OptionalLong count(String word) {
        if (word.isEmpty() || word.length() > 13 || !word.chars().allMatch(c -> c >= '0' && c <= '9'))
            return OptionalLong.empty();
        long number = Long.parseLong(word);
        return number <= LARGEST_COUNT ? OptionalLong.of(number) : OptionalLong.empty();
    }

    private static OptionalLong percent(String word) {
        int ppm = Ppm.ofPercent(word);
        return ppm == Ppm.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(ppm);
    }
}
