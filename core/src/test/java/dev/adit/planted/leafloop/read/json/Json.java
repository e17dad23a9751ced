package dev.adit.planted.leafloop.read.json;

import dev.adit.planted.leafloop.read.csv.Csv;

/** Planted: the way back. */
public record Json(Csv csv) {}
