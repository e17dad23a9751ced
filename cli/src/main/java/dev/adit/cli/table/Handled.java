package dev.adit.cli.table;

import dev.adit.assess.ScoredSupplier;
import dev.adit.spread.Volumes.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A supplier seen as one that handles a mineral, or as a whole.
 *
 * @param volumeAtRisk ppm of its intake of the mineral, or the largest of all
 */
record Handled(ScoredSupplier supplier, String mineral, int volumeAtRisk) {
    static Handled whole(ScoredSupplier supplier) {
        return new Handled(supplier, Grouping.NOT_KNOWN, supplier.card().volumeAtRisk());
    }

    /** One for each mineral of its states, or one whose mineral is not known. */
    static List<Handled> byMineral(ScoredSupplier supplier) {
        Map<String, Integer> worst = new TreeMap<>();
        for (Map.Entry<String, Volume> state : supplier.card().volumes().entrySet())
            worst.merge(mineral(state.getKey()), state.getValue().point(), Math::max);
        if (worst.isEmpty()) return List.of(whole(supplier));
        List<Handled> handled = new ArrayList<>();
        worst.forEach((mineral, volume) -> handled.add(new Handled(supplier, mineral, volume)));
        return handled;
    }

    /** The middle part of {@code actor|commodity|stream}; ids and minerals hold no bar. */
    private static String mineral(String state) {
        int begin = state.indexOf('|') + 1;
        return state.substring(begin, state.indexOf('|', begin));
    }

    String group(Grouping grouping) {
        return grouping.group(supplier, mineral);
    }
}
