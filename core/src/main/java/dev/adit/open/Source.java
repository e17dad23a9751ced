package dev.adit.open;

import dev.adit.grid.FileKind;
import dev.adit.grid.TextFile;
import dev.adit.grid.TextOptions;
import dev.adit.grid.TextTable;
import dev.adit.grid.Workbook;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.value.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** A file to be opened: one of its own, or one inside a zip file. */
public sealed interface Source permits Source.OnDisk, Source.Unreadable, ZippedFile {
    /** What it is called in problems. */
    String name();

    /** What it is, by its first bytes; empty, with a problem noted, if it cannot be read. */
    Optional<FileKind> kind(Problems problems);

    /** Reads it as a text table; empty, with a problem noted, if it is none. */
    Optional<TextTable> text(TextOptions options, Problems problems);

    /** Opens it as a workbook; empty, with a problem noted, if it is none. */
    Optional<Workbook> workbook(Problems problems);

    /** Opens it as text that is no table; empty, with a problem noted, if it is none. */
    Optional<TextFile> document(Problems problems);

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
        public Optional<TextFile> document(Problems problems) {
            return TextFile.open(path, name, problems);
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

    /** A file in a zip file that is not to be had out of it; the problems say why. */
    record Unreadable(String name, List<Problem> why) implements Source {
        public Unreadable {
            why = List.copyOf(why);
        }

        private <T> Optional<T> tell(Problems problems) {
            problems.addAll(why);
            return Optional.empty();
        }

        @Override
        public Optional<FileKind> kind(Problems problems) {
            return tell(problems);
        }

        @Override
        public Optional<TextTable> text(TextOptions options, Problems problems) {
            return tell(problems);
        }

        @Override
        public Optional<Workbook> workbook(Problems problems) {
            return tell(problems);
        }

        @Override
        public Optional<TextFile> document(Problems problems) {
            return tell(problems);
        }

        @Override
        public String checksum() {
            return "";
        }
    }

    /** Notes that a file is not there. */
    static void tellMissing(String name, Problems problems) {
        problems.add(Code.D01, Position.file(name), "no such file or folder", "check the path");
    }
}
