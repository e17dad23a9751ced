package dev.adit.redact;

import dev.adit.value.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Puts actors into an order that follows from their shapes and ties alone (colour refinement). Who is alike stands in one
 * cell; cells look at each other and split, until nobody sees a difference. Then lots take one out of a cell, and the
 * others look again: of actors that are twins it makes no difference whom. For one thread, and one use.
 */
final class Likeness {
    private final Ties ties;
    private final List<String> lots;

    /** Actors by place; those of a cell stand together, and a cell is known by its first place. */
    private final int[] order;

    private final int[] placeOf;
    private final int[] cellOf;
    private final int[] end;

    /** Cells at which others have not looked yet. */
    private final NavigableSet<Integer> waiting = new TreeSet<>();

    private final NavigableSet<Integer> ofSeveral = new TreeSet<>();

    /** An actor with what it sees of a cell. */
    private record Sight(String sees, int actor) {}

    Likeness(Ties ties, List<String> shapes, List<String> lots) {
        this.ties = ties;
        this.lots = lots;
        order = IntStream.range(0, shapes.size())
                .boxed()
                .sorted(Comparator.comparing((Integer actor) -> shapes.get(actor))
                        .thenComparing(lots::get))
                .mapToInt(Integer::intValue)
                .toArray();
        placeOf = new int[order.length];
        cellOf = new int[order.length];
        end = new int[order.length];
        for (int place = 0; place < order.length; place++) placeOf[order[place]] = place;
        int from = 0;
        for (int to = 1; to <= order.length; to++)
            if (to == order.length || !shapes.get(order[to]).equals(shapes.get(order[from]))) {
                cell(from, to);
                waiting.add(from);
                from = to;
            }
    }

    private void cell(int from, int to) {
        end[from] = to;
        for (int place = from; place < to; place++) cellOf[order[place]] = from;
        if (to - from > 1) ofSeveral.add(from);
        else ofSeveral.remove(from);
    }

    /** The numbers of the actors in their order. */
    int[] order() {
        settle();
        while (!ofSeveral.isEmpty()) {
            int cell = ofSeveral.first();
            takeOut(cell);
            // Whom nobody sees taken out is seen alike by all, and so are the others: no need to ask for each.
            if (!settle() && ofSeveral.contains(cell)) dissolve(cell);
        }
        return order.clone();
    }

    /** The last one: the cells of the others stay as they are. */
    private void takeOut(int cell) {
        int last = end[cell] - 1;
        end[cell] = last;
        if (last - cell == 1) ofSeveral.remove(cell);
        cell(last, last + 1);
        waiting.add(last);
    }

    private void dissolve(int cell) {
        int to = end[cell];
        for (int place = cell; place < to; place++) cell(place, place + 1);
    }

    /** Whether a cell was split. */
    private boolean settle() {
        boolean changed = false;
        while (!waiting.isEmpty()) changed |= lookAt(waiting.first());
        return changed;
    }

    private boolean lookAt(int cell) {
        waiting.remove(cell);
        boolean changed = false;
        for (Map.Entry<Integer, List<Sight>> seen : sights(cell).entrySet())
            changed |= split(seen.getKey(), seen.getValue());
        return changed;
    }

    /** What those who see a cell see of it, by their own cells; who is alone cannot be split and is left out. */
    private NavigableMap<Integer, List<Sight>> sights(int cell) {
        Map<Integer, List<String>> labels = new HashMap<>();
        for (int place = cell; place < end[cell]; place++)
            for (Ties.Tie tie : ties.of(order[place]))
                if (ofSeveral.contains(cellOf[tie.other()]))
                    labels.computeIfAbsent(tie.other(), fresh -> new ArrayList<>())
                            .add(tie.label());
        NavigableMap<Integer, List<Sight>> sights = new TreeMap<>();
        labels.forEach((actor, seen) -> {
            seen.sort(Comparator.naturalOrder());
            sights.computeIfAbsent(cellOf[actor], fresh -> new ArrayList<>())
                    .add(new Sight(Sha256.of(String.join("\n", seen)), actor));
        });
        return sights;
    }

    /** Those who see nothing stay in front, the others follow by what they see. */
    private boolean split(int cell, List<Sight> sights) {
        sights.sort(Comparator.comparing(Sight::sees).thenComparing(sight -> lots.get(sight.actor())));
        int to = end[cell];
        int first = to - sights.size();
        for (int i = 0; i < sights.size(); i++) put(sights.get(i).actor(), first + i);
        List<Integer> cells = new ArrayList<>(List.of(cell));
        for (int i = 0; i < sights.size(); i++)
            if (first + i > cell
                    && (i == 0 || !sights.get(i).sees().equals(sights.get(i - 1).sees()))) cells.add(first + i);
        if (cells.size() == 1) return false;
        for (int i = 1; i < cells.size(); i++) cell(cells.get(i), i + 1 < cells.size() ? cells.get(i + 1) : to);
        end[cell] = cells.get(1);
        if (end[cell] - cell == 1) ofSeveral.remove(cell);
        await(cell, cells);
        return true;
    }

    private void put(int actor, int place) {
        int before = placeOf[actor];
        int other = order[place];
        order[before] = other;
        placeOf[other] = before;
        order[place] = actor;
        placeOf[actor] = place;
    }

    /** What is seen of the largest part follows from the whole and the other parts (Hopcroft). */
    private void await(int cell, List<Integer> parts) {
        int largest = parts.get(0);
        for (int part : parts) if (end[part] - part > end[largest] - largest) largest = part;
        boolean all = waiting.contains(cell);
        for (int part : parts) if (all || part != largest) waiting.add(part);
    }
}
