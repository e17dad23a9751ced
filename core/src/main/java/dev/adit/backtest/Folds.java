package dev.adit.backtest;

import dev.adit.network.Actor;
import dev.adit.network.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ways to hold observations back from calibration, so that what it gains is tried on what it never saw. */
final class Folds {
    private static final int MOST_GROUPS = 10;
    private static final int BLOCKS = 5;
    private static final int PARTS_OF_REGION = 2;

    private Folds() {}

    /**
     * Observations to learn from and to try on, by their places in the panel.
     *
     * @param name what is tried on
     */
    record Fold(String name, List<Integer> learn, List<Integer> tryOn) {}

    /** Each group of territories once; sites near each other never stand on both sides. */
    static List<Fold> byPlace(Panel panel, Network network) {
        Map<String, List<Integer>> byTerritory = new TreeMap<>();
        for (int i = 0; i < panel.size(); i++)
            byTerritory
                    .computeIfAbsent(
                            territory(network.actors()
                                    .get(panel.observations().get(i).actor())),
                            fresh -> new ArrayList<>())
                    .add(i);
        List<Map.Entry<String, List<Integer>>> greatest = new ArrayList<>(byTerritory.entrySet());
        greatest.sort(Comparator.comparing(one -> -one.getValue().size()));
        List<String> names = new ArrayList<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (Map.Entry<String, List<Integer>> one : greatest) {
            if (groups.size() < MOST_GROUPS) {
                names.add(one.getKey());
                groups.add(new ArrayList<>(one.getValue()));
                continue;
            }
            int least = least(groups);
            names.set(least, names.get(least) + "; " + one.getKey());
            groups.get(least).addAll(one.getValue());
        }
        List<Fold> folds = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++)
            folds.add(new Fold(names.get(group), others(groups, group), groups.get(group)));
        return groups.size() < 2 ? List.of() : folds;
    }

    private static int least(List<List<Integer>> groups) {
        int least = 0;
        for (int group = 1; group < groups.size(); group++)
            if (groups.get(group).size() < groups.get(least).size()) least = group;
        return least;
    }

    private static List<Integer> others(List<List<Integer>> groups, int without) {
        List<Integer> others = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) if (group != without) others.addAll(groups.get(group));
        return others;
    }

    /** Province and territory, where the region names them with a comma between; otherwise the region or the country. */
    static String territory(Actor actor) {
        if (actor.region() == null)
            return actor.country() == null ? "?" : actor.country().code();
        List<String> parts = List.of(actor.region().split(",", -1));
        return String.join(",", parts.subList(0, Math.min(PARTS_OF_REGION, parts.size())))
                .strip();
    }

    /** Learns from what was seen up to a day and tries on what came next; days stay whole. */
    static List<Fold> byTime(Panel panel) {
        Map<Integer, List<Integer>> blocks = new LinkedHashMap<>();
        int day = 0;
        int block = 0;
        for (int i = 0; i < panel.size(); i++) {
            if (i == 0 || panel.observations().get(i).day() != day) block = (int) ((long) BLOCKS * i / panel.size());
            day = panel.observations().get(i).day();
            blocks.computeIfAbsent(block, fresh -> new ArrayList<>()).add(i);
        }
        List<Fold> folds = new ArrayList<>();
        List<Integer> earlier = new ArrayList<>();
        for (List<Integer> next : blocks.values()) {
            if (!earlier.isEmpty()) folds.add(new Fold(days(panel, next), List.copyOf(earlier), next));
            earlier.addAll(next);
        }
        return folds;
    }

    private static String days(Panel panel, List<Integer> places) {
        return panel.date(places.get(0)) + " to " + panel.date(places.get(places.size() - 1));
    }
}
