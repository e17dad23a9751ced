package dev.adit.redact;

import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.redact.Release.Party;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What each actor is called in a release, and where it is said to be. */
final class Parties {
    private final Network network;
    private final List<Party> parties = new ArrayList<>();

    /**
     * @param told what else a release tells of each actor
     * @param least how many actors an area must have to be told to the public
     */
    Parties(
            Network network,
            Audience audience,
            Pseudonyms pseudonyms,
            List<String> told,
            int least,
            Withheld withheld) {
        this.network = network;
        List<Actor> actors = network.actors();
        NamesApart apart = new NamesApart();
        BitSet named = named(actors, audience, apart);
        Areas places = new Areas(network, audience, least, apart);
        List<String> areas = actors.stream().map(places::of).toList();
        List<String> called = pseudonyms.of(network, audience, with(areas, told));
        for (int number = 0; number < actors.size(); number++) {
            Actor actor = actors.get(number);
            String area = areas.get(number);
            if (actor.region() != null && !area.equals(actor.region()))
                withheld.note(Withheld.What.AREAS, actor.region());
            if (!named.get(number))
                withheld.note(Withheld.What.NAMES, actor.id().text());
            parties.add(
                    named.get(number)
                            ? party(actor.id().text(), actor.name(), actor, area)
                            : hidden(called.get(number), actor, area));
        }
    }

    private static List<String> with(List<String> areas, List<String> told) {
        return IntStream.range(0, areas.size())
                .mapToObj(actor -> areas.get(actor) + "\n" + told.get(actor))
                .toList();
    }

    /** Who keeps the name; a name that holds one that is withheld is withheld as well, and so on until nothing changes. */
    private static BitSet named(List<Actor> actors, Audience audience, NamesApart apart) {
        BitSet named = new BitSet();
        for (int number = 0; number < actors.size(); number++)
            if (audience.names(actors.get(number).kind())) named.set(number);
            else add(actors.get(number), apart);
        boolean changed = !audience.isInternal();
        while (changed) {
            changed = false;
            for (int number = named.nextSetBit(0); number >= 0; number = named.nextSetBit(number + 1)) {
                Actor actor = actors.get(number);
                if (!apart.isIn(actor.name()) && !apart.isIn(actor.id().text())) continue;
                named.clear(number);
                add(actor, apart);
                changed = true;
            }
        }
        return named;
    }

    private static void add(Actor actor, NamesApart apart) {
        apart.add(actor.name());
        apart.add(actor.id().text());
    }

    private static Party hidden(String pseudonym, Actor actor, String area) {
        String kind = actor.kind().word();
        return party(kind + "-" + pseudonym, kind.replace('-', ' ') + " " + pseudonym, actor, area);
    }

    private static Party party(String id, String name, Actor actor, String area) {
        return new Party(
                id,
                name,
                actor.kind().word(),
                actor.country() == null ? "" : actor.country().code(),
                area);
    }

    Party of(Actor actor) {
        return parties.get(network.number(actor.id().text()));
    }

    Party of(int actor) {
        return parties.get(actor);
    }

    /** The number of the actor that a state or a source names; negative for a virtual one. */
    int number(String name) {
        int bar = name.indexOf('|');
        return network.number(bar < 0 ? name : name.substring(0, bar));
    }
}
