package dev.adit.gather;

import dev.adit.network.Feed;
import dev.adit.network.Network;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;
import dev.adit.table.Table;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a measure may look at: the network on the day of the table, and the answers there are by now. For one thread. */
public final class Setting {
    private final Network network;
    private final Suppliers suppliers;
    private final Table table;
    private final CountryOutput output;
    private final Commodities commodities;
    private final Map<ActorId, List<Feed>> feeds = new HashMap<>();
    private @Nullable Masses masses;
    private @Nullable Tiers tiers;

    Setting(Network network, Suppliers suppliers, Table table, CountryOutput output) {
        this.network = network;
        this.suppliers = suppliers;
        this.table = table;
        this.output = output;
        this.commodities = new Commodities(network);
        for (Feed feed : network.feeds())
            feeds.computeIfAbsent(feed.buyer(), fresh -> new ArrayList<>()).add(feed);
    }

    public Network network() {
        return network;
    }

    /** Who supplies whom on the day. */
    public Suppliers suppliers() {
        return suppliers;
    }

    /** The day, counted from 1970-01-01. */
    public int asOf() {
        return table.asOf();
    }

    /** The answer that stands, held as {@link AttributeType} says; empty if there is none or it is of another type. */
    public OptionalLong answer(String attribute, AttributeType type, int actor) {
        OptionalInt place = table.vocabulary().place(attribute);
        if (place.isEmpty() || table.vocabulary().at(place.getAsInt()).type() != type) return OptionalLong.empty();
        Column column = table.column(place.getAsInt());
        return column != null && column.isKnown(actor) ? OptionalLong.of(column.cell(actor)) : OptionalLong.empty();
    }

    /** Whether an answer stands that somebody gave, so that it was not measured. */
    public boolean isSaid(String attribute, int actor) {
        OptionalInt place = table.vocabulary().place(attribute);
        Column column = place.isEmpty() ? null : table.column(place.getAsInt());
        return column != null && column.isKnown(actor) && !column.isMeasured(actor);
    }

    /** What a country digs of a mineral in a year, in kilograms; empty if it is not known. */
    public OptionalLong nationalOutput(Country country, String mineral) {
        return output.kilograms(country, mineral);
    }

    Commodities commodities() {
        return commodities;
    }

    /** The parts of an actor's intake that no named seller stands behind, whether in force or not. */
    List<Feed> feeds(int actor) {
        return feeds.getOrDefault(network.actors().get(actor).id(), List.of());
    }

    /** Made when it is first asked for, for all measures that look upstream. */
    Tiers tiers() {
        Tiers made = tiers;
        if (made == null) tiers = made = new Tiers(suppliers, new DarkEnds(this), network);
        return made;
    }

    /** Made when it is first asked for, since not every pack has attributes of masses. */
    Masses masses() {
        Masses made = masses;
        if (made == null) masses = made = new Masses(network, commodities, this::feeds, table.asOf());
        return made;
    }
}
