package dev.adit.planted.rooms.value;

import dev.adit.planted.rooms.score.High;

/** Planted: an upper room that uses a lower one. */
public record Low(High high) {}
