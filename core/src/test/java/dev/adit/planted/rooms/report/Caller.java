package dev.adit.planted.rooms.report;

import dev.adit.planted.rooms.shed.Stray;

/** Planted: uses a package that is no room. */
public record Caller(Stray stray) {}
