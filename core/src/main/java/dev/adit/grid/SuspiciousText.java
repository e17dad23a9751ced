package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Direction;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Finds what makes a text look other than it is; whether that was meant is not said. */
public final class SuspiciousText {
    private static final Set<UnicodeScript> LOOK_ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);
    private static final int LOOKED_AT = 40_000;

    /** Marks over one letter that some script really needs; what comes on top of them is a flood. */
    private static final int MARKS_ON_A_LETTER = 4;

    private SuspiciousText() {}

    /** What a text may hold. */
    public enum Kind {
        /** controls that turn the direction of writing, so that the order that is seen is not the order that is stored */
        BIDI("SEC-BIDI", Code.S15, "turns its direction of writing"),
        /** letters of Latin, Greek and Cyrillic in one word, which look alike and are not */
        MIXED_SCRIPT("SEC-MIXED-SCRIPT", Code.S16, "has letters of several alphabets in one word"),
        /** characters without width, soft hyphens, halves of pairs, floods of accents */
        INVISIBLE("SEC-INVISIBLE", Code.S17, "has characters that nobody sees, or a flood of accents");

        private final String word;
        private final Code code;
        private final String what;

        Kind(String word, Code code, String what) {
            this.word = word;
            this.code = code;
            this.what = what;
        }

        /** The word for reports, such as {@code SEC-BIDI}. */
        public String word() {
            return word;
        }
    }

    /** What a text holds of it; beyond forty thousand characters nobody looks. */
    public static Set<Kind> kinds(String text) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Set<UnicodeScript> inWord = EnumSet.noneOf(UnicodeScript.class);
        int marks = 0;
        int end = Math.min(text.length(), LOOKED_AT);
        for (int at = 0; at < end; at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (point < 0x80) marks = 0;
            else marks = look(point, marks, kinds);
            if (!isOfWord(point)) inWord.clear();
            UnicodeScript script = UnicodeScript.of(point);
            if (LOOK_ALIKE.contains(script) && Character.isLetter(point)) inWord.add(script);
            if (inWord.size() > 1) kinds.add(Kind.MIXED_SCRIPT);
        }
        return kinds;
    }

    /** Notes what a text holds, without saying the text. */
    public static void tell(String text, Position at, Problems problems) {
        for (Kind kind : kinds(text))
            problems.add(kind.code, at, "the text " + kind.what, "compare it with a source of your own; type it anew");
    }

    private static int look(int point, int marks, Set<Kind> kinds) {
        if (Direction.turns(point)) kinds.add(Kind.BIDI);
        else if (isInvisible(point)) kinds.add(Kind.INVISIBLE);
        int type = Character.getType(point);
        if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) return 0;
        if (marks == MARKS_ON_A_LETTER) kinds.add(Kind.INVISIBLE);
        return marks + 1;
    }

    /** Letters, their marks, digits, and what is not seen between them. */
    private static boolean isOfWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || isSelector(point);
        };
    }

    /** Choosers of a glyph: no letter of a name needs one of the higher ones. */
    private static boolean isSelector(int point) {
        return point >= 0xE0100 && point <= 0xE01EF;
    }
}
