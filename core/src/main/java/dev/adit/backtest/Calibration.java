package dev.adit.backtest;

import dev.adit.rule.Leeway;
import dev.adit.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Searches strength and prior of the rules that were answered, inside their ranges, for the greatest area of own risk:
 * rule by rule over a grid, again and again until nothing gains. It begins with the rules' own numbers, and leaves them
 * only for a gain that is worth it.
 */
final class Calibration {
    private static final double WORTH = 0.0005;
    private static final double EQUAL = 1e-12;
    private static final int STEPS = 8;
    private static final int ROUNDS = 6;

    private final List<Rule> rules;
    private final Patterns patterns;
    private final Numbers usual;

    private Calibration(Panel panel) {
        this.rules = panel.rules();
        this.patterns = new Patterns(panel);
        this.usual = Numbers.of(panel.rules());
    }

    /** The numbers that fit a panel best. */
    static Numbers fit(Panel panel) {
        return new Calibration(panel).search();
    }

    private Numbers search() {
        Numbers best = usual;
        for (int round = 0; round < ROUNDS; round++) {
            Numbers before = best;
            for (int rule = 0; rule < rules.size(); rule++) best = improved(best, rule);
            if (best.equals(before)) break;
        }
        return best;
    }

    private Numbers improved(Numbers numbers, int rule) {
        Leeway leeway = rules.get(rule).tuning().leeway();
        if (leeway == null || patterns.theme(rule) < 0 || patterns.answered(rule) == 0) return numbers;
        int[][] own = patterns.own(numbers);
        Trial trial = patterns.trial(rule, numbers);
        int theme = patterns.theme(rule);
        double now = patterns.area(own, theme, own[theme]);
        Numbers best = numbers;
        double most = now;
        for (int strength : steps(leeway.strength(), usual.strength(rule)))
            for (int prior : steps(leeway.prior(), usual.prior(rule))) {
                Numbers tried = numbers.with(rule, strength, prior);
                double area = patterns.area(own, theme, trial.own(tried));
                boolean isNearer = area > most - EQUAL && away(tried, rule) < away(best, rule);
                if (area > most + EQUAL || isNearer) {
                    best = tried;
                    most = Math.max(most, area);
                }
            }
        return most >= now + WORTH || away(best, rule) < away(numbers, rule) ? best : numbers;
    }

    private int away(Numbers numbers, int rule) {
        return Math.abs(numbers.strength(rule) - usual.strength(rule))
                + Math.abs(numbers.prior(rule) - usual.prior(rule));
    }

    private static List<Integer> steps(Leeway.Bounds bounds, int usual) {
        TreeSet<Integer> steps = new TreeSet<>();
        if (bounds.admit(usual)) steps.add(usual);
        for (int step = 0; step <= STEPS; step++)
            steps.add(bounds.least() + (bounds.most() - bounds.least()) * step / STEPS);
        return new ArrayList<>(steps);
    }
}
