package dev.adit.read;

/**
 * What became of a file: {@code rows = used + rejected + ignored}.
 *
 * @param format the id of the format that read it
 * @param sha256 of the bytes, in hexadecimal
 * @param ignored rows that say nothing: blank ones, and those that repeat another word for word
 */
public record FileCount(String file, String format, String sha256, long rows, long used, long rejected, long ignored) {}
