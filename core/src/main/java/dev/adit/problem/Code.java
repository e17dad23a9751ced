package dev.adit.problem;

import static dev.adit.problem.Level.ERROR;
import static dev.adit.problem.Level.NOTE;
import static dev.adit.problem.Level.WARNING;

/**
 * Every kind of problem, by a code that never changes its meaning: D for data, N for the network, R for rules.
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
    I01(NOTE, "identifier mended"),
    I02(WARNING, "identifier that fails its check"),
    I03(WARNING, "identifier shared by records that contradict each other"),
    I04(ERROR, "decisions about who is who that contradict each other"),
    I05(WARNING, "decision about an id that is not in the inputs"),
    I06(WARNING, "name that hides characters or looks like another"),
    I07(WARNING, "list of names to compare is not complete"),
    I08(ERROR, "smelter look-up or facility list whose columns cannot be told"),
    I09(WARNING, "smelter name that stands for several ids"),
    I10(WARNING, "smelter whose id and name disagree"),
    I11(WARNING, "smelter id that the look-up does not have, or no longer"),
    I12(WARNING, "country of a smelter differs from the look-up"),
    I13(NOTE, "the same smelter twice in one declaration"),
    I14(WARNING, "facility list without its date or the status it stands for"),
    I15(ERROR, "row of a facility list that cannot be used"),
    I16(WARNING, "row of a smelter list that names no smelter"),
    M01(ERROR, "column or question of a list that nobody has decided"),
    M03(NOTE, "column that is not read because it tells of single people"),
    M04(ERROR, "numbers or dates that can be read in two ways"),
    M05(ERROR, "mapping made for other headings"),
    M06(ERROR, "mapping with columns that cannot be so"),
    M07(WARNING, "value that does not have the form of its column"),
    M08(WARNING, "value damaged by a spreadsheet, or mended"),
    M09(WARNING, "customs code that stands for several minerals"),
    M10(NOTE, "rows of a list that are no suppliers"),
    M11(NOTE, "line of a name that is not joined to it"),
    M12(NOTE, "supplier in several rows"),
    M13(WARNING, "supplier number with two names"),
    M14(ERROR, "several kinds of records in one file"),
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
