package dev.adit.backtest;

import dev.adit.value.Scenario;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Observations held back, with their scores by the rules' own numbers and by those fitted to the rest. */
final class Held {
    private final Folds.Fold fold;
    private final Panel tried;
    final int[] before;
    final int[] after;

    Held(Folds.Fold fold, Panel panel) {
        this.fold = fold;
        this.tried = panel.of(fold.tryOn());
        Panel learnt = panel.of(fold.learn());
        this.before = tried.scores(Numbers.of(panel.rules()), Scenario.POINT, RowRisk.NOBODY);
        this.after = tried.scores(Calibration.fit(learnt), Scenario.POINT, RowRisk.NOBODY);
    }

    Validation.Part part() {
        boolean[] positive = tried.positive();
        int positives = (int)
                tried.observations().stream().filter(Observation::isPositive).count();
        return new Validation.Part(
                fold.name(),
                fold.learn().size(),
                tried.size(),
                positives,
                Area.value(before, positive),
                Area.value(after, positive));
    }

    /** The area over all that was held back, each scored by the numbers of its own part. */
    static Area pooled(List<Held> all, Function<Held, int[]> scores) {
        int[] pooled = all.stream()
                .flatMapToInt(one -> IntStream.of(scores.apply(one)))
                .toArray();
        List<Observation> observations =
                all.stream().flatMap(one -> one.tried.observations().stream()).toList();
        boolean[] positive = new boolean[pooled.length];
        for (int i = 0; i < positive.length; i++)
            positive[i] = observations.get(i).isPositive();
        return Area.of(
                pooled,
                positive,
                observations.stream().mapToInt(Observation::actor).toArray());
    }
}
