package dev.adit.value;

import java.util.Comparator;

/** Orders text by code point, which is the order of its UTF-8 bytes and the same on every engine. */
public final class CodePointOrder implements Comparator<String> {
    public static final CodePointOrder INSTANCE = new CodePointOrder();

    private CodePointOrder() {}

    @Override
    public int compare(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        for (int i = 0; i < shared; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) return Character.compare(rank(a), rank(b));
        }
        return Integer.compare(left.length(), right.length());
    }

    /** Moves surrogates (U+10000 and above) behind the rest of the basic plane, as UTF-8 has them. */
    private static char rank(char unit) {
        if (unit >= 0xE000) return (char) (unit - 0x800);
        return unit >= 0xD800 ? (char) (unit + 0x2000) : unit;
    }
}
