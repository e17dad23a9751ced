package dev.adit.grid;

/** Finds, for one delimiter, which quote a text uses and how it writes a quote inside a quoted cell. */
final class Quotes {
    /** Beyond this much text the habit of its writer is known. */
    private static final int ENOUGH = 8_000_000;

    private final String text;
    private final Syntax syntax;
    private final int limit;
    private int doubled;
    private int backslashed;
    private int lone;
    private int otherPairs;
    private int otherSingles;

    private Quotes(String text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
        this.limit = Math.min(text.length(), ENOUGH);
    }

    /** @param text all of it, or as much as a first look needs */
    static Syntax under(String delimiter, String text) {
        Syntax usual = new Syntax(delimiter, '"', Dialect.Escape.DOUBLED, false);
        Syntax other = new Syntax(delimiter, '\'', Dialect.Escape.DOUBLED, false);
        boolean isOther = text.indexOf('\'') >= 0 && pairs(text, other) > pairs(text, usual);
        return new Quotes(text, isOther ? other : usual).withEscape();
    }

    /** How many quotes open a cell, or close one, whichever are fewer. */
    static int pairs(String text, Syntax syntax) {
        int limit = Math.min(text.length(), ENOUGH);
        int opens = 0;
        int closes = 0;
        int at = text.indexOf(syntax.quote());
        for (; at >= 0 && at < limit; at = text.indexOf(syntax.quote(), at + 1)) {
            if (opens(text, at, syntax)) opens++;
            if (syntax.isCellEnd(text, at + 1, limit)) closes++;
        }
        return Math.min(opens, closes);
    }

    private static boolean opens(String text, int at, Syntax syntax) {
        if (at == 0 || Syntax.isLineEnd(text, at - 1)) return true;
        int before = at - syntax.delimiter().length();
        return before >= 0 && syntax.isDelimiter(text, before);
    }

    private Syntax withEscape() {
        int at = text.indexOf(syntax.quote());
        while (at >= 0 && at < limit) {
            int next = opens(text, at, syntax) ? inside(at + 1) : at + 1;
            at = text.indexOf(syntax.quote(), next);
        }
        boolean isOther = syntax.quote() == '\'' && otherPairs > 0 && otherSingles == 0;
        return new Syntax(syntax.delimiter(), syntax.quote(), escape(), isOther);
    }

    private Dialect.Escape escape() {
        if (backslashed > doubled && backslashed >= lone) return Dialect.Escape.BACKSLASH;
        boolean isNone = lone > 1 && lone > 2 * doubled && lone > 2 * backslashed;
        return isNone ? Dialect.Escape.NONE : Dialect.Escape.DOUBLED;
    }

    /** Counts the quotes inside a quoted cell, to the quote that ends it; gives the place after. */
    private int inside(int from) {
        int at = from;
        for (; at < limit; at++) {
            if (text.charAt(at) == '"' && syntax.quote() != '"') at = other(at);
            if (at >= limit || text.charAt(at) != syntax.quote()) continue;
            int end = run(at, syntax.quote());
            boolean closes = syntax.isCellEnd(text, end, limit);
            weigh(at, end - at - (closes ? 1 : 0));
            if (closes) return end;
            at = end - 1;
        }
        return at;
    }

    private void weigh(int at, int inner) {
        if (inner == 0) return;
        if (text.charAt(at - 1) == '\\') backslashed++;
        else if (inner % 2 == 0) doubled++;
        else lone++;
    }

    private int other(int at) {
        int end = run(at, '"');
        if ((end - at) % 2 == 0) otherPairs++;
        else otherSingles++;
        return end;
    }

    private int run(int at, char unit) {
        int end = at;
        while (end < limit && text.charAt(end) == unit) end++;
        return end;
    }
}
