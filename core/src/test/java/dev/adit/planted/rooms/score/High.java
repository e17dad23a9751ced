package dev.adit.planted.rooms.score;

import dev.adit.planted.rooms.table.Middle;

/** Sound: uses a room above its own. */
public record High(Middle middle) {}
