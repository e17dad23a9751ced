package dev.adit.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headings by which fields go in English, German, French and Spanish; their words are {@code headings.csv}. */
final class Dictionary {
    private static final String SOURCE = "headings.csv";
    private static final int LEAST_LETTERS_TO_MISSPELL = 6;

    /** What may stand around the words of a field without changing whose field it is. */
    private static final Set<String> NEUTRAL = Set.of(
            ("supplier suppliers vendor company legal main official registered primary registration code id identifier no"
                            + " address adresse anschrift direccion lieferant lieferanten kreditor fournisseur proveedor"
                            + " acreedor the of de du des del la le el der d l en hq headquarters")
                    .split(" ", -1));

    /** A field that a heading may mean, how strongly, and why. */
    record Hit(int score, String why, boolean isOpenToValues) {}

    private final Map<String, Map<Field, Integer>> byWords = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();

    Dictionary() {
        for (List<String> cells : Resource.rows(SOURCE, 4)) {
            Field field = Field.of(cells.get(0)).orElseThrow(() -> new IllegalStateException(SOURCE + ": " + cells));
            int score = cells.get(2).equals("exact") ? Score.EXACT : Score.CONTAINED;
            add(Heading.of(cells.get(3)), field, score);
            add(Heading.spelledOut(cells.get(3)), field, score);
        }
    }

    private void add(Heading heading, Field field, int score) {
        byWords.computeIfAbsent(heading.words(), fresh -> new EnumMap<>(Field.class))
                .merge(field, score, Math::max);
        vocabulary.addAll(heading.tokens());
    }

    /** Whether some field goes by exactly this heading. */
    boolean knows(Heading heading) {
        return byWords.containsKey(heading.words());
    }

    /** Whether any word of the heading is one of those that fields go by. */
    boolean sharesWord(Heading heading) {
        return heading.tokens().stream().anyMatch(vocabulary::contains);
    }

    /** The fields a heading may mean: the strongest reason for each. */
    Map<Field, Hit> find(Heading heading) {
        if (heading.words().isEmpty()) return Map.of();
        Map<Field, Hit> exact = exact(heading);
        if (exact.isEmpty()) exact = exact(heading.singular());
        if (!exact.isEmpty()) return exact;
        Map<Field, Hit> near = new EnumMap<>(Field.class);
        byWords.forEach((words, fields) -> {
            Hit hit = near(heading, words);
            if (hit == null) return;
            for (Map.Entry<Field, Integer> field : fields.entrySet())
                if (field.getValue() == Score.EXACT) near.merge(field.getKey(), hit, Dictionary::stronger);
        });
        return near;
    }

    private Map<Field, Hit> exact(Heading heading) {
        Map<Field, Hit> hits = new EnumMap<>(Field.class);
        byWords.getOrDefault(heading.words(), Collections.emptyMap())
                .forEach((field, score) -> hits.put(
                        field,
                        score == Score.EXACT
                                ? new Hit(score, "heading '" + heading.words() + "' is a name of this field", true)
                                : new Hit(score, "heading '" + heading.words() + "' may mean many things", false)));
        return hits;
    }

    private static Hit stronger(Hit one, Hit other) {
        if (one.score() != other.score()) return one.score() > other.score() ? one : other;
        if (one.isOpenToValues() != other.isOpenToValues()) return one.isOpenToValues() ? one : other;
        return one.why().compareTo(other.why()) <= 0 ? one : other;
    }

    private static @Nullable Hit near(Heading heading, String words) {
        List<String> given = heading.tokens();
        List<String> known = List.of(words.split(" ", -1));
        if (given.size() > known.size() && given.containsAll(known)) return contained(given, known, words);
        if (isNearWord(heading.words(), words)) return new Hit(Score.MISSPELT, "one letter from '" + words + "'", true);
        return null;
    }

    /** A single word inside a longer heading says little unless the rest only says whose it is. */
    private static @Nullable Hit contained(List<String> given, List<String> known, String words) {
        boolean rest = given.stream().filter(word -> !known.contains(word)).allMatch(NEUTRAL::contains);
        boolean isBare = known.stream().allMatch(NEUTRAL::contains) || words.length() < 3;
        if (known.size() == 1 && (isBare || words.equals("name"))) return null;
        return new Hit(Score.CONTAINED, "heading contains '" + words + "'", rest);
    }

    private static boolean isNearWord(String given, String known) {
        return known.length() >= LEAST_LETTERS_TO_MISSPELL
                && given.length() >= LEAST_LETTERS_TO_MISSPELL
                && Misspelling.isOneAway(given, known);
    }
}
