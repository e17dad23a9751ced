package dev.adit.planted.rooms.shed;

/** Planted: lives in a package that is no room. */
public record Stray() {}
