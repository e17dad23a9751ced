package dev.adit.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where everything stands in one layout of a template.
 *
 * @param name such as {@code CMRT-6}
 * @param releases the releases known to have it, oldest first
 * @param matrix the questions, in the order of the sheet
 * @param metals the metals of the question rows, in order; empty where column B of each row names them
 * @param defaultMinerals what a workbook declares if nobody chose; empty if that cannot be said
 * @param scopeCells where minerals are chosen; empty where the template fixes them
 * @param otherCells where minerals outside the list are written; empty if nowhere
 * @param policy the number of the question that asks for an address in its comment; empty if none does
 * @param smelterColumns the letters of the columns of the Smelter List
 * @param labels the beginnings of English labels, by sheet and cell, that tell this layout; in the order of the sheet
 */
record Layout(
        String name,
        TemplateKind kind,
        List<Release> releases,
        Map<CompanyField, String> company,
        List<Asked> matrix,
        List<String> metals,
        List<String> defaultMinerals,
        List<String> scopeCells,
        List<String> otherCells,
        String policy,
        Map<SmelterColumn, String> smelterColumns,
        Map<String, Pattern> labels) {
    /** The first row of every list of smelters, mines and look-ups. */
    static final int FIRST_ROW = 5;

    static final String DECLARATION = "Declaration";
    static final String SMELTERS = "Smelter List";
    static final String MINES = "Mine List";
    static final String PRODUCTS = "Product List";
    static final String LOOKUP = "Smelter Look-up";
    static final String MINERALS_SCOPE = "Minerals Scope";

    Revision newest() {
        return releases.get(releases.size() - 1).revision();
    }

    Revision oldest() {
        return releases.get(0).revision();
    }

    String cell(CompanyField field) {
        String address = company.get(field);
        if (address == null) throw new IllegalArgumentException(name + " has no " + field);
        return address;
    }

    /** The address of a column in a row of the Smelter List; that of the metal if the layout lacks the column. */
    String smelterCell(SmelterColumn column, int row) {
        return smelterColumns.getOrDefault(column, smelterColumns.getOrDefault(SmelterColumn.METAL, "A")) + row;
    }

    /** Whether each of a row's own products is written beside the number that the requester gave it. */
    boolean namesRequester(String version) {
        return Revision.of(version)
                .map(revision -> switch (kind) {
                    case EMRT -> revision.compareTo(Releases.revision("2.1")) >= 0;
                    case AMRT -> revision.compareTo(Releases.revision("1.3")) >= 0;
                    default -> false;
                })
                .orElse(false);
    }
}
