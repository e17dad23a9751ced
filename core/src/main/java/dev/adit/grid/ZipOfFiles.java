package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files in a zip file, one level deep: read one at a time into memory, never written to disk. */
public final class ZipOfFiles implements AutoCloseable {
    private final String file;
    private final Archive archive;

    private ZipOfFiles(String file, Archive archive) {
        this.file = file;
        this.archive = archive;
    }

    /**
     * Opens a zip file and checks its directory; empty, with the reason noted, if it is damaged or not to be trusted.
     *
     * @param name what the file is called in problems
     */
    public static Optional<ZipOfFiles> open(Path path, String name, Problems problems) {
        try {
            ByteStore store = ByteStore.of(path);
            try {
                return Optional.of(new ZipOfFiles(name, new Archive(store)));
            } catch (IOException refused) {
                store.close();
                throw Refusal.of(refused);
            }
        } catch (Refusal refused) {
            refused.tell(Position.file(name), problems);
        } catch (IOException unreadable) {
            problems.add(Code.D01, Position.file(name), "cannot be read", "check that it exists and may be read");
        }
        return Optional.empty();
    }

    /** The files in it, sorted; their names are for messages, and no places to write to. */
    public List<String> names() {
        return archive.names().stream().sorted().toList();
    }

    /** What a file of it is called in problems: {@code suppliers.zip!acme.xlsx}. */
    public String nameOf(String entry) {
        return file + "!" + entry;
    }

    /**
     * What is in a file of it, at most 64 MB; empty, with the reason noted, if it is damaged, inflates too far, or is a zip
     * file of files itself.
     */
    public Optional<byte[]> read(String entry, Problems problems) {
        try {
            byte[] bytes = archive.bytes(entry);
            if (FileKind.of(ByteStore.of(bytes)) == FileKind.ZIP)
                throw new Refusal(Code.S05, "this is a zip file inside a zip file", "unpack the outer one first");
            return Optional.of(bytes);
        } catch (IOException refused) {
            Refusal.of(refused).tell(Position.file(nameOf(entry)), problems);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            archive.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
