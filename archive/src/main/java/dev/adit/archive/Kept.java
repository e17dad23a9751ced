package dev.adit.archive;

/**
 * What became of a run that was to be kept.
 *
 * @param run the run as it stands in the archive
 * @param isNew false if the last run already said the very same, so that nothing was written
 */
public record Kept(KeptRun run, boolean isNew) {}
