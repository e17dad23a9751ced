package dev.adit.spread;

import dev.adit.value.Millibits;
import dev.adit.value.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The different sources that reach an actor in the point scenario, each once, by its best path over all themes. For
 * one thread; marks are kept in arrays over all sources, since every scored actor is searched.
 */
public final class Sources {
    private final Spread spread;
    private final @Nullable SourceSearch[] searches;
    private final int[] countedFor;
    private int counting;

    public Sources(Spread spread) {
        this.spread = spread;
        this.searches = new SourceSearch[spread.themes()];
        this.countedFor = new int[spread.graph().sources()];
    }

    /** A source, by its best path; {@code theme} is the number of the theme. */
    public record Source(String name, int score, int hops, int theme) {}

    /** How many sources reach an actor at or over a score; {@code cut} if counting stopped early. */
    public record Count(int sources, boolean cut) {}

    /** All sources of an actor, the worst first: a search backward over everything upstream. */
    public List<Source> all(int actor) {
        Found found = new Found();
        for (int theme = 0; theme < spread.themes(); theme++) {
            int of = theme;
            search(actor, theme, Millibits.CAP, Integer.MAX_VALUE, key -> found.add(key, of));
        }
        return told(found.best);
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
        counting++;
        int[] count = new int[1];
        boolean cut = false;
        for (int theme = 0; theme < spread.themes(); theme++)
            cut |= search(actor, theme, farthest(score), mostVisits, key -> {
                if (countedFor[Key.source(key)] == counting) return;
                countedFor[Key.source(key)] = counting;
                count[0]++;
            });
        return new Count(count[0], cut);
    }

    /** The highest cost that still leaves the score. */
    private static int farthest(int score) {
        int cost = Millibits.cost(Math.max(1, score));
        while (cost < Millibits.CAP && Millibits.permille(cost + 1) >= score) cost++;
        return cost;
    }

    /** Searches from all states of an actor in one theme; true if that stopped early. */
    private boolean search(int actor, int theme, int farthest, int mostVisits, LongConsumer found) {
        BestPaths paths = spread.paths(theme, Scenario.POINT);
        SourceSearch search = searches[theme];
        if (search == null) searches[theme] = search = new SourceSearch(paths);
        boolean cut = false;
        for (int state = begin(actor); state < end(actor); state++)
            if (paths.key(state) != Key.NONE && Key.cost(paths.key(state)) <= farthest)
                cut |= search.run(state, farthest, mostVisits, found) >= mostVisits;
        return cut;
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
