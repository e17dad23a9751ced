package dev.adit.score;

import dev.adit.rule.Method;
import dev.adit.spread.Headline;
import dev.adit.spread.Knockouts;
import dev.adit.spread.RiskInput;
import dev.adit.spread.Sources;
import dev.adit.spread.Spread;
import dev.adit.spread.Volumes.Volume;
import dev.adit.value.Permille;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes score cards from what was spread; made on demand, for an actor by its number. */
public final class Scores {
    private final List<String> actors;
    private final Method method;
    private final Spread spread;
    private final RiskInput input;

    /** @param actors ids by number, as they were spread over */
    public Scores(List<String> actors, Method method, Spread spread, RiskInput input) {
        this.actors = actors;
        this.method = method;
        this.spread = spread;
        this.input = input;
    }

    /** The same actors with other risks, spread over the same graph. */
    public Scores of(Spread otherSpread, RiskInput otherInput) {
        return new Scores(actors, method, otherSpread, otherInput);
    }

    /** What an actor carries, in permille: the worst path, or 1000 where a knock-out stands or may stand. */
    public Range score(int actor) {
        Truth knockout = spread.knockouts().flag(actor);
        if (knockout == Truth.YES) return new Range(Permille.ONE, Permille.ONE, Permille.ONE);
        int high = knockout == Truth.NO ? headline(actor, Scenario.HIGH).score() : Permille.ONE;
        return new Range(
                headline(actor, Scenario.LOW).score(),
                headline(actor, Scenario.POINT).score(),
                high);
    }

    private Headline headline(int actor, Scenario scenario) {
        return new Headline(spread, actor, scenario);
    }

    /** The card of an actor whose sources are not asked for. */
    public ScoreCard card(int actor) {
        return card(actor, List.of(), new Sources.Count(0, false));
    }

    /** The card of an actor with the sources that were found for it. */
    public ScoreCard card(int actor, List<Sources.Source> sources, Sources.Count overLine) {
        Range score = score(actor);
        Truth knockout = spread.knockouts().flag(actor);
        Headline point = headline(actor, Scenario.POINT);
        return new ScoreCard(
                actors.get(actor),
                input.own(actor),
                score,
                knockout == Truth.YES ? Method.CRITICAL : method.band(score.point(), score.high()),
                knockout != Truth.NO ? Method.CRITICAL : method.band(score.high(), score.high()),
                knockout,
                verdict(actor, knockout),
                point.hasPath() ? method.themes().get(point.theme()).name() : null,
                point.path(),
                headline(actor, Scenario.HIGH).path(),
                volumes(actor),
                sources,
                overLine.sources(),
                overLine.cut());
    }

    private Knockouts.@Nullable Verdict verdict(int actor, Truth knockout) {
        return knockout == Truth.NO ? null : spread.knockouts().verdict(actor);
    }

    private Map<String, Volume> volumes(int actor) {
        Map<String, Volume> volumes = new LinkedHashMap<>();
        spread.graph()
                .statesWithCommodity(actor)
                .forEach((name, state) -> volumes.put(name, spread.volumes().of(state)));
        return volumes;
    }

    public Spread spread() {
        return spread;
    }

    public Method method() {
        return method;
    }
}
