package dev.adit.backtest;

import dev.adit.assess.Engine;
import dev.adit.assess.Inquiry;
import dev.adit.assess.LocalEngine;
import dev.adit.finding.Findings;
import dev.adit.read.InputSet;
import dev.adit.rule.RuleSet;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Holds own risk as it could be known on each day against what was observed on that day; docs/backtest.md. */
public final class Backtest {
    private final RuleSet ruleSet;
    private final Engine engine;

    /** @param engine works on several days at once */
    public Backtest(RuleSet ruleSet, Engine engine) {
        this.ruleSet = ruleSet;
        this.engine = engine;
    }

    /**
     * Runs it.
     *
     * @param latest the last day of observations, in days from 1970-01-01
     * @throws NothingToTestException if there is no observation, or all came out the same
     */
    public BacktestResult run(InputSet inputs, Outcome outcome, int latest, List<EarlierEvidence> modes) {
        Observations found = Observations.of(inputs, outcome, latest);
        refuse(found, outcome);
        List<ModeResult> results = new ArrayList<>();
        for (EarlierEvidence evidence : modes)
            results.add(
                    result(evidence, panel(inputs, found.list(), new Blindfold(inputs.claims(), outcome), evidence)));
        return new BacktestResult(
                ruleSet,
                inputs.network(),
                outcome,
                outcome.kin(),
                found.list(),
                found.undated(),
                found.ofOtherKinds(),
                List.copyOf(results));
    }

    private static void refuse(Observations found, Outcome outcome) {
        String name = outcome.asked().name();
        long positives = found.list().stream().filter(Observation::isPositive).count();
        if (found.list().isEmpty())
            throw new NothingToTestException("nobody observed '" + name + "' on a known day"
                    + (found.undated() > 0 ? "; " + found.undated() + " answers have no day" : ""));
        if (positives == 0 || positives == found.list().size())
            throw new NothingToTestException("all " + found.list().size() + " observations of '" + name
                    + "' came out the same, so there is nothing to tell apart");
    }

    private ModeResult result(EarlierEvidence evidence, Panel panel) {
        Numbers numbers = Numbers.of(panel.rules());
        int[] low = panel.scores(numbers, Scenario.LOW, RowRisk.NOBODY);
        int[] point = panel.scores(numbers, Scenario.POINT, RowRisk.NOBODY);
        int[] high = panel.scores(numbers, Scenario.HIGH, RowRisk.NOBODY);
        List<ScoredObservation> scored = new ArrayList<>();
        for (int i = 0; i < point.length; i++)
            scored.add(new ScoredObservation(panel.observations().get(i), new Range(low[i], point[i], high[i])));
        Quality quality = Quality.of(point, panel.positive(), panel.actors());
        List<RuleQuality> rules = RuleQuality.of(panel, quality.area().value());
        return new ModeResult(evidence, List.copyOf(scored), quality, themes(panel, numbers), rules, panel);
    }

    private static Map<String, Area> themes(Panel panel, Numbers numbers) {
        RowRisk risk = new RowRisk(panel.method(), panel.rules());
        Map<String, Area> themes = new TreeMap<>();
        for (int theme = 0; theme < risk.themes(); theme++) {
            int of = theme;
            int[] scores = panel.rows().stream()
                    .mapToInt(row -> risk.of(of, row, numbers, Scenario.POINT, RowRisk.NOBODY))
                    .toArray();
            themes.put(panel.method().themes().get(theme).name(), Area.of(scores, panel.positive(), panel.actors()));
        }
        return themes;
    }

    /** A day is a task of its own: what counts is resolved anew for each, so that no day sees a later one. */
    private Panel panel(
            InputSet inputs, List<Observation> observations, Blindfold blindfold, EarlierEvidence evidence) {
        TreeMap<Integer, List<Observation>> byDay = new TreeMap<>();
        for (Observation one : observations)
            byDay.computeIfAbsent(one.day(), fresh -> new ArrayList<>()).add(one);
        List<Callable<List<byte[]>>> tasks = new ArrayList<>();
        Inquiry inquiry = new Inquiry(ruleSet, new LocalEngine(1));
        byDay.forEach((day, ofDay) -> tasks.add(() -> {
            Findings findings = inquiry.on(inputs, day, blindfold.on(day, evidence));
            return ofDay.stream().map(one -> Answers.row(findings, one.actor())).toList();
        }));
        List<byte[]> rows = new ArrayList<>();
        engine.all(tasks).forEach(rows::addAll);
        return new Panel(ruleSet.method(), ruleSet.rules(), observations, rows);
    }
}
