package dev.adit.mapping;

import dev.adit.grid.Cell;
import dev.adit.identity.IdentifierCheck;
import dev.adit.identity.IdentifierKind;
import java.util.regex.Pattern;

/** Whether a single value looks like one of a form; what it is worth is decided over all values of a column. */
final class ValueChecks {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 40;
    private static final Pattern CODE = Pattern.compile("[\\p{L}]{0,8}[-_./#]?\\d[\\p{L}\\d\\-_./]*+");
    private static final Pattern NUMBERED_CODE = Pattern.compile("\\p{Lu}{1,8}[-_./#]?\\d{2,}+");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?=[\\p{L} -]{0,6}\\d)[\\p{L}\\d -]{2,12}");
    private static final Pattern HS_CODE = Pattern.compile("\\d{4}([. ]?\\d{2}){0,3}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}|[€$£¥]");
    private static final Pattern TIER = Pattern.compile("(?i)(tier|stufe|rang|nivel|t|n)?[ -]?[0-9]");
    private static final Pattern UNIT = Pattern.compile("[\\p{L}%³²][\\p{L}\\d%³². ]{0,14}");

    private final WordLists words;

    ValueChecks(WordLists words) {
        this.words = words;
    }

    boolean passes(Form form, Cell cell) {
        String value = cell.text();
        if (value.length() > LONGEST_NAME) return form == Form.TEXT || form == Form.WORDS || form == Form.COMMODITY;
        return switch (form) {
            case TEXT -> true;
            case WORDS -> value.codePoints().anyMatch(Character::isLetter);
            case NAME -> isName(value);
            case INTERNAL_ID, REGISTER_ID -> isCode(form, value);
            case COUNTRY -> !words.countries().find(value).isEmpty();
            case VAT, DUNS, LEI, GLN, OS_ID, CID -> isIdentifier(form, value);
            case POSTAL_CODE -> POSTAL_CODE.matcher(value).matches();
            case COMMODITY -> !new Commodities(words).named(value).isEmpty();
            case HS_CODE -> HS_CODE.matcher(value).matches();
            case NUMBER -> cell.kind() == Cell.Kind.NUMBER || Numbers.isNumber(value);
            case CURRENCY -> CURRENCY.matcher(value).matches();
            case TIER -> TIER.matcher(value).matches();
            case UNIT -> UNIT.matcher(value).matches();
            case DATE -> cell.kind() == Cell.Kind.DATE || Dates.isDate(cell);
        };
    }

    /** More letters than digits, and not a code with a number behind it. */
    private static boolean isName(String value) {
        long letters = value.codePoints().filter(Character::isLetter).count();
        long digits = value.codePoints().filter(Character::isDigit).count();
        return letters >= 2 && letters > digits && !NUMBERED_CODE.matcher(value).matches();
    }

    private static boolean isCode(Form form, String value) {
        if (value.length() > LONGEST_ID) return false;
        if (form == Form.REGISTER_ID) return value.codePoints().anyMatch(Character::isDigit);
        return CODE.matcher(value).matches() && !Dates.isWritten(value);
    }

    private static boolean isIdentifier(Form form, String value) {
        return identifier(form).check(value).status() != IdentifierCheck.Status.INVALID;
    }

    /** The kind of identifier that a form stands for. */
    static IdentifierKind identifier(Form form) {
        return switch (form) {
            case VAT -> IdentifierKind.VAT;
            case DUNS -> IdentifierKind.DUNS;
            case LEI -> IdentifierKind.LEI;
            case GLN -> IdentifierKind.GLN;
            case OS_ID -> IdentifierKind.OS_ID;
            case CID -> IdentifierKind.CID;
            default -> throw new IllegalArgumentException(form + " is no identifier that can be checked");
        };
    }
}
