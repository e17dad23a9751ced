package dev.adit.template;

import dev.adit.problem.Position;
import java.util.Map;

/**
 * A row of a Smelter List that somebody filled, its cells as they stand there without outer blanks; empty where blank.
 *
 * @param row the row of the sheet, from 1
 * @param metal as written
 * @param idTyped the id that was typed to fill the rest (column A); empty in AMRT 1.2
 * @param lookup the name chosen from the look-up (column C); in AMRT 1.2 the smelter's name
 * @param name the smelter's name (column D)
 * @param id the smelter's identification, such as a CID (column F)
 * @param idSource who gave that id
 * @param mines names of mines, or "recycled", as one text
 * @param mineCountries countries of mines, as one text
 * @param recycled the answer whether all feed is recycled: Yes, No, Unknown or empty
 * @param at the row's metal cell
 */
public record SmelterRow(
        int row,
        String metal,
        String idTyped,
        String lookup,
        String name,
        String country,
        String id,
        String idSource,
        String mines,
        String mineCountries,
        String recycled,
        Position at) {
    /** The cell of the country. */
    public Position countryAt() {
        return at(SmelterColumn.COUNTRY);
    }

    /** The cell of the id. */
    public Position idAt() {
        return at(SmelterColumn.ID);
    }

    /** The cell of the id that was typed to fill the rest; in AMRT 1.2, which has none, that of the id. */
    public Position idTypedAt() {
        return at(SmelterColumn.ID_TYPED);
    }

    /** The place of the metal tells which of the two orders the columns have. */
    private Position at(SmelterColumn column) {
        Map<SmelterColumn, String> columns =
                "A".equals(at.name()) ? SmelterColumns.METAL_FIRST : SmelterColumns.ID_FIRST;
        String letters = columns.getOrDefault(column, columns.getOrDefault(SmelterColumn.ID, ""));
        return Position.cell(at.file(), at.line(), letters);
    }
}
