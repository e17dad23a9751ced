package dev.adit.planted.names;

/** Sound: only sounds like one. */
public final class Commonwealth {}
