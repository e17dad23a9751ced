package dev.adit.backtest;

import java.util.List;

/**
 * How the score does with one sort of earlier evidence.
 *
 * @param scored each observation with its own risk
 * @param quality of own risk in the point scenario, the worst theme
 * @param rules those that apply to an observed actor
 */
public record ModeResult(
        EarlierEvidence evidence,
        List<ScoredObservation> scored,
        Quality quality,
        List<RuleQuality> rules,
        Panel panel) {}
