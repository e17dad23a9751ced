package dev.adit.finding;

import dev.adit.claim.Claim;
import dev.adit.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A question inside a rule that bears the rule's answer.
 *
 * @param asked the question, as the rule puts it
 * @param answer what it answers at the actor
 * @param claim the answer it rests on, or one that has expired; null if nobody gave any
 */
public record Reason(String asked, Truth answer, @Nullable Claim claim) {}
