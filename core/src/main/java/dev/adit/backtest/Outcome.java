package dev.adit.backtest;

import dev.adit.table.Adverse;
import dev.adit.table.Attribute;
import dev.adit.table.AttributeType;
import dev.adit.table.Vocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is held against the score.
 *
 * @param attribute its number in the vocabulary
 */
public record Outcome(Vocabulary vocabulary, int attribute) {
    /** Whether there is an answer that counts as positive: an adverse one, or yes where none is adverse. */
    public static boolean isTestable(Attribute attribute) {
        return attribute.type() == AttributeType.TRUTH || !(attribute.adverse() instanceof Adverse.None);
    }

    /** The attribute itself. */
    public Attribute asked() {
        return vocabulary.at(attribute);
    }

    boolean isPositive(long cell) {
        Adverse adverse = asked().adverse();
        return adverse instanceof Adverse.None ? cell == 1 : adverse.is(cell);
    }

    /** The outcome and all that tells of it or of which it tells, in any number of steps; names in order. */
    public Set<String> kin() {
        Set<String> kin = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(asked().name()));
        while (!next.isEmpty()) {
            String name = next.remove();
            if (!kin.add(name)) continue;
            for (Attribute other : vocabulary.attributes()) {
                if (other.tellsOf().contains(name)) next.add(other.name());
                if (other.name().equals(name)) next.addAll(other.tellsOf());
            }
        }
        return kin;
    }
}
