package dev.adit.redact;

import java.util.List;

/**
 * What a release tells beside pseudonyms, so that these can follow it and nothing else.
 *
 * @param ofEach of each actor by its number, in one text; the same texts are the same to readers
 * @param together actors that are told together
 */
public record Told(List<String> ofEach, List<Together> together) {
    /** One actor is told of another, by number: as a source of its risk, say, or on its path. */
    public record Together(int of, int other, String how) {}

    /** Of actors that are not told together. */
    public static Told of(List<String> ofEach) {
        return new Told(ofEach, List.of());
    }
}
