package dev.adit.compare;

/** A waiver of what a rule finds at an actor that is new, gone, in another state, or says something else. */
public record WaiverChange(String rule, String actor, Waived was, Waived is) {}
