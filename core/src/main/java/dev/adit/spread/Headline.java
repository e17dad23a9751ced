package dev.adit.spread;

import dev.adit.value.Millibits;
import dev.adit.value.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The worst of all themes and states of one actor in a scenario. Of equal keys the least state counts, then the
 * least theme by name.
 */
public final class Headline {
    private final Spread spread;
    private final Scenario scenario;
    private long key = Key.NONE;
    private int state;
    private int theme;

    public Headline(Spread spread, int actor, Scenario scenario) {
        this.spread = spread;
        this.scenario = scenario;
        States states = spread.graph().states;
        int end = states.end(actor);
        for (int at = states.begin(actor); at < end; at++)
            for (int of = 0; of < spread.themes(); of++) {
                long candidate = spread.paths(of, scenario).key(at);
                if (candidate >= key) continue;
                key = candidate;
                state = at;
                theme = of;
            }
    }

    /** In permille, without regard to knock-outs; 0 if no risk reaches the actor. */
    public int score() {
        return key == Key.NONE ? 0 : Millibits.permille(Key.cost(key));
    }

    public boolean hasPath() {
        return key != Key.NONE;
    }

    /** The number of the theme; without meaning unless {@link #hasPath}. */
    public int theme() {
        return theme;
    }

    /** The path from the source to the actor; empty unless {@link #hasPath}. */
    public List<Step> path() {
        return hasPath() ? new PathTrace(spread.paths(theme, scenario)).to(state) : List.of();
    }

    /** The name of the source of the worst path; null unless {@link #hasPath}. */
    public @Nullable String source() {
        return hasPath() ? spread.graph().sourceName(Key.source(key)) : null;
    }
}
