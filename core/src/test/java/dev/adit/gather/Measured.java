package dev.adit.gather;

import dev.adit.claim.Standing;
import dev.adit.network.Network;
import dev.adit.read.InputSet;
import dev.adit.rule.ShippedPack;
import dev.adit.table.Column;
import dev.adit.table.Table;
import dev.adit.table.Vocabulary;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the network tells on 2024-06-01, by the shipped vocabulary, in words that a test can show. */
final class Measured {
    static final LocalDate DAY = LocalDate.parse("2024-06-01");

    private final Network network;
    private final Table table;

    private Measured(Network network, Table table) {
        this.network = network;
        this.table = table;
    }

    static Chain chain() {
        return new Chain(ShippedPack.ruleSet().vocabulary());
    }

    static Measured of(Chain chain) {
        return of(chain, CountryOutput.notKnown());
    }

    static Measured of(Chain chain, CountryOutput output) {
        InputSet inputs = chain.inputs();
        Network network = inputs.network();
        Table table = Standing.of(inputs.claims(), network.actors().size(), Days.of(DAY))
                .table();
        new Measures().fill(table, network, new Suppliers(network, Days.of(DAY)), output);
        return new Measured(network, table);
    }

    /** The answer, or {@code unknown}. */
    String of(String actor, String attribute) {
        Vocabulary vocabulary = table.vocabulary();
        int place = vocabulary.place(attribute).orElseThrow(() -> new IllegalArgumentException(attribute));
        Column column = table.column(place);
        int row = network.number(actor);
        if (row < 0) throw new IllegalArgumentException(actor);
        return column != null && column.isKnown(row) ? vocabulary.at(place).text(column.cell(row)) : "unknown";
    }

    /** Every answer of every actor to one attribute, in order. */
    List<String> all(String attribute) {
        List<String> all = new ArrayList<>();
        network.actors()
                .forEach(actor -> all.add(actor.id() + "=" + of(actor.id().text(), attribute)));
        return all;
    }

    Network network() {
        return network;
    }

    /** The row of the flow that shows it; 0 if none does. */
    int line(String actor, String attribute) {
        int place = table.vocabulary().place(attribute).orElseThrow();
        int flow = table.columnToFill(place).measuredBy(network.number(actor));
        return flow == Column.NOBODY ? 0 : network.at(flow).line();
    }
}
