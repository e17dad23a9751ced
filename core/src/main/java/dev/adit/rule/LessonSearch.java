package dev.adit.rule;

import dev.adit.value.Permille;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds lessons by words, the most relevant first: BM25 (Robertson and Zaragoza 2009, k1 1.2, b 0.75) in whole
 * numbers, so that every machine gives one order. Words are compared without case, accents and common endings.
 */
public final class LessonSearch {
    private static final int K1 = 1200;
    private static final int B = 750;
    private static final int TITLE_WEIGHT = 2;

    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Integer> pagesWith = new TreeMap<>();
    private long words;

    public LessonSearch(Collection<Lesson> lessons) {
        for (Lesson lesson : lessons) {
            Page page = Page.of(lesson);
            pages.add(page);
            words += page.length;
            page.counts.keySet().forEach(word -> pagesWith.merge(word, 1, Integer::sum));
        }
    }

    /** A lesson and how relevant it is; only the order of the numbers means something. */
    public record Hit(Lesson lesson, long relevance) {}

    /** The lessons with at least one of the words, the most relevant first, then by id; all by id without a word. */
    public List<Hit> find(String query) {
        List<String> asked = new ArrayList<>(new TreeSet<>(words(query)));
        return pages.stream()
                .map(page -> new Hit(page.lesson, relevance(page, asked)))
                .filter(hit -> hit.relevance > 0 || asked.isEmpty())
                .sorted(Comparator.comparingLong(Hit::relevance).reversed().thenComparing(hit -> hit.lesson.id()))
                .toList();
    }

    private long relevance(Page page, List<String> asked) {
        long relevance = 0;
        for (String word : asked) {
            long count = page.counts.getOrDefault(word, 0) * (long) Permille.ONE;
            if (count == 0) continue;
            long relative = page.length * (long) Permille.ONE * pages.size() / words;
            long norm = K1 * (Permille.ONE - B + B * relative / Permille.ONE) / Permille.ONE;
            relevance += rarity(word) * count * (K1 + Permille.ONE) / Permille.ONE / (count + norm);
        }
        return relevance;
    }

    /** ln(1 + (N - n + 0.5) / (n + 0.5)) as a whole number that grows with it: binary digits, in 1024ths. */
    private long rarity(String word) {
        int with = pagesWith.getOrDefault(word, 0);
        long ratio = (2L * (pages.size() - with) + 1) * 1024 / (2L * with + 1) + 1024;
        int whole = 63 - Long.numberOfLeadingZeros(ratio);
        return (whole - 10) * 1024L + ((ratio << 10) >> whole) - 1024;
    }

    /** The words of one lesson, counted; those of its head count twice. */
    private record Page(Lesson lesson, Map<String, Integer> counts, int length) {
        static Page of(Lesson lesson) {
            Map<String, Integer> counts = new TreeMap<>();
            String head = lesson.project() + " " + lesson.country() + " " + String.join(" ", lesson.themes());
            for (String word : LessonSearch.words(head)) counts.merge(word, TITLE_WEIGHT, Integer::sum);
            for (String word : LessonSearch.words(lesson.summary())) counts.merge(word, 1, Integer::sum);
            return new Page(
                    lesson,
                    counts,
                    counts.values().stream().mapToInt(Integer::intValue).sum());
        }
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z0-9]+", -1))
                .filter(word -> word.length() > 2)
                .map(LessonSearch::stem)
                .toList();
    }

    /** Plural and verb endings, no more: monitoring, monitored and monitors are one word. */
    private static String stem(String word) {
        for (String ending : List.of("ings", "ing", "ers", "ies", "ed", "er", "es", "s"))
            if (word.endsWith(ending) && word.length() - ending.length() >= 4)
                return word.substring(0, word.length() - ending.length());
        return word;
    }
}
