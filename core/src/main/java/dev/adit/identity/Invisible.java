package dev.adit.identity;

import dev.adit.problem.Direction;

/** Characters that nobody sees: joiners, soft hyphens, byte order marks, and those that turn the direction of text. */
final class Invisible {
    private Invisible() {}

    /** The text without them. */
    static String strip(String text) {
        if (text.codePoints().noneMatch(Invisible::is)) return text;
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(point -> !is(point)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    static boolean is(int point) {
        return Direction.turns(point)
                || point == 0x00AD
                || point == 0x034F
                || point == 0x3164
                || point == 0xFEFF
                || between(point, 0x115F, 0x1160)
                || between(point, 0x180B, 0x180F)
                || between(point, 0x200B, 0x200D)
                || between(point, 0x2060, 0x2065)
                || between(point, 0x206A, 0x206F)
                || between(point, 0xFE00, 0xFE0F)
                || between(point, 0xE0000, 0xE0FFF);
    }

    private static boolean between(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
