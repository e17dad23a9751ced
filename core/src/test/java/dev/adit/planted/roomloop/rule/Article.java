package dev.adit.planted.roomloop.rule;

import dev.adit.planted.roomloop.read.In;

/** Planted: the way back. */
public record Article(In in) {}
