package dev.adit.planted.rooms.table;

/** Sound: uses nothing. */
public record Middle() {}
