package dev.adit.read;

/**
 * What became of a file: {@code rows = used + rejected + ignored}.
 *
 * @param format the id of the format that read it
 * @param sha256 of the bytes, in hexadecimal
 * @param ignored rows that say nothing: blank ones, and those that repeat another word for word
 */
public record FileCount(String file, String format, String sha256, long rows, long used, long rejected, long ignored) {
    /** The file, where this is one of its sheets. */
    String wholeFile() {
        int sheet = file.endsWith("]") ? file.indexOf('[') : -1;
        return sheet < 0 ? file : file.substring(0, sheet);
    }
}
