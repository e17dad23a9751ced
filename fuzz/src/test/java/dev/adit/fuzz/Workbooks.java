package dev.adit.fuzz;

import dev.adit.grid.FileKind;
import dev.adit.grid.Sheet;
import dev.adit.grid.Workbook;
import dev.adit.grid.ZipOfFiles;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.StringJoiner;

/** What readers do with a file of any kind: tell its kind, and read all sheets of a workbook or all files of a zip file. */
final class Workbooks {
    private final Scratch scratch = new Scratch();

    Opened open(byte[] bytes) throws IOException {
        Path file = scratch.with("list.xlsx", bytes);
        Problems problems = new Problems();
        StringJoiner text = new StringJoiner("\n");
        Optional<FileKind> kind = FileKind.of(file, "list.xlsx", problems);
        text.add(kind.toString());
        kind.flatMap(found -> found.refusal("list.xlsx")).ifPresent(why -> text.add(why.toString()));
        if (kind.equals(Optional.of(FileKind.ZIP))) text.add(unpacked(file, problems));
        text.add(sheets(file, problems));
        return new Opened(problems.list(), text.toString());
    }

    private static String sheets(Path file, Problems problems) {
        StringJoiner text = new StringJoiner("\n");
        Optional<Workbook> opened = Workbook.open(file, "list.xlsx", problems);
        if (opened.isEmpty() && !problems.hasErrors()) throw new AssertionError("nothing was read, and nothing told");
        if (opened.isEmpty()) return "";
        try (Workbook workbook = opened.get()) {
            text.add(workbook.sheets() + " " + workbook.extras());
            for (Workbook.Listed listed : workbook.sheets()) text.add(sheet(workbook, listed.name(), problems));
        }
        return text.toString();
    }

    private static String sheet(Workbook workbook, String name, Problems problems) {
        Optional<Sheet> sheet = workbook.read(name, problems);
        if (sheet.isEmpty() && !problems.hasErrors()) throw new AssertionError("a sheet was lost, and nothing told");
        sheet.ifPresent(read -> read.tellHidden(problems));
        return sheet.map(read -> read.layout() + "\n" + Grids.text(read.grid(), problems))
                .orElse("");
    }

    private static String unpacked(Path file, Problems problems) {
        Optional<ZipOfFiles> opened = ZipOfFiles.open(file, "list.zip", problems);
        if (opened.isEmpty()) return "";
        StringJoiner text = new StringJoiner("\n");
        try (ZipOfFiles zip = opened.get()) {
            for (String name : zip.names())
                text.add(zip.nameOf(name) + " " + zip.read(name, problems).map(bytes -> bytes.length));
        }
        return text.toString();
    }
}
