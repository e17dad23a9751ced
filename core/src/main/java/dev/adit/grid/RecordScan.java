package dev.adit.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads one record from a text, under any {@link Syntax}, and says whether its quotes hold. */
final class RecordScan {
    static final int NO_LITERAL = -1;

    private final String text;
    private final int limit;
    private final Syntax syntax;
    private final int literal;
    private final List<String> cells = new ArrayList<>();
    private final BitSet quoted = new BitSet();
    private int at;
    private int strays;
    private boolean broken;

    /**
     * A record as far as it could be read.
     *
     * @param quoted which cells stood in quotes
     * @param end where the next record begins
     * @param strays how many quotes stand inside cells that are not quoted
     * @param broken whether a quoted cell has no end, or goes on after it
     */
    record Scanned(List<String> cells, BitSet quoted, int end, int strays, boolean broken) {}

    private RecordScan(String text, int start, int limit, Syntax syntax, int literal) {
        this.text = text;
        this.at = start;
        this.limit = limit;
        this.syntax = syntax;
        this.literal = literal;
    }

    static Scanned of(String text, int start, Syntax syntax) {
        long cap = (long) start + BoundedReader.LONGEST_RECORD;
        return of(text, start, (int) Math.min(text.length(), cap), syntax, NO_LITERAL);
    }

    /** @param literal where a quote stands that is to be read as a character like any other */
    static Scanned of(String text, int start, int limit, Syntax syntax, int literal) {
        return new RecordScan(text, start, limit, syntax, literal).record();
    }

    private Scanned record() {
        boolean more = true;
        while (more && !broken) {
            cell();
            more = at < limit && syntax.isDelimiter(text, at);
            if (more) at += syntax.delimiter().length();
        }
        return new Scanned(cells, quoted, Syntax.afterLineEnd(text, at, limit), strays, broken);
    }

    private void cell() {
        if (isQuote(at)) {
            quoted.set(cells.size());
            at++;
            String cell = quotedCell();
            cells.add(syntax.otherDoubled() ? cell.replace("\"\"", "\"") : cell);
        } else {
            cells.add(plainCell());
        }
    }

    private boolean isQuote(int place) {
        return place < limit && place != literal && text.charAt(place) == syntax.quote();
    }

    private String plainCell() {
        StringBuilder cell = new StringBuilder();
        int from = at;
        while (!syntax.isCellEnd(text, at, limit)) {
            if (isQuote(at)) strays++;
            if (isEscape() && (isQuote(at + 1) || syntax.isDelimiter(text, at + 1))) {
                cell.append(text, from, at);
                from = ++at;
            }
            at++;
        }
        return cell.append(text, from, at).toString();
    }

    private boolean isEscape() {
        return syntax.escape() == Dialect.Escape.BACKSLASH && text.charAt(at) == '\\' && at + 1 < limit;
    }

    private String quotedCell() {
        StringBuilder cell = new StringBuilder();
        while (at < limit) {
            if (isEscape() && (isQuote(at + 1) || text.charAt(at + 1) == '\\')) at++;
            else if (isQuote(at)) {
                int end = closing(at + 1);
                if (end >= 0) {
                    at = end;
                    return cell.toString();
                }
                if (syntax.escape() == Dialect.Escape.DOUBLED && isQuote(at + 1)) at++;
                else if (syntax.escape() != Dialect.Escape.NONE) break;
            }
            cell.append(text.charAt(at++));
        }
        broken = true;
        return cell.toString();
    }

    /** The end of the cell if a quote before here closes it, blanks before the delimiter included; -1 if not. */
    private int closing(int from) {
        int place = from;
        if (syntax.isCellEnd(text, place, limit)) return place;
        while (place < limit && text.charAt(place) == ' ') place++;
        return syntax.isCellEnd(text, place, limit) ? place : -1;
    }
}
