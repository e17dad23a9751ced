package dev.adit.identity;

import dev.adit.problem.Code;
import dev.adit.problem.Direction;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names that are not what they look like: hidden characters, mixed alphabets, and letters that pass for others. */
public final class LookAlikes {
    private static final String HELP = "type the name anew, or copy it from a register";

    private LookAlikes() {}

    /** A name and where it stands. */
    public record Named(String name, Position at) {}

    /**
     * Notes every name that hides something (I06), in the order of places. Names that differ only in case or in blanks
     * are no look-alikes.
     */
    public static void check(List<Named> names, Problems problems) {
        Map<String, TreeMap<String, Named>> bySkeleton = new TreeMap<>();
        for (Named named : names) {
            hidden(named, problems);
            bySkeleton
                    .computeIfAbsent(Skeleton.of(named.name()), fresh -> new TreeMap<>())
                    .merge(folded(named.name()), named, LookAlikes::earlier);
        }
        for (TreeMap<String, Named> alike : bySkeleton.values()) if (alike.size() > 1) tell(alike, problems);
    }

    private static Named earlier(Named left, Named right) {
        return left.at().compareTo(right.at()) <= 0 ? left : right;
    }

    private static void hidden(Named named, Problems problems) {
        String name = named.name();
        if (name.codePoints().anyMatch(Direction::turns))
            note(named, "a character in the name turns the direction in which it is shown", problems);
        else if (!Invisible.strip(name).equals(name)) note(named, "the name holds invisible characters", problems);
        if (Scripts.mixesLookAlikes(Words.plain(name)))
            note(named, "a word of the name mixes Latin, Cyrillic or Greek letters", problems);
    }

    private static void tell(Map<String, Named> alike, Problems problems) {
        List<Named> inOrder = alike.values().stream()
                .sorted(Comparator.comparing(Named::at).thenComparing(Named::name))
                .toList();
        Named first = inOrder.get(0);
        for (Named other : inOrder.subList(1, inOrder.size()))
            note(
                    other,
                    "the name looks like the one at " + first.at() + " but is written with other characters",
                    problems);
    }

    private static void note(Named named, String what, Problems problems) {
        problems.add(Code.I06, named.at(), what, HELP);
    }

    private static String folded(String name) {
        String plain = Invisible.strip(Normalizer.normalize(name, Normalizer.Form.NFKC));
        return plain.replaceAll("\\s+", " ").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
