package dev.adit.rule;

/**
 * A kind of harm that is scored on its own.
 *
 * @param mitigable false if no control, at the site or further down, touches it: a confirmed case
 */
public record Theme(String name, Severity severity, boolean mitigable) {}
