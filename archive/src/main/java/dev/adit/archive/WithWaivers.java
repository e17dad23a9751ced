package dev.adit.archive;

/**
 * What an actor scores with the waivers of a run, permille; the same as without them if none is in force.
 *
 * @param low the least it can be
 * @param high what cannot be ruled out
 */
public record WithWaivers(long low, long point, long high, String band, String worstCaseBand) {}
