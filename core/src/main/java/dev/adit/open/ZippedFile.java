package dev.adit.open;

import dev.adit.grid.FileKind;
import dev.adit.grid.TextFile;
import dev.adit.grid.TextOptions;
import dev.adit.grid.TextTable;
import dev.adit.grid.Workbook;
import dev.adit.grid.ZipOfFiles;
import dev.adit.problem.Problems;
import dev.adit.value.Sha256;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file inside a zip file. All files of an archive are inflated once, in the order of their names, when the archive is
 * looked into, so that which of them are refused depends on nothing else. Their bytes are kept as long as there is room;
 * one that had to make room is inflated again when it is asked for.
 */
final class ZippedFile implements Source {
    private final String name;
    private final Path zip;
    private final String zipName;
    private final String entry;
    private volatile SoftReference<byte[]> held;

    private ZippedFile(String name, Path zip, String zipName, String entry, byte[] bytes) {
        this.name = name;
        this.zip = zip;
        this.zipName = zipName;
        this.entry = entry;
        this.held = new SoftReference<>(bytes);
    }

    /** The files of an archive by name; empty, with the reason noted, if it is damaged or not to be trusted as a whole. */
    static Optional<List<Source>> inside(Path zip, String zipName, Problems problems) {
        Optional<ZipOfFiles> opened = ZipOfFiles.open(zip, zipName, problems);
        if (opened.isEmpty()) return Optional.empty();
        try (ZipOfFiles files = opened.get()) {
            List<Source> inside = new ArrayList<>();
            for (String entry : files.names()) inside.add(of(files, entry, zip, zipName));
            return Optional.of(List.copyOf(inside));
        }
    }

    private static Source of(ZipOfFiles files, String entry, Path zip, String zipName) {
        Problems why = new Problems();
        String name = files.nameOf(entry);
        Optional<byte[]> bytes = files.read(entry, why);
        return bytes.isPresent()
                ? new ZippedFile(name, zip, zipName, entry, bytes.get())
                : new Unreadable(name, why.list());
    }

    @Override
    public String name() {
        return name;
    }

    private Optional<byte[]> bytes(Problems problems) {
        byte[] still = held.get();
        if (still != null) return Optional.of(still);
        Optional<ZipOfFiles> opened = ZipOfFiles.open(zip, zipName, problems);
        if (opened.isEmpty()) return Optional.empty();
        try (ZipOfFiles files = opened.get()) {
            Optional<byte[]> again = files.read(entry, problems);
            again.ifPresent(bytes -> held = new SoftReference<>(bytes));
            return again;
        }
    }

    @Override
    public Optional<FileKind> kind(Problems problems) {
        return bytes(problems).flatMap(bytes -> FileKind.of(bytes, name, problems));
    }

    @Override
    public Optional<TextTable> text(TextOptions options, Problems problems) {
        return bytes(problems).flatMap(bytes -> TextTable.read(bytes, name, options, problems));
    }

    @Override
    public Optional<Workbook> workbook(Problems problems) {
        return bytes(problems).flatMap(bytes -> Workbook.open(bytes, name, problems));
    }

    @Override
    public Optional<TextFile> document(Problems problems) {
        return bytes(problems).flatMap(bytes -> TextFile.open(bytes, name, problems));
    }

    @Override
    public String checksum() {
        return bytes(new Problems()).map(Sha256::of).orElse("");
    }
}
