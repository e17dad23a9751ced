package dev.adit.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user's own numbers for rules of a pack, inside the ranges that the rules declare; it never changes what they mean.
 *
 * @param why in the words of whoever answers for it
 * @param sha256 of its file, in hexadecimal
 * @param rules what it sets, by the id of the rule
 * @param inRemediation what an open case that is being remedied calls for; null to leave the pack's own
 */
public record Overlay(
        String id,
        String why,
        String sha256,
        Map<String, RuleChange> rules,
        @Nullable Consequence inRemediation) {}
