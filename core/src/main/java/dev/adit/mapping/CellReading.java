package dev.adit.mapping;

import dev.adit.grid.Cell;
import dev.adit.identity.IdentifierCheck;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.value.Country;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings the values of one column into plain form, and says which cannot be. */
final class CellReading {
    private static final Pattern LOST_DIGITS = Pattern.compile("[0-9]([.,][0-9]+)?[eE]\\+?[0-9]{1,3}");
    private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]");

    private final WordLists words;
    private final Field field;
    private final Optional<String> form;
    private final Problems problems;

    CellReading(WordLists words, Field field, Optional<String> form, Problems problems) {
        this.words = words;
        this.field = field;
        this.form = form;
        this.problems = problems;
    }

    Field field() {
        return field;
    }

    /** The plain form; empty, with a problem noted, if the value has none. */
    Optional<String> read(Cell cell, Position at) {
        String value = cell.value();
        return switch (field.form()) {
            case TEXT, WORDS, NAME, COMMODITY, POSTAL_CODE, UNIT -> text(value);
            case INTERNAL_ID, REGISTER_ID -> id(value, at);
            case COUNTRY -> country(value, at);
            case VAT, DUNS, LEI, GLN, OS_ID, CID -> identifier(value, at);
            case HS_CODE -> hsCode(value, at);
            case NUMBER -> number(cell, value, at);
            case CURRENCY -> Optional.of(value.equals("€") ? "EUR" : value.toUpperCase(Locale.ROOT));
            case TIER -> tier(value, at);
            case DATE -> date(cell, value, at);
        };
    }

    private Optional<String> text(String value) {
        if (field != Field.BLOCKED) return Optional.of(value);
        boolean isNo = List.of("0", "no", "nein", "non", "n", "false", "falsch", "faux", "falso")
                .contains(value.toLowerCase(Locale.ROOT));
        return isNo ? Optional.empty() : Optional.of("blocked");
    }

    private Optional<String> id(String value, Position at) {
        if (LOST_DIGITS.matcher(value).matches())
            return damaged(at, "a spreadsheet has cut the number down to '" + Shown.of(value) + "'");
        if (Dates.isWritten(value)) return damaged(at, "a spreadsheet may have made a date of the number");
        return Optional.of(value);
    }

    private Optional<String> damaged(Position at, String what) {
        problems.add(Code.M08, at, what + "; it is left out", "export the column as text");
        return Optional.empty();
    }

    private Optional<String> country(String value, Position at) {
        List<Country> found = words.countries().find(value);
        if (found.size() == 1) return Optional.of(found.get(0).code());
        problems.add(
                Code.D16,
                at,
                words.countries().fault(Shown.of(value), found),
                words.countries().help(value));
        return Optional.empty();
    }

    private Optional<String> identifier(String value, Position at) {
        if (LOST_DIGITS.matcher(value).matches()) return id(value, at);
        IdentifierCheck check = ValueChecks.identifier(field.form()).check(value);
        if (check.status() == IdentifierCheck.Status.INVALID) {
            unreadable(at, "not a " + field.word() + ": " + check.reason());
            return Optional.empty();
        }
        if (check.status() == IdentifierCheck.Status.DAMAGED)
            problems.add(Code.M08, at, field.word() + " mended: " + check.reason(), null);
        return Optional.of(check.canonical());
    }

    private Optional<String> hsCode(String value, Position at) {
        if (LOST_DIGITS.matcher(value).matches()) return id(value, at);
        String digits = NOT_DIGIT.matcher(value).replaceAll("");
        boolean isWhole = digits.length() >= 4 && digits.length() <= 10 && digits.length() % 2 == 0;
        if (isWhole && value.length() <= 16) return Optional.of(digits);
        return unreadable(
                at, "'" + Shown.of(value) + "' is not a customs code of 4, 6, 8 or 10 digits; a zero may be lost");
    }

    private Optional<String> number(Cell cell, String value, Position at) {
        char decimal = form.orElse(".").charAt(0);
        Optional<String> number =
                cell.kind() == Cell.Kind.NUMBER ? Numbers.ofCell(value) : Numbers.canonical(value, decimal);
        if (number.isPresent()) return number;
        return unreadable(at, "'" + Shown.of(value) + "' is not a number with decimals behind '" + decimal + "'");
    }

    private Optional<String> tier(String value, Position at) {
        String digits = NOT_DIGIT.matcher(value).replaceAll("");
        if (digits.length() == 1) return Optional.of(digits);
        return unreadable(at, "'" + Shown.of(value) + "' is not a tier");
    }

    /** No date and one without end both leave the field empty: neither is a day. */
    private Optional<String> date(Cell cell, String value, Position at) {
        if (value.equals(Dates.NEVER) || Dates.isEndless(value)) return Optional.empty();
        Dates.Order order = form.flatMap(Dates.Order::of).orElse(Dates.Order.DAY_FIRST);
        Optional<String> day = Dates.read(value, order);
        if (day.isEmpty() && cell.kind() == Cell.Kind.NUMBER) day = Dates.ofSerial(value);
        if (day.isPresent()) return day;
        return unreadable(
                at,
                "'" + Shown.of(value) + "' is not a date"
                        + form.map(word -> " in the order " + word).orElse(""));
    }

    private Optional<String> unreadable(Position at, String what) {
        problems.add(Code.M07, at, what + "; it counts as not given", null);
        return Optional.empty();
    }
}
