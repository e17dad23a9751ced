package dev.adit.backtest;

import java.util.List;
import java.util.Map;

/**
 * How the score does with one sort of earlier evidence.
 *
 * @param scored each observation with its own risk
 * @param quality of own risk in the point scenario, the worst theme
 * @param themes how each theme does alone, by name
 * @param rules those that apply to an observed actor
 */
public record ModeResult(
        EarlierEvidence evidence,
        List<ScoredObservation> scored,
        Quality quality,
        Map<String, Area> themes,
        List<RuleQuality> rules,
        Panel panel) {}
