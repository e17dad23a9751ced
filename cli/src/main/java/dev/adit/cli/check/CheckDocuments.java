package dev.adit.cli.check;

import dev.adit.grid.Repair;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.report.CsvLines;
import dev.adit.smelter.ConsolidatedSmelter;
import dev.adit.smelter.Consolidation;
import dev.adit.template.Change;
import dev.adit.template.Declaration;
import dev.adit.template.Issue;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables that a check leaves behind; every row leads back to its file, sheet and cell. */
public final class CheckDocuments {
    private CheckDocuments() {}

    /** A row for each file: what to do with it. */
    public static void verdicts(List<CheckedFile> files, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of(
                "file",
                "what",
                "supplier",
                "verdict",
                "missing_fields",
                "to_mend",
                "smelter_rows",
                "mine_rows",
                "effective_date",
                "problems",
                "reason"));
        for (CheckedFile file : files) {
            csv.text(file.name())
                    .text(file.what())
                    .text(file.company())
                    .text(file.outcome().name())
                    .number(file.checked().missing())
                    .number(file.changes().size());
            Optional<Declaration> declared = file.reading().map(reading -> reading.declaration());
            csv.number(declared.map(one -> one.smelters().size()).orElse(0))
                    .number(declared.map(one -> one.mines().size()).orElse(0))
                    .text(declared.map(one -> one.effectiveDate())
                            .map(LocalDate::toString)
                            .orElse(""))
                    .number(file.problems().size())
                    .text(file.reason())
                    .end();
        }
    }

    /** A row for each thing that a filled template lacks or that does not fit together. */
    public static void issues(List<CheckedFile> files, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of(
                "file",
                "supplier",
                "check",
                "asks",
                "level",
                "sheet",
                "cell",
                "subject",
                "current",
                "found",
                "proposed"));
        for (CheckedFile file : files)
            for (Issue issue : file.checked().issues())
                csv.text(file.name())
                        .text(file.company())
                        .text(issue.check().id())
                        .text(issue.check().asks())
                        .text(issue.level().name().toLowerCase(Locale.ROOT))
                        .text(issue.sheet())
                        .text(issue.cell())
                        .text(issue.subject())
                        .text(issue.current())
                        .text(issue.found())
                        .text(issue.proposed())
                        .end();
    }

    /** A row for each fault of a file, whatever it is, and for each thing that was read otherwise than written. */
    public static void problems(List<CheckedFile> files, List<Problem> ofAll, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of("file", "row", "column", "level", "code", "what", "help"));
        List<Problem> problems = new ArrayList<>();
        for (CheckedFile file : files) problems.addAll(file.problems());
        problems.addAll(ofAll);
        for (Problem problem : problems)
            place(csv, problem.at())
                    .text(problem.level().word())
                    .text(problem.code().name())
                    .text(problem.what())
                    .text(problem.help())
                    .end();
        for (CheckedFile file : files)
            for (Repair repair :
                    file.reading().map(reading -> reading.repairs()).orElse(List.of()))
                place(csv, repair.at())
                        .text("repair")
                        .text("")
                        .text(repair.what())
                        .text("")
                        .end();
    }

    private static CsvLines place(CsvLines csv, Position at) {
        csv.text(at.file());
        if (at.line() == 0) csv.text("");
        else csv.number(at.line());
        return csv.text(at.name());
    }

    /** A row for each filled row of a declaration that names no smelter. */
    public static void rejected(Consolidation smelters, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of("supplier", "file", "row", "column", "reason"));
        for (ConsolidatedSmelter.Rejected row : smelters.rejected())
            place(csv.text(row.supplier()), row.at())
                    .text(row.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .end();
    }

    /** What to ask one supplier for, as a table. */
    public static void changes(CheckedFile file, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of("check", "cell", "current", "proposed", "why", "why_translated"));
        for (Change change : file.changes())
            csv.text(change.check())
                    .text(change.cell())
                    .text(change.current())
                    .text(change.proposed())
                    .text(change.why())
                    .text(change.whyTranslated())
                    .end();
    }
}
