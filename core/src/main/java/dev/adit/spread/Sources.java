package dev.adit.spread;

import dev.adit.value.Millibits;
import dev.adit.value.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The different sources that reach an actor in the point scenario, each once, by its best path over all themes. */
public final class Sources {
    private final Spread spread;

    public Sources(Spread spread) {
        this.spread = spread;
    }

    /** A source, by its best path; {@code theme} is the number of the theme. */
    public record Source(String name, int score, int hops, int theme) {}

    /** How many sources reach an actor at or over a score; {@code cut} if counting stopped early. */
    public record Count(int sources, boolean cut) {}

    /** All sources of an actor, the worst first: a search backward over everything upstream. */
    public List<Source> all(int actor) {
        return told(search(actor, Millibits.CAP, Integer.MAX_VALUE).best);
    }

    /** The worst few sources of an actor, from lists made for all states at once. */
    public List<Source> worst(int actor, List<TopSources> byTheme) {
        Found found = new Found();
        int length = 0;
        for (int theme = 0; theme < byTheme.size(); theme++) {
            TopSources top = byTheme.get(theme);
            length = top.length();
            for (int state = begin(actor); state < end(actor); state++)
                for (int place = 0; place < length && top.key(state, place) != Key.NONE; place++)
                    found.add(top.key(state, place), theme);
        }
        List<Source> sources = told(found.best);
        return sources.subList(0, Math.min(length, sources.size()));
    }

    /**
     * Counts the sources that reach an actor at or over a score.
     *
     * @param mostVisits how many states to look at, in each theme and state, before stopping early
     */
    public Count atOrOver(int actor, int score, int mostVisits) {
        Found found = search(actor, farthest(score), mostVisits);
        return new Count(found.best.size(), found.cut);
    }

    /** The highest cost that still leaves the score. */
    private static int farthest(int score) {
        int cost = Millibits.cost(Math.max(1, score));
        while (cost < Millibits.CAP && Millibits.permille(cost + 1) >= score) cost++;
        return cost;
    }

    private Found search(int actor, int farthest, int mostVisits) {
        Found found = new Found();
        for (int theme = 0; theme < spread.themes(); theme++) {
            BestPaths paths = spread.paths(theme, Scenario.POINT);
            for (int state = begin(actor); state < end(actor); state++) {
                if (paths.key(state) == Key.NONE || Key.cost(paths.key(state)) > farthest) continue;
                SourceSearch search = new SourceSearch(paths, state, farthest, mostVisits);
                for (long key : search.keys()) found.add(key, theme);
                found.cut |= search.visits() >= mostVisits;
            }
        }
        return found;
    }

    private int begin(int actor) {
        return spread.graph().states.begin(actor);
    }

    private int end(int actor) {
        return spread.graph().states.end(actor);
    }

    private List<Source> told(Map<Integer, Ranked> best) {
        List<Ranked> ranked = new ArrayList<>(best.values());
        ranked.sort(null);
        return ranked.stream()
                .map(one -> new Source(
                        spread.graph().sourceName(Key.source(one.key)),
                        Millibits.permille(Key.cost(one.key)),
                        Key.hops(one.key),
                        one.theme))
                .toList();
    }

    /** Sources by rank, with the best key of each. */
    private static final class Found {
        final Map<Integer, Ranked> best = new TreeMap<>();
        boolean cut;

        void add(long key, int theme) {
            best.merge(Key.source(key), new Ranked(key, theme), Ranked::lesser);
        }
    }

    private record Ranked(long key, int theme) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            return key != other.key ? Long.compare(key, other.key) : Integer.compare(theme, other.theme);
        }

        Ranked lesser(Ranked other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }
}
