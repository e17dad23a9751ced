package dev.adit.value;

/** How unknown facts are read: answered favourably, by their priors, or adversely. */
public enum Scenario {
    LOW,
    POINT,
    HIGH
}
