package dev.adit.waiver;

/** Texts that stay on their line wherever they are printed: none of their signs ends it, hides or turns what follows. */
final class OneLine {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private OneLine() {}

    static boolean is(String text) {
        return text.codePoints().allMatch(OneLine::stays);
    }

    /** The text with a space for each sign that would not stay on the line. */
    static String of(String text) {
        return text.codePoints()
                .map(point -> stays(point) ? point : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean stays(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // some scripts cannot be written without the two
            case Character.FORMAT -> point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
