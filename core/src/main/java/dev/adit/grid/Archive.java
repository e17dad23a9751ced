package dev.adit.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A zip file whose entries were looked over before any of them is inflated. Nothing is ever written to disk. */
final class Archive implements AutoCloseable {
    private final ByteStore store;
    private final Map<String, ArchiveEntry> byName = new LinkedHashMap<>();
    private final Allowance allowance = new Allowance();

    /** Reads and checks the directory; closing the archive closes the store. */
    Archive(ByteStore store) throws IOException {
        this.store = store;
        for (ArchiveEntry entry : ArchiveDirectory.of(store))
            if (!entry.isFolder()) byName.put(key(entry.name()), entry);
    }

    /** The entries that are files, in the order of their bytes. */
    List<String> names() {
        return byName.values().stream().map(ArchiveEntry::name).toList();
    }

    boolean has(String name) {
        return byName.containsKey(key(name));
    }

    /** What is in an entry; its name in any case, as office programs have it. */
    InputStream stream(String name) throws IOException {
        ArchiveEntry entry = byName.get(key(name));
        if (entry == null) throw Refusal.part("the part " + EntryNames.shown(name) + " is missing");
        return new EntryStream(store, entry, allowance);
    }

    byte[] bytes(String name) throws IOException {
        try (InputStream stream = stream(name)) {
            return stream.readAllBytes();
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
