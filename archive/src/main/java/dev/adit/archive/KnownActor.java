package dev.adit.archive;

/**
 * An actor that runs in the archive tell of.
 *
 * @param name as scored; the id if it was never scored
 */
public record KnownActor(String id, String name) {}
