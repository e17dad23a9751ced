package dev.adit.backtest;

import dev.adit.rule.Method;
import dev.adit.rule.Rule;
import dev.adit.value.Days;
import dev.adit.value.Scenario;
import java.time.LocalDate;
import java.util.List;

/**
 * Observations with what the rules answered to each by what was known then.
 *
 * @param rows of answers, one an observation; of the codes in {@link Answers}
 */
record Panel(Method method, List<Rule> rules, List<Observation> observations, List<byte[]> rows) {
    LocalDate date(int place) {
        return Days.date(observations.get(place).day());
    }

    int size() {
        return observations.size();
    }

    boolean[] positive() {
        boolean[] positive = new boolean[size()];
        for (int i = 0; i < positive.length; i++)
            positive[i] = observations.get(i).isPositive();
        return positive;
    }

    /** The actor of each observation: visits to one site hang together. */
    int[] actors() {
        return observations.stream().mapToInt(Observation::actor).toArray();
    }

    /** Own risk of each observation in the worst theme, in permille, as if one rule had not been asked. */
    int[] scores(Numbers numbers, Scenario scenario, int without) {
        RowRisk risk = new RowRisk(method, rules);
        int[] scores = new int[size()];
        for (int i = 0; i < scores.length; i++) scores[i] = risk.worst(rows.get(i), numbers, scenario, without);
        return scores;
    }

    /** Only some of the observations, by their places. */
    Panel of(List<Integer> places) {
        return new Panel(
                method,
                rules,
                places.stream().map(observations::get).toList(),
                places.stream().map(rows::get).toList());
    }
}
