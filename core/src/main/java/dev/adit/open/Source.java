package dev.adit.open;

import dev.adit.grid.FileKind;
import dev.adit.grid.TextOptions;
import dev.adit.grid.TextTable;
import dev.adit.grid.Workbook;
import dev.adit.grid.ZipOfFiles;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.value.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;

/** A file to be opened: one of its own, or one inside a zip file, which is read into memory when it is asked for. */
public sealed interface Source {
    /** What it is called in problems. */
    String name();

    /** What it is, by its first bytes; empty, with a problem noted, if it cannot be read. */
    Optional<FileKind> kind(Problems problems);

    /** Reads it as a text table; empty, with a problem noted, if it is none. */
    Optional<TextTable> text(TextOptions options, Problems problems);

    /** Opens it as a workbook; empty, with a problem noted, if it is none. */
    Optional<Workbook> workbook(Problems problems);

    /** SHA-256 of its bytes in hexadecimal; empty if it cannot be read any more. */
    String checksum();

    /** A file of its own. */
    record OnDisk(String name, Path path) implements Source {
        @Override
        public Optional<FileKind> kind(Problems problems) {
            return FileKind.of(path, name, problems);
        }

        @Override
        public Optional<TextTable> text(TextOptions options, Problems problems) {
            return TextTable.read(path, name, options, problems);
        }

        @Override
        public Optional<Workbook> workbook(Problems problems) {
            return Workbook.open(path, name, problems);
        }

        @Override
        public String checksum() {
            MessageDigest digest = Sha256.digest();
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            } catch (IOException gone) {
                return "";
            }
            return Sha256.hex(digest);
        }
    }

    /** A file inside a zip file. */
    record InZip(String name, Path zip, String zipName, String entry) implements Source {
        private Optional<byte[]> bytes(Problems problems) {
            Optional<ZipOfFiles> opened = ZipOfFiles.open(zip, zipName, problems);
            if (opened.isEmpty()) return Optional.empty();
            try (ZipOfFiles files = opened.get()) {
                return files.read(entry, problems);
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
        public String checksum() {
            return bytes(new Problems()).map(Sha256::of).orElse("");
        }
    }

    /** Notes that a file is not there. */
    static void tellMissing(String name, Problems problems) {
        problems.add(Code.D01, Position.file(name), "no such file or folder", "check the path");
    }
}
