package dev.adit.explain;

import dev.adit.assess.Engine;
import dev.adit.assess.Workings;
import dev.adit.network.Network;
import dev.adit.rule.Method;
import dev.adit.score.Portfolio;
import dev.adit.score.ScoreCard;
import dev.adit.score.Scores;
import dev.adit.spread.RiskInput;
import dev.adit.spread.Volumes.Volume;
import dev.adit.value.CodePointOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Follows one source through the network: its risk is spread as if nobody else brought any. What arrives is what the
 * source contributes by itself; a score is the worst of all sources, so contributions do not add up to it.
 */
public final class Tracer {
    private static final Comparator<Traced> WORST_FIRST = Comparator.comparing(Traced::card, Portfolio.BY_URGENCY)
            .thenComparing(traced -> -traced.share().point())
            .thenComparing(traced -> traced.actor().id().text(), CodePointOrder.INSTANCE);

    private final Workings workings;
    private final Engine engine;
    private final Network network;

    public Tracer(Workings workings, Engine engine) {
        this.workings = workings;
        this.engine = engine;
        this.network = workings.inputs().network();
    }

    /**
     * Traces a source.
     *
     * @param source its number in the network
     * @param to numbers of the actors of interest; those it does not reach, and itself, are left out
     */
    public Trace of(int source, Collection<Integer> to) {
        Scores own = spread(workings.risks().onlyOf(source));
        Scores gravest = spread(workings.risks().gravestOf(source, theme(source)));
        Stops stops = new Stops(workings.findings(), network);
        List<Traced> reached = new ArrayList<>();
        for (int actor : to) {
            ScoreCard route = gravest.card(actor);
            if (actor == source || route.path().isEmpty()) continue;
            ScoreCard card = own.card(actor);
            reached.add(new Traced(
                    network.actors().get(actor),
                    card,
                    share(route),
                    route.score().point(),
                    stops.of(card.path().isEmpty() ? route.path() : card.path())));
        }
        reached.sort(WORST_FIRST);
        return new Trace(network.actors().get(source), workings.risks().own(source), List.copyOf(reached));
    }

    /** The theme of the source's worst own risk; without any, the one of the worst forms. */
    private int theme(int source) {
        Method method = workings.scores().method();
        int worst = method.theme(method.knockoutTheme());
        for (int theme = 0; theme < workings.risks().themes(); theme++)
            if (workings.risks().own(theme, source).point()
                    > workings.risks().own(worst, source).point()) worst = theme;
        return worst;
    }

    private Scores spread(RiskInput input) {
        int threshold = workings.scores().method().threshold();
        return workings.scores().of(engine.spread(workings.graph(), input, threshold), input);
    }

    private static Volume share(ScoreCard route) {
        return route.volumes().values().stream()
                .max(Comparator.comparingInt(Volume::point).thenComparingInt(Volume::high))
                .orElse(new Volume(0, 0, 0, 0));
    }
}
