package dev.adit.cli.report;

import dev.adit.assess.Assessment;
import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.read.FileCount;
import dev.adit.read.InputSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read, and what was not.
 *
 * @param notes in sentences, what was left out or taken as it stood
 * @param warnings of the graph
 */
public record Reading(Grid files, List<String> notes, List<String> warnings, Grid problems) {
    private static final int MOST_FILES = 60;
    private static final int MOST_WARNINGS = 12;
    private static final int EXAMPLES = 3;

    static Reading of(Assessment assessment) {
        InputSet inputs = assessment.inputs();
        List<String> warnings = remarks(assessment, true);
        List<String> shown = warnings.subList(0, Math.min(MOST_WARNINGS, warnings.size()));
        List<String> notes = notes(assessment);
        notes.addAll(SupplierNotes.of(inputs.fromSuppliers()));
        note(notes, warnings.size() - MOST_WARNINGS, " about the network are in assessment.json.", "more warning");
        return new Reading(files(inputs.files()), notes, shown, problems(inputs.problems()));
    }

    /** What the network had to be mended for, or everything else that was left out or taken as it stood. */
    private static List<String> remarks(Assessment assessment, boolean ofTheNetwork) {
        return assessment.remarks().stream()
                .filter(remark -> ofTheNetwork == (remark.code() == Code.N03 || remark.code() == Code.N04))
                .map(remark -> Words.capital(Words.sentence(remark.what())) + ".")
                .toList();
    }

    private static Grid files(List<FileCount> files) {
        List<List<String>> rows = new ArrayList<>();
        for (FileCount file : files.subList(0, Math.min(MOST_FILES, files.size())))
            rows.add(List.of(
                    Words.name(file.file()),
                    file.format(),
                    Words.count(file.rows()),
                    Words.count(file.used()),
                    Words.count(file.rejected()),
                    Words.count(file.ignored())));
        return new Grid(
                "Files that were read",
                List.of(
                        Grid.Column.text("File"),
                        Grid.Column.text("Format"),
                        Grid.Column.number("Rows"),
                        Grid.Column.number("Used"),
                        Grid.Column.number("Rejected"),
                        Grid.Column.number("Ignored")),
                rows,
                "Rows are used, rejected or ignored; ignored ones are blank or repeat another word for word."
                        + (files.size() > MOST_FILES
                                ? " " + Words.count(files.size() - MOST_FILES) + " more files are in manifest.json."
                                : ""));
    }

    private static List<String> notes(Assessment assessment) {
        InputSet inputs = assessment.inputs();
        List<String> notes = new ArrayList<>();
        notes.add("They tell of " + Words.count(inputs.network().actors().size(), "actor", "actors") + ", "
                + Words.count(inputs.network().flows(), "flow", "flows") + " between them and "
                + Words.count(inputs.claims().size(), "statement", "statements") + " about them.");
        if (!inputs.refused().isEmpty())
            notes.add("Refused, " + inputs.refused().size() + " of " + Words.count(inputs.filesFound(), "file", "files")
                    + ", so that nothing of them is in this report: "
                    + Words.some(
                            inputs.refused().stream()
                                    .map(file -> Words.name(file.file()))
                                    .toList(),
                            MOST_WARNINGS)
                    + ". Why is in rejected.csv.");
        if (!inputs.notRead().isEmpty())
            notes.add("Not read, since no format takes them: "
                    + Words.some(inputs.notRead().stream().map(Words::name).toList(), MOST_WARNINGS) + ".");
        notes.addAll(remarks(assessment, false));
        note(notes, inputs.rejectedRows(), " rejected; they are in rejected.csv with the reasons.", "row");
        return notes;
    }

    private static void note(List<String> notes, long count, String what, String one) {
        if (count > 0) notes.add(Words.count(count, one, one + "s") + what);
    }

    private static Grid problems(List<Problem> problems) {
        Map<Code, List<Problem>> byCode = new TreeMap<>();
        for (Problem problem : problems)
            byCode.computeIfAbsent(problem.code(), first -> new ArrayList<>()).add(problem);
        List<List<String>> rows = new ArrayList<>();
        byCode.forEach((code, found) -> rows.add(
                List.of(code.name(), code.level().word(), code.meaning(), Words.count(found.size()), examples(found))));
        return new Grid(
                "Problems found in the inputs",
                List.of(
                        Grid.Column.text("Code"),
                        Grid.Column.text("Level"),
                        Grid.Column.text("What"),
                        Grid.Column.number("Count"),
                        Grid.Column.text("Examples")),
                rows,
                "An error costs a row or a cell; a warning is used as it stands; a note is for the record.");
    }

    private static String examples(List<Problem> found) {
        List<String> examples = found.stream()
                .limit(EXAMPLES)
                .map(problem -> Words.sentence(problem.at() + ": " + problem.what()))
                .toList();
        return String.join(" \u2022 ", examples) + (found.size() > EXAMPLES ? " \u2022 \u2026" : "");
    }
}
