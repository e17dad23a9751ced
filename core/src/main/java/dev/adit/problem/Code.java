package dev.adit.problem;

import static dev.adit.problem.Level.ERROR;
import static dev.adit.problem.Level.NOTE;
import static dev.adit.problem.Level.WARNING;

/**
 * Every kind of problem, by a code that never changes its meaning: D for data, L for lots, registers and exchange documents, N for the network,
 * R for rules.
 * This list is the table of contents of {@code docs/problems.md}.
 */
public enum Code {
    D01(ERROR, "file or folder not found or not readable"),
    D02(ERROR, "no format recognises the file or folder"),
    D03(ERROR, "binary content where text is expected"),
    D04(ERROR, "empty file"),
    D05(ERROR, "a heading but no rows"),
    D06(ERROR, "text is not valid UTF-8"),
    D07(ERROR, "record or line too long"),
    D08(ERROR, "broken quotes"),
    D09(ERROR, "unknown column"),
    D10(ERROR, "required column missing or given twice"),
    D11(ERROR, "row with another number of cells than the heading"),
    D12(ERROR, "required value missing"),
    D13(ERROR, "not a date"),
    D14(ERROR, "not a number, or out of range"),
    D15(ERROR, "value outside the allowed ones"),
    D16(ERROR, "not an ISO 3166 country"),
    D17(ERROR, "unknown mineral"),
    D18(ERROR, "unknown attribute"),
    D19(ERROR, "the same id twice with different content"),
    D20(NOTE, "the same row twice"),
    D21(NOTE, "statement made after the day the report speaks for"),
    D22(WARNING, "answer without a date"),
    D23(ERROR, "data about a single person"),
    D27(WARNING, "a heading but no rows, in a file that may be left out"),
    L01(ERROR, "document that is not well-formed JSON, or gives a key twice"),
    L02(WARNING, "lot or tag heavier than what went into it, or than what it had to give"),
    L03(WARNING, "lot that went into itself"),
    L04(WARNING, "days of lots or tags in an order that cannot be"),
    L05(WARNING, "lot of another mineral than what went into it"),
    L06(WARNING, "material from a mine site that was not known to be green, or not worked"),
    L07(WARNING, "number of a lot or tag used twice"),
    L08(WARNING, "lot put to use by somebody else than it went to"),
    L09(NOTE, "lot or tag that is named and not described"),
    L10(NOTE, "actor that no table describes, made of its part in a register"),
    L11(NOTE, "parts about people that were left out unread"),
    L12(WARNING, "record of a mine site that contradicts itself"),
    L13(WARNING, "corrective action closed without what closing takes"),
    L14(NOTE, "corrective action still open"),
    L15(NOTE, "parts of a document that were not used"),
    L16(WARNING, "requirement that is not met by its own statement"),
    N01(ERROR, "unknown actor"),
    N02(ERROR, "actor that supplies itself"),
    N03(WARNING, "shares add up to more than 100 %"),
    N04(WARNING, "trading loop without an origin"),
    N05(NOTE, "flow not in force on the day the report speaks for"),
    N06(ERROR, "nothing to score"),
    N07(WARNING, "reference list older than 18 months"),
    R01(ERROR, "text is not well-formed YAML or JSON"),
    R02(ERROR, "unknown key"),
    R03(ERROR, "required key missing"),
    R04(ERROR, "value outside the allowed ones"),
    R05(ERROR, "unknown attribute"),
    R06(ERROR, "unknown operator, or one that does not fit the attribute"),
    R07(ERROR, "example missing: yes, no and unknown are required"),
    R08(ERROR, "example that fails"),
    R09(ERROR, "two rules with one id, or an id that is not the file's name"),
    R10(ERROR, "reference to something that is not there"),
    R11(ERROR, "citation without text"),
    R12(ERROR, "number out of range"),
    R13(ERROR, "text names an attribute that the conditions do not ask"),
    R14(ERROR, "reference table with other columns than it may have"),
    R15(ERROR, "reference table: not a country, or an ambiguous one"),
    R16(ERROR, "reference table: unknown mineral"),
    R17(ERROR, "reference table: value missing, malformed or outside the allowed ones"),
    R18(ERROR, "reference table: the same row twice"),
    R19(ERROR, "list not found"),
    R20(ERROR, "parameter that is not declared, or that nothing uses"),
    R21(ERROR, "overlay that would change what overlays may not"),
    R22(ERROR, "overlay for a rule or parameter that is not there"),
    R23(ERROR, "overlay outside the range that the rule declares"),
    R24(ERROR, "stable rule that means something else than it did"),
    R25(ERROR, "citation called verified whose source was not read");

    private final Level level;
    private final String meaning;

    Code(Level level, String meaning) {
        this.level = level;
        this.meaning = meaning;
    }

    public Level level() {
        return level;
    }

    /** What the code stands for, in one phrase. */
    public String meaning() {
        return meaning;
    }
}
