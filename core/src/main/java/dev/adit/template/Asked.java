package dev.adit.template;

/**
 * A question of a layout and the rows in which it is answered: one row for each metal, or one for the company.
 *
 * @param number its number or letter, as the template prints it
 * @param first the first row of its answers
 * @param last the last; the same as the first for a question about the company
 */
record Asked(String number, Question meaning, int first, int last, boolean perMetal) {
    static Asked metals(String number, Question meaning, int first, int last) {
        return new Asked(number, meaning, first, last, true);
    }

    static Asked company(String letter, Question meaning, int row) {
        return new Asked(letter, meaning, row, row, false);
    }

    /** The cell of the question's own text: above the first metal, or on the row itself. */
    String label() {
        return "B" + (perMetal ? first - 1 : first);
    }

    /** Whether its number is a letter: asked of the company as a whole, if perhaps for each metal. */
    boolean isOfCompany() {
        return !Character.isDigit(number.charAt(0));
    }

    /** Whether a text begins with its number, which survives translation, and the mark after it, which may be a wide one. */
    boolean isNumberedIn(String text) {
        String rest = text.strip();
        if (!rest.startsWith(number)) return false;
        String after = rest.substring(number.length()).strip();
        return !after.isEmpty() && ").．.）".indexOf(after.charAt(0)) >= 0;
    }
}
