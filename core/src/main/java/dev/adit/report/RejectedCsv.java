package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.problem.Level;
import dev.adit.problem.Problem;
import dev.adit.read.InputSet;
import dev.adit.read.RefusedFile;
import dev.adit.read.RejectedRow;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * {@code rejected.csv}: every file of a folder that could not be used, and every row that could not be, or not whole, as it
 * stands in its file; and why.
 */
@AutoService(ReportFormat.class)
public final class RejectedCsv implements ReportFormat {
    private static final List<String> HEADINGS =
            List.of("file", "row", "rejected", "code", "column", "reason", "help", "heading_line", "original_line");

    @Override
    public String fileName() {
        return "rejected.csv";
    }

    @Override
    public void write(Assessment assessment, Writer out) throws IOException {
        write(assessment.inputs(), out);
    }

    /** The same for inputs of which so much was rejected that nothing was scored. */
    public void write(InputSet inputs, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(HEADINGS);
        for (RefusedFile file : inputs.refused())
            for (Problem problem : file.problems()) if (problem.level() == Level.ERROR) write(file, problem, csv);
        for (RejectedRow row : inputs.rejected())
            for (Problem problem : row.problems())
                csv.text(row.file())
                        .number(row.line())
                        .text(row.whole() ? "row" : "cell")
                        .text(problem.code().name())
                        .text(problem.at().name())
                        .text(problem.what())
                        .text(problem.help())
                        .text(CsvLines.line(row.headings()))
                        .text(CsvLines.line(row.cells()))
                        .end();
    }

    private static void write(RefusedFile file, Problem problem, CsvLines csv) throws IOException {
        csv.text(file.file());
        if (problem.at().line() > 0) csv.number(problem.at().line());
        else csv.text(null);
        csv.text("file")
                .text(problem.code().name())
                .text(problem.at().name())
                .text(problem.what())
                .text(problem.help())
                .text(null)
                .text(null)
                .end();
    }
}
