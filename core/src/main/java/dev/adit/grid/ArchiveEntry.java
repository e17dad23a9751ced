package dev.adit.grid;

/**
 * An entry of a zip file as its directory has it, checked against what stands before its bytes.
 *
 * @param size how many bytes it takes in the file; how many come out of them is never believed, but counted
 * @param start where its bytes begin
 */
record ArchiveEntry(String name, int method, boolean locked, long crc, long size, long start) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    boolean isFolder() {
        return name.endsWith("/");
    }
}
