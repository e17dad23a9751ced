package dev.adit.rule;

import dev.adit.network.Link;
import dev.adit.value.Truth;
import java.util.TreeMap;

/** By what two runs can tell whether they scored by the same method. */
public final class MethodMark {
    private static final int LENGTH = 16;

    private MethodMark() {}

    /** A hash over all numbers of a method. */
    public static String of(Method method) {
        StringBuilder text = new StringBuilder();
        text.append(method.curve()).append(method.themes()).append(method.knockoutTheme());
        for (Link link : Link.values()) text.append(link).append(method.link(link));
        for (Truth truth : Truth.values()) text.append(truth).append(method.leak(truth));
        text.append(method.ownControlFloor()).append(' ').append(method.passControlFloor());
        new TreeMap<>(method.unknownOwn())
                .forEach((commodity, own) -> text.append(commodity).append(new TreeMap<>(own)));
        text.append('\n');
        new TreeMap<>(method.recycledOwn())
                .forEach((commodity, own) -> text.append(commodity).append(new TreeMap<>(own)));
        text.append(method.threshold()).append(method.bands());
        return Checksum.of(text.toString()).substring(0, LENGTH);
    }
}
