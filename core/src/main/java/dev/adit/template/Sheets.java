package dev.adit.template;

import dev.adit.grid.Grid;
import java.util.List;
import java.util.Optional;

/** The sheets of a workbook, by name. */
public interface Sheets {
    /** What the workbook is called in problems; its last part is taken for the file's name. */
    String file();

    /** The names of the sheets, hidden ones included, in the order of the workbook. */
    List<String> names();

    /** A sheet by its exact name; empty if there is none, or none that can be read. */
    Optional<Grid> sheet(String name);
}
