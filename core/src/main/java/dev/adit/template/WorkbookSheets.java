package dev.adit.template;

import dev.adit.grid.Grid;
import dev.adit.grid.Workbook;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Optional;

/** The sheets of an open workbook; faults of a sheet are noted when it is fetched. */
public final class WorkbookSheets implements Sheets {
    private final Workbook workbook;
    private final String file;
    private final Problems problems;

    /** @param file what the workbook is called in problems */
    public WorkbookSheets(Workbook workbook, String file, Problems problems) {
        this.workbook = workbook;
        this.file = file;
        this.problems = problems;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public List<String> names() {
        return workbook.sheets().stream().map(Workbook.Listed::name).toList();
    }

    @Override
    public Optional<Grid> sheet(String name) {
        return workbook.sheet(name, problems);
    }
}
