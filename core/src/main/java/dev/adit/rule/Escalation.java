package dev.adit.rule;

import dev.adit.condition.Condition;

/** A graver consequence of the same rule in graver circumstances, such as armed groups that are not the State's. */
public record Escalation(Condition when, Consequence consequence) {}
