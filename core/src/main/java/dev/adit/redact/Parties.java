package dev.adit.redact;

import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.redact.Release.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What each actor is called in a release, and where it is said to be. */
final class Parties {
    private final Network network;
    private final List<Party> parties = new ArrayList<>();

    /**
     * @param told what else a release tells of the actors
     * @param least how many actors of one kind an area must have to be told to the public
     */
    Parties(Network network, Audience audience, Pseudonyms pseudonyms, Told told, int least, Withheld withheld) {
        this.network = network;
        List<Actor> actors = network.actors();
        NamesApart apart = new NamesApart();
        Named named = new Named(actors, audience, apart);
        List<String> areas = new Areas(actors, audience, least, apart).told();
        List<String> called =
                audience.isInternal() ? List.of() : pseudonyms.of(network, audience, with(areas, named, actors, told));
        for (int number = 0; number < actors.size(); number++) {
            Actor actor = actors.get(number);
            String area = areas.get(number);
            if (actor.region() != null && !area.equals(actor.region()))
                withheld.note(Withheld.What.AREAS, actor.region());
            if (!named.is(number)) withheld.note(Withheld.What.NAMES, actor.id().text());
            parties.add(
                    named.is(number)
                            ? party(actor.id().text(), actor.name(), actor, area)
                            : hidden(called.get(number), actor, area));
        }
    }

    /** Who is told by name is told apart from all others. */
    private static Told with(List<String> areas, Named named, List<Actor> actors, Told told) {
        List<String> ofEach = IntStream.range(0, areas.size())
                .mapToObj(number -> areas.get(number) + "\n"
                        + (named.is(number) ? nameAndId(actors.get(number)) : "") + "\n"
                        + told.ofEach().get(number))
                .toList();
        return new Told(ofEach, told.together());
    }

    private static String nameAndId(Actor actor) {
        return actor.name() + "\n" + actor.id();
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
