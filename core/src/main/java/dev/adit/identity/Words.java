package dev.adit.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name or an address: small letters, no accents, no punctuation, at most {@link #MOST} of them. */
final class Words {
    /** Longer names are cut: no company's is, and comparing costs the square of it. */
    static final int LONGEST = 200;

    static final int MOST = 30;

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.]+");
    private static final Set<String> EMPTY = Set.of("and", "und", "et", "the");

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        for (String piece : BETWEEN.split(plain(text), -1))
            for (String word : undotted(piece)) {
                if (word.length() != 1 || !Character.isLetter(word.charAt(0))) flush(initials, words);
                if (word.length() == 1 && Character.isLetter(word.charAt(0))) initials.append(word);
                else if (!EMPTY.contains(word)) words.add(word);
            }
        flush(initials, words);
        return List.copyOf(words.subList(0, Math.min(MOST, words.size())));
    }

    /** Compatible forms made one, invisible characters and accents gone, small letters. */
    static String plain(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        String one = Invisible.strip(Normalizer.normalize(cut, Normalizer.Form.NFKC));
        String small = one.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String apart = ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                .replaceAll("");
        return Normalizer.normalize(apart, Normalizer.Form.NFC)
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    /** {@code co.ltd} is two words; {@code s.a.r.l.} is four letters, which become one word as all single letters do. */
    private static List<String> undotted(String piece) {
        List<String> parts = new ArrayList<>();
        for (String part : piece.split("\\.", -1)) if (!part.isEmpty()) parts.add(part);
        return parts;
    }

    private static void flush(StringBuilder initials, List<String> words) {
        if (initials.length() > 0) words.add(initials.toString());
        initials.setLength(0);
    }
}
