package dev.adit.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to do about a finding.
 *
 * @param endsSuspension what has to be shown for a suspension to end; null if it has no bearing on one
 * @param protectsIncome how the family's income is kept; null if it has no bearing on it
 */
public record Action(
        String id,
        String title,
        String who,
        String what,
        String byWhen,
        String verifiedBy,
        @Nullable String endsSuspension,
        @Nullable String protectsIncome,
        List<String> lessons,
        List<Citation> sources) {}
