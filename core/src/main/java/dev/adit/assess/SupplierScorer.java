package dev.adit.assess;

import dev.adit.finding.Findings;
import dev.adit.network.Network;
import dev.adit.network.Target;
import dev.adit.score.ScoreCard;
import dev.adit.score.Scores;
import dev.adit.spread.Knockouts;
import dev.adit.spread.Sources;
import dev.adit.spread.StateName;
import dev.adit.spread.TopSources;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;

/** Scores the actors that were asked for, one by one. */
final class SupplierScorer {
    /** How many sources a score card names. */
    private static final int SOURCES = 3;

    /** How many states to look at when counting sources, before saying "at least". */
    private static final int MOST_VISITS = 2_000;

    private final Findings findings;
    private final Network network;
    private final Scores scores;
    private final Engine engine;
    private final List<TopSources> topSources;
    private final Upstream upstream;
    private final Consequences consequences;

    SupplierScorer(Findings findings, Network network, Scores scores, Engine engine) {
        this.findings = findings;
        this.network = network;
        this.scores = scores;
        this.engine = engine;
        this.topSources = engine.topSources(scores.spread(), SOURCES);
        this.upstream = new Upstream(findings);
        this.consequences = new Consequences(findings, network);
    }

    /** The scored actors, in the order of the targets. */
    List<ScoredSupplier> score(List<Target> targets) {
        int[] actors = targets.stream()
                .mapToInt(target -> network.number(target.actor()))
                .toArray();
        Upstream.Counts[] counts = upstream.of(actors);
        List<List<ScoredSupplier>> parts = engine.parts(actors.length, (begin, end) -> {
            Sources sources = new Sources(scores.spread());
            List<ScoredSupplier> scored = new ArrayList<>();
            for (int i = begin; i < end; i++)
                scored.add(score(actors[i], targets.get(i).weight(), counts[i], sources));
            return scored;
        });
        return parts.stream().flatMap(List::stream).toList();
    }

    private ScoredSupplier score(int actor, long weight, Upstream.Counts counts, Sources sources) {
        int threshold = findings.ruleSet().method().threshold();
        boolean over = scores.score(actor).point() >= threshold;
        Sources.Count count = over ? sources.atOrOver(actor, threshold, MOST_VISITS) : new Sources.Count(0, false);
        ScoreCard card = scores.card(actor, sources.worst(actor, topSources), count);
        Consequences.Called called = consequences.of(actor, card);
        return new ScoredSupplier(
                network.actors().get(actor),
                card,
                weight,
                called.consequence(),
                called.because(),
                counts.redFlags(),
                counts.dataGaps(),
                counts.actors(),
                waterfall(card));
    }

    private List<Waterfall.Bar> waterfall(ScoreCard card) {
        Knockouts.Verdict verdict = card.verdict();
        if (verdict == null || card.knockout() != Truth.YES) return Waterfall.of(card.path(), network);
        int source = network.number(StateName.actor(verdict.path().get(0)));
        return Waterfall.knockout(network.actors().get(source).name());
    }
}
