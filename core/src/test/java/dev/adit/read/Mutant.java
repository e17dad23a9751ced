package dev.adit.read;

import java.util.List;
import java.util.Random;

/** A document after an accident. */
final class Mutant {
    private Mutant() {}

    /** A few cuts, copies and strange characters anywhere in a text. */
    static String of(String whole, Random random) {
        StringBuilder text = new StringBuilder(whole);
        List<String> strange = List.of(
                "\"",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "null",
                "-1",
                "1e999",
                "\\u0000",
                "\\ud800",
                "9999999999999999999",
                "\u202e",
                "|",
                "?");
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                default -> text.replace(at, to, strange.get(random.nextInt(strange.size())));
            }
        }
        return text.toString();
    }
}
