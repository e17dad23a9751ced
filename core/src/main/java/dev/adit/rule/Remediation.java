package dev.adit.rule;

import dev.adit.condition.Condition;

/**
 * What remains of a rule's harm while it is being remedied: not the harm, but the risk of relapse, which nobody knows
 * until the next follow-up. So it is an unknown of at most the rule's own strength and prior, and never scores worse
 * than silence.
 *
 * @param says the finding in this state, with placeholders like the rule's own
 */
public record Remediation(Condition when, int strength, int prior, Consequence consequence, String says) {}
