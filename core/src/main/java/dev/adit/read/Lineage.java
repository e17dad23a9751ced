package dev.adit.read;

import dev.adit.network.Components;
import dev.adit.value.CodePointOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which lots went into which, lots in their order. */
final class Lineage {
    private final List<Lot> lots;
    private final List<List<Integer>> inputs = new ArrayList<>();
    private final List<List<String>> missing = new ArrayList<>();
    private final Map<String, NavigableSet<Integer>> byNumber = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<List<String>, NavigableSet<Integer>> byRecipient = new HashMap<>();

    private Lineage(List<Lot> lots) {
        this.lots = lots.stream().sorted().toList();
    }

    static Lineage of(List<Lot> lots) {
        Lineage lineage = new Lineage(lots);
        for (int i = 0; i < lineage.lots.size(); i++) lineage.enter(i);
        for (int i = 0; i < lineage.lots.size(); i++) lineage.resolve(i);
        return lineage;
    }

    private void enter(int place) {
        Lot lot = lots.get(place);
        byNumber.computeIfAbsent(lot.number(), fresh -> new TreeSet<>()).add(place);
        byRecipient
                .computeIfAbsent(List.of(lot.number(), lot.recipient()), fresh -> new TreeSet<>())
                .add(place);
    }

    private void resolve(int lot) {
        List<Integer> found = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (String number : lots.get(lot).inputs()) {
            int input = input(lot, number);
            if (input >= 0) found.add(input);
            else lost.add(number);
        }
        inputs.add(found);
        missing.add(lost);
    }

    /** Of several records of one lot the last that went to whoever uses it counts, or else the last that is not its own. */
    private int input(int lot, String number) {
        String user = lots.get(lot).creator();
        int before = number.equals(lots.get(lot).number()) ? lot : size();
        int toUser = last(byRecipient.get(List.of(number, user)), before);
        return toUser >= 0 ? toUser : last(byNumber.get(number), before);
    }

    private static int last(@Nullable NavigableSet<Integer> places, int before) {
        Integer last = places == null ? null : places.lower(before);
        return last == null ? -1 : last;
    }

    int size() {
        return lots.size();
    }

    Lot lot(int lot) {
        return lots.get(lot);
    }

    /** The lots that went into a lot, as far as they are known. */
    List<Integer> inputs(int lot) {
        return inputs.get(lot);
    }

    /** The numbers of lots that are said to have gone into a lot and that nobody describes. */
    List<String> missing(int lot) {
        return missing.get(lot);
    }

    /** All records of a number, in order. */
    Map<String, NavigableSet<Integer>> byNumber() {
        return byNumber;
    }

    /** Lots that went, through others, into themselves; in order. */
    List<Integer> inCircles() {
        int[] start = new int[size() + 1];
        for (int lot = 0; lot < size(); lot++)
            start[lot + 1] = start[lot] + inputs.get(lot).size();
        int[] target = inputs.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .toArray();
        Components components = new Components(start, target);
        int[] members = new int[components.count()];
        for (int lot = 0; lot < size(); lot++) members[components.of(lot)]++;
        return IntStream.range(0, size())
                .filter(lot -> members[components.of(lot)] > 1)
                .boxed()
                .toList();
    }
}
