package dev.adit.fact;

/**
 * A table that the user gave beside the pack's own.
 *
 * @param list which one it adds to
 * @param sha256 of its text, in hexadecimal
 */
public record GivenTable(String list, String file, String sha256, int rows) {}
