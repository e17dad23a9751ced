package dev.adit.planted.leafloop.read.csv;

import dev.adit.planted.leafloop.read.json.Json;

/** Planted: two leaves of one room that use each other. */
public record Csv(Json json) {}
