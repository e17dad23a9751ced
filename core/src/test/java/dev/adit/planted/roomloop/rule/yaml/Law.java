package dev.adit.planted.roomloop.rule.yaml;

/** Sound: uses nothing. */
public record Law() {}
