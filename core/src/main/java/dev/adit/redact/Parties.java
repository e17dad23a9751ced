package dev.adit.redact;

import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Network;
import dev.adit.redact.Release.Party;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What each actor is called in a release, and where it is said to be. */
final class Parties {
    private final Network network;
    private final List<Party> parties = new ArrayList<>();

    /** @param least how many actors an area must have to be told to the public */
    Parties(Network network, Audience audience, Pseudonyms pseudonyms, int least, Withheld withheld) {
        this.network = network;
        NamesApart apart = new NamesApart();
        BitSet named = named(network.actors(), audience, apart);
        Areas areas = new Areas(network, audience, least, apart);
        List<String> called = audience.isInternal() ? List.of() : pseudonyms.of(network, audience);
        for (int number = 0; number < network.actors().size(); number++) {
            Actor actor = network.actors().get(number);
            String area = areas.of(actor);
            if (actor.region() != null && !area.equals(actor.region()))
                withheld.note(Withheld.What.AREAS, actor.region());
            if (!named.get(number)) withheld.note(Withheld.What.NAMES, actor.id().text());
            parties.add(
                    named.get(number)
                            ? party(actor.id().text(), actor.name(), actor, area)
                            : hidden(called.get(number), actor, area));
        }
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

    ActorKind kind(int actor) {
        return network.actors().get(actor).kind();
    }

    /** The number of the actor that a state or a source names; negative for a virtual one. */
    int number(String name) {
        int bar = name.indexOf('|');
        return network.number(bar < 0 ? name : name.substring(0, bar));
    }
}
