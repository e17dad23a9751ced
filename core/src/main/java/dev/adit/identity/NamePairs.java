package dev.adit.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pairs of names that share at least {@link #SHARED} thousandths of their short pieces, found without comparing all
 * with all. Pieces are ordered from the rarest on; names that share so much must share {@link #AT_ONCE} of their rarest
 * pieces, so that only those are looked up.
 */
final class NamePairs {
    static final int SHARED = 400;
    private static final int AT_ONCE = 3;
    private static final int FIRST_IDEOGRAPH = 0x2E80;
    /** Steps after which the search ends, whatever is left: some seconds, however the names were made. */
    private static final long MOST_STEPS = 2_000_000_000L;

    /** Comparisons of words that the pairs found may cost whoever scores them. */
    private static final long MOST_WORDS = 5_000_000L;

    /** Two names by their place in the list, the smaller first. */
    record Pair(int left, int right) {}

    private final List<int[]> pieces = new ArrayList<>();
    private final List<Pair> found = new ArrayList<>();
    private final Map<Integer, IntList> places = new HashMap<>();
    private final List<CompanyName> names;
    private long steps;
    private long words;
    private boolean isComplete = true;

    /** @param names distinct */
    NamePairs(List<CompanyName> names) {
        this.names = names;
        List<String[]> texts = new ArrayList<>();
        for (CompanyName name : names) texts.add(pieces(name));
        Map<String, Integer> ranks = ranks(texts);
        for (String[] of : texts) {
            int[] ranked = new int[of.length];
            for (int i = 0; i < of.length; i++) ranked[i] = ranks.getOrDefault(of[i], 0);
            Arrays.sort(ranked);
            pieces.add(ranked);
        }
        search();
        if (words > MOST_WORDS) isComplete = false;
    }

    List<Pair> pairs() {
        return found;
    }

    /** Whether the search came to its end. */
    boolean isComplete() {
        return isComplete;
    }

    private static String[] pieces(CompanyName name) {
        return name.words().stream().flatMap(NamePairs::pieces).distinct().toArray(String[]::new);
    }

    /** Four letters each, or two where a character is a word of its own. */
    private static Stream<String> pieces(String word) {
        String marked = " " + word + " ";
        int size = Math.min(marked.length(), word.chars().anyMatch(unit -> unit >= FIRST_IDEOGRAPH) ? 2 : 4);
        return IntStream.rangeClosed(0, marked.length() - size)
                .mapToObj(start -> marked.substring(start, start + size));
    }

    /** The rarest piece is 0; those as rare come by their letters. */
    private static Map<String, Integer> ranks(List<String[]> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String[] of : texts) for (String piece : of) counts.merge(piece, 1, Integer::sum);
        List<Map.Entry<String, Integer>> byCount = new ArrayList<>(counts.entrySet());
        byCount.sort(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        Map<String, Integer> ranks = new HashMap<>();
        for (Map.Entry<String, Integer> entry : byCount) ranks.put(entry.getKey(), ranks.size());
        return ranks;
    }

    private void search() {
        int[] shared = new int[pieces.size()];
        for (int name = 0; name < pieces.size(); name++) {
            if (steps > MOST_STEPS || words > MOST_WORDS) {
                isComplete = false;
                return;
            }
            look(name, shared);
        }
    }

    private void look(int name, int[] shared) {
        int[] own = pieces.get(name);
        IntList touched = new IntList();
        for (int i = 0; i < looked(own.length); i++) {
            IntList holders = places.computeIfAbsent(own[i], fresh -> new IntList());
            steps += holders.size();
            for (int j = 0; j < holders.size(); j++) {
                int other = holders.at(j);
                if (shared[other]++ == 0) touched.add(other);
            }
            holders.add(name);
        }
        for (int i = 0; i < touched.size(); i++) {
            int other = touched.at(i);
            int needed = Math.min(atOnce(own.length), atOnce(pieces.get(other).length));
            if (shared[other] >= needed && isNear(own, pieces.get(other))) found(other, name);
            shared[other] = 0;
        }
    }

    private void found(int left, int right) {
        if (words <= MOST_WORDS) found.add(new Pair(left, right));
        words +=
                (long) names.get(left).words().size() * names.get(right).words().size();
    }

    /** How many of the rarest pieces of a name must be looked up. */
    private static int looked(int length) {
        return Math.min(length, length - least(length) + atOnce(length));
    }

    private static int atOnce(int length) {
        return Math.min(AT_ONCE, least(length));
    }

    /** How many pieces a name of this many shares at the least with one that is near. */
    private static int least(int length) {
        return (length * SHARED + 999) / 1000;
    }

    private boolean isNear(int[] left, int[] right) {
        if (1000L * Math.min(left.length, right.length) < (long) SHARED * Math.max(left.length, right.length))
            return false;
        steps += left.length;
        int both = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            if (left[i] == right[j]) both++;
            int order = Integer.compare(left[i], right[j]);
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return 1000L * both >= (long) SHARED * (left.length + right.length - both);
    }

    /** A growing list of numbers without boxes. */
    private static final class IntList {
        private int[] numbers = new int[4];
        private int size;

        void add(int number) {
            if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
            numbers[size++] = number;
        }

        int at(int place) {
            return numbers[place];
        }

        int size() {
            return size;
        }
    }
}
