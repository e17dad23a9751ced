package dev.adit.gather;

import dev.adit.network.Network;
import dev.adit.table.Table;
import dev.adit.table.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.ServiceLoader;

/** All measures there are, in an order in which each finds what it reads. Immutable. */
public final class Measures {
    private final List<Measure> inOrder = new ArrayList<>();

    public Measures() {
        List<Measure> waiting = new ArrayList<>();
        ServiceLoader.load(Measure.class, Measure.class.getClassLoader()).forEach(waiting::add);
        waiting.sort(Comparator.comparing(Measure::name));
        while (!waiting.isEmpty()) {
            Measure next = waiting.stream()
                    .filter(measure ->
                            waiting.stream().noneMatch(other -> measure.reads().contains(other.name())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("measures read each other: " + names(waiting)));
            waiting.remove(next);
            inOrder.add(next);
        }
    }

    /** The attributes they fill, in the order in which they do. */
    public List<String> names() {
        return names(inOrder);
    }

    private static List<String> names(List<Measure> measures) {
        return measures.stream().map(Measure::name).toList();
    }

    /**
     * Puts into the table what the network tells and nobody has answered; one thread a table.
     *
     * @param output what countries dig, for the measures that compare with it
     */
    public void fill(Table table, Network network, Suppliers suppliers, CountryOutput output) {
        Setting setting = new Setting(network, suppliers, table, output);
        Vocabulary vocabulary = table.vocabulary();
        for (Measure measure : inOrder) {
            OptionalInt place = vocabulary.place(measure.name());
            if (place.isEmpty() || vocabulary.at(place.getAsInt()).type() != measure.type()) continue;
            measure.measure(
                    setting,
                    new MeasuredCells(network, vocabulary.at(place.getAsInt()), table.columnToFill(place.getAsInt())));
        }
    }
}
