package dev.adit.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading without what differs between spellings of the same words: case, accents, punctuation, the many signs for
 * "number", footnote marks, units.
 *
 * @param words one blank between them; empty if there are none
 * @param unit a unit or currency that stood in brackets; empty if there was none
 */
record Heading(String words, String unit) {
    /** No honest heading is longer; what is gets cut before anything looks at it. */
    static final int LONGEST = 200;

    private static final String NUMBER = "no";
    private static final Set<String> NUMBER_WORDS = Set.of("no", "nr", "n", "num", "nro", "number", "numero", "nummer");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*+)[)\\]]");
    private static final Pattern UNIT = Pattern.compile("(?i)kg|g|t|mt|lb|lbs|tonnes?|tons?|to|%|€|\\$|£|[A-Z]{3}");
    private static final Pattern MARK = Pattern.compile("[*0-9\\s]*+");
    private static final Pattern SAP_TABLE =
            Pattern.compile("^(?i:lfa1|lfb1|lfm1|but000|but020|adrc|ekko|ekpo|eina|eine|mara|marc)[-.~_]");
    private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern DIGITS_AHEAD = Pattern.compile("(?<=\\p{L})(?=\\p{Nd})");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%]+");

    /** Reads a heading as it is written. */
    static Heading of(String written) {
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        String composed = Normalizer.normalize(cut, Normalizer.Form.NFKC).strip();
        StringBuilder units = new StringBuilder();
        String open = withoutBrackets(composed, units);
        String plain =
                plain(CAMEL.matcher(SAP_TABLE.matcher(open).replaceFirst("")).replaceAll(" "));
        return new Heading(plain, units.toString());
    }

    /** Umlauts as two letters, which is how dictionaries find "laender" under "länder". */
    static Heading spelledOut(String written) {
        String composed = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return of(composed.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    }

    private static String withoutBrackets(String written, StringBuilder units) {
        Matcher brackets = IN_BRACKETS.matcher(written);
        return brackets.replaceAll(found -> {
            String inside = found.group(1).strip();
            if (MARK.matcher(inside).matches()) return " ";
            if (!isUnit(inside)) return " " + Matcher.quoteReplacement(inside) + " ";
            if (units.length() == 0) units.append(inside);
            return " ";
        });
    }

    /** Three letters are a currency only in capitals: "(ISO)" and "(EUR)" look alike and both tell no field. */
    private static boolean isUnit(String inside) {
        boolean isWord = inside.length() == 3 && !inside.equals(inside.toUpperCase(Locale.ROOT));
        return !isWord && UNIT.matcher(inside).matches();
    }

    private static String plain(String written) {
        String apart = Normalizer.normalize(written.replace("ß", "ss").replace("#", " no "), Normalizer.Form.NFD);
        String folded = ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(DIGITS_AHEAD.matcher(folded).replaceAll(" "), -1)) {
            if (word.isEmpty()) continue;
            words.add(NUMBER_WORDS.contains(word) ? NUMBER : withoutZeros(word));
        }
        return String.join(" ", words);
    }

    /** ORT01 and "Ort 1" are one heading. */
    private static String withoutZeros(String word) {
        int from = 0;
        while (from < word.length() - 1 && word.charAt(from) == '0') from++;
        return word.substring(from);
    }

    List<String> tokens() {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
    }

    /** The words without the s of a plural, for a second look only. */
    Heading singular() {
        List<String> singular = tokens().stream()
                .map(word -> word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
        return new Heading(String.join(" ", singular), unit);
    }
}
