package dev.adit.problem;

import static dev.adit.problem.Level.ERROR;
import static dev.adit.problem.Level.NOTE;
import static dev.adit.problem.Level.WARNING;

/**
 * Every kind of problem, by a code that never changes its meaning: D for data, N for the network, R for rules, T for
 * tables as they come.
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
    F01(ERROR, "file locked with a password"),
    F02(ERROR, "workbook in an old or binary format"),
    F03(ERROR, "spreadsheet of a program whose format is not read"),
    F04(ERROR, "document or picture where data are expected"),
    F05(ERROR, "web page where data are expected"),
    F06(ERROR, "IPC-175x XML, which is recognised but not read"),
    F07(ERROR, "XML of a kind that is not read"),
    F08(ERROR, "packed or binary file of a kind that is not read"),
    F09(ERROR, "zip file or workbook damaged"),
    F10(ERROR, "part of a workbook missing or damaged"),
    F11(NOTE, "content of a workbook that is not read"),
    F12(WARNING, "formula that no program has worked out"),
    F13(ERROR, "cell of a workbook that cannot be read"),
    F14(WARNING, "number with more digits than a spreadsheet keeps"),
    F15(NOTE, "zeros in front restored from the number format"),
    F16(NOTE, "hidden rows or columns"),
    F17(ERROR, "not a workbook"),
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
    R25(ERROR, "citation called verified whose source was not read"),
    S01(ERROR, "zip file with too many entries"),
    S02(ERROR, "file that inflates or grows too large"),
    S03(ERROR, "zip file whose entries are doubled or share bytes"),
    S04(ERROR, "zip entry whose name leads elsewhere"),
    S05(ERROR, "zip file inside a zip file"),
    S06(ERROR, "XML with a document type or entities"),
    S07(ERROR, "XML too deep, or with a tag or text without end"),
    S08(ERROR, "cell that points to a text that is not there"),
    S09(ERROR, "cell whose address is on no sheet"),
    S10(ERROR, "cell longer than a spreadsheet allows"),
    S11(ERROR, "sheet larger than a spreadsheet allows"),
    S12(WARNING, "rows or cells of a sheet out of order"),
    S13(ERROR, "the same cell twice"),
    S14(ERROR, "sheet with too many faults to go on"),
    S15(WARNING, "text that turns its direction of writing"),
    S16(WARNING, "word with letters of several alphabets"),
    S17(WARNING, "text with characters that nobody sees"),
    T01(WARNING, "text that is not UTF-8 and was read as windows-1252"),
    T02(ERROR, "text that does not fit its encoding"),
    T03(WARNING, "letters that were decoded wrongly before the file came"),
    T04(ERROR, "delimiter that cannot be told"),
    T05(ERROR, "damaged row that can be mended in no way, or in more than one"),
    T06(ERROR, "heading with another number of cells than the rows"),
    T07(ERROR, "rows too different to be one table"),
    T08(ERROR, "text table that is too large"),
    T09(WARNING, "further table in the same file or sheet"),
    T10(WARNING, "totals row among the rows"),
    T11(WARNING, "table without a heading");

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
