package dev.adit.planted.roomloop.read;

import dev.adit.planted.roomloop.rule.yaml.Law;

/** Planted: read uses rule, and rule uses read, though no two leaves use each other. */
public record In(Law law) {}
