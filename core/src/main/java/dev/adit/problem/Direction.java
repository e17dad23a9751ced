package dev.adit.problem;

/** Controls of the direction of writing, which make a text look other than it is stored. */
public final class Direction {
    private Direction() {}

    /** Whether the character turns the direction in which a text is shown (Unicode, Bidi_Control). */
    public static boolean turns(int point) {
        return point == 0x061C
                || (point >= 0x200E && point <= 0x200F)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
