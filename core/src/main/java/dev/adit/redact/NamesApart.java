package dev.adit.redact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names that must not be told, and whether a text holds one of them: as words of its own, or one of its distinctive
 * words, even inside another word. Case, accents and how they are encoded make no difference.
 */
final class NamesApart {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Accents stand apart from their letters after NFKD; format characters are not seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private static final int SHORTEST_PART = 4;

    /**
     * What kind of thing a name is of, what is traded, where about it lies, and what companies end with: so many names
     * have these that they point to nobody. Folded. A word that is missing here costs a name, and never tells one.
     */
    private static final Set<String> GENERIC = Set.of(
            ("mine mines mina mining miniere minieres minier mineral minerals minerais mineraux site sites carriere"
                            + " quarry artisanal artisanale industrial industriel hill ridge mont colline depot camp"
                            + " cooperative cooperativa coop societe company companies corp corporation enterprise"
                            + " enterprises entreprise etablissement comptoir group groupe holding holdings limited sarl"
                            + " gmbh trade trader traders trading negoce negociant export exports import imports"
                            + " smelter smelting refiner refinery refining metal metals metaux gold cobalt copper cuivre"
                            + " coltan tantalum tungsten cassiterite bullion resources international global"
                            + " north south east west nord ouest centre central")
                    .split(" "));

    private final Set<String> names = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final NavigableSet<Integer> partLengths = new TreeSet<>();
    private int longest;

    /** Adds a name as a whole. */
    void add(String name) {
        List<String> words = words(name);
        longest = Math.max(longest, words.size());
        if (!words.isEmpty()) names.add(String.join(" ", words));
    }

    /** Adds a word that gives a name away wherever it stands; none that is short or generic, or without letters. */
    void addPart(String word) {
        if (word.codePoints().filter(Character::isLetter).count() < SHORTEST_PART || GENERIC.contains(word)) return;
        parts.add(word);
        partLengths.add(word.length());
    }

    boolean isIn(String text) {
        List<String> words = words(text);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + longest); to++)
                if (names.contains(String.join(" ", words.subList(from, to)))) return true;
            if (hasPart(words.get(from))) return true;
        }
        return false;
    }

    private boolean hasPart(String word) {
        for (int length : partLengths.headSet(word.length(), true))
            for (int from = 0; from + length <= word.length(); from++)
                if (parts.contains(word.substring(from, from + length))) return true;
        return false;
    }

    /** The words of a text, folded. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(folded(text), -1)) if (!word.isEmpty()) words.add(word);
        return words;
    }

    /** Upper case first, which makes two letters of a sharp s; the few letters that NFKD leaves whole are spelt out. */
    private static String folded(String text) {
        String plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd');
    }
}
