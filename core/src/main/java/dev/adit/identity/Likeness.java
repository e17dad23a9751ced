package dev.adit.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two texts are, from 0 to 1000; the order of the two does not matter. */
final class Likeness {
    /** Below this two words are not taken for the same one misspelt. */
    private static final int LEAST_OF_WORDS = 600;

    private record Pair(int left, int right, int likeness, int letters) {}

    private Likeness() {}

    /**
     * Every word is matched with at most one of the other name, the most alike first; the sum of matched letters, each
     * by its likeness, of all letters. The order of the words does not matter. Half of it if both names have a word with
     * a digit that the other one has not: numbers are given to tell such names apart.
     */
    static int ofNames(List<String> left, List<String> right) {
        int letters = letters(left) + letters(right);
        if (letters == 0) return 0;
        boolean[] usedLeft = new boolean[left.size()];
        boolean[] usedRight = new boolean[right.size()];
        int matched = 0;
        for (Pair pair : pairs(left, right)) {
            if (usedLeft[pair.left] || usedRight[pair.right]) continue;
            usedLeft[pair.left] = true;
            usedRight[pair.right] = true;
            matched += pair.letters * pair.likeness;
        }
        boolean differInNumber = hasNumberLeft(left, usedLeft) && hasNumberLeft(right, usedRight);
        return matched / letters / (differInNumber ? 2 : 1);
    }

    private static List<Pair> pairs(List<String> left, List<String> right) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++)
            for (int j = 0; j < right.size(); j++) {
                int likeness = ofWords(left.get(i), right.get(j));
                int letters = left.get(i).length() + right.get(j).length();
                if (likeness > 0) pairs.add(new Pair(i, j, likeness, letters));
            }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.likeness)
                .thenComparingInt(pair -> -pair.letters)
                .thenComparingInt(pair -> pair.left + pair.right)
                .thenComparingInt(pair -> Math.abs(pair.left - pair.right)));
        return pairs;
    }

    /** A number is either the same or another one: plant 1 is not plant 2. */
    private static int ofWords(String left, String right) {
        if (left.equals(right)) return 1000;
        int longer = Math.max(left.length(), right.length());
        int most = longer * (1000 - LEAST_OF_WORDS) / 1000;
        if (Math.abs(left.length() - right.length()) > most || hasDigit(left) || hasDigit(right)) return 0;
        int distance = new LevenshteinDistance(most).apply(left, right);
        return distance < 0 ? 0 : 1000 - 1000 * distance / longer;
    }

    private static boolean hasNumberLeft(List<String> words, boolean[] used) {
        for (int i = 0; i < used.length; i++) if (!used[i] && hasDigit(words.get(i))) return true;
        return false;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    /** Twice the shared members, of all members of both; 0 if both are empty. */
    static int ofSets(Collection<String> left, Collection<String> right) {
        Set<String> shared = new TreeSet<>(left);
        shared.retainAll(right);
        int all = new TreeSet<>(left).size() + new TreeSet<>(right).size();
        return all == 0 ? 0 : 2000 * shared.size() / all;
    }

    /** 1000 for letters of the same alphabets, 500 if one of several is shared, 0 if none is. */
    static int ofScripts(Set<Character.UnicodeScript> left, Set<Character.UnicodeScript> right) {
        if (left.equals(right)) return 1000;
        return left.stream().anyMatch(right::contains) ? 500 : 0;
    }
}
