package dev.adit.open;

import dev.adit.grid.Frame;
import dev.adit.grid.Grid;
import dev.adit.grid.Repair;
import dev.adit.grid.Workbook;
import dev.adit.mapping.RecordTypes;
import java.util.List;
import java.util.Optional;

/**
 * A table in a file: all of a text file, or a sheet of a workbook.
 *
 * @param visibility of its sheet; hidden sheets are listed and not read
 * @param frame its heading and rows; empty if there is none, or if it was not read
 * @param repairs what was read otherwise than it is written before a frame was looked for
 * @param types the kinds of records if it holds several, each with a heading of its own
 */
public record FoundTable(
        Grid grid,
        Workbook.Visibility visibility,
        Optional<Frame> frame,
        List<Repair> repairs,
        Optional<RecordTypes> types) {}
