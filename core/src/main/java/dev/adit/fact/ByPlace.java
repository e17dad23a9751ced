package dev.adit.fact;

import dev.adit.network.Actor;
import dev.adit.value.Country;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers yes for places and entities on a list that the user supplies; what is not on it stays unknown. */
final class ByPlace implements Backing {
    private static final String YES = "yes";
    private static final String ANYWHERE = "";

    private final String attribute;
    private final Map<Country, Map<String, Answer>> places = new HashMap<>();
    private final Map<String, Map<String, Answer>> entities = new HashMap<>();

    private ByPlace(String attribute) {
        this.attribute = attribute;
    }

    @Override
    public String attribute() {
        return attribute;
    }

    @Override
    public @Nullable Answer of(Placed placed) {
        Answer place = place(placed.country(), placed.actor());
        if (place != null || entities.isEmpty()) return place;
        Answer byId = entity(placed.actor().id().text(), placed);
        return byId == null ? entity(placed.actor().name(), placed) : byId;
    }

    /** Of an actor whose country is not known; only entities that are listed without one. */
    @Nullable
    Answer ofPlaceless(Actor actor) {
        Answer byId = entity(actor.id().text(), ANYWHERE);
        return byId == null ? entity(actor.name(), ANYWHERE) : byId;
    }

    /** What is listed may be the country, or any area that the actor lies in; the widest counts. */
    private @Nullable Answer place(Country country, Actor actor) {
        Map<String, Answer> here = places.get(country);
        if (here == null) return null;
        Answer found = here.get(ANYWHERE);
        for (String area : found == null ? actor.areas() : List.<String>of())
            if (found == null) found = here.get(Countries.fold(area));
        return found;
    }

    private @Nullable Answer entity(String name, Placed placed) {
        Answer here = entity(name, placed.country().code());
        return here == null ? entity(name, ANYWHERE) : here;
    }

    private @Nullable Answer entity(String name, String country) {
        return entities.getOrDefault(Countries.fold(name), Map.of()).get(country);
    }

    /** The conflict-affected and high-risk areas in force on the day. */
    static ByPlace conflict(Facts facts, int day) {
        ByPlace areas = new ByPlace("in_conflict_affected_area");
        for (ConflictArea area : facts.conflictAreas())
            if (area.isInForce(day) && area.provenance().isKnownOn(day))
                areas.addPlace(area.country(), area.region(), Answer.of(YES, area.provenance(), "region"));
        return areas;
    }

    /** The entities and regions listed on the day. */
    static ByPlace listed(Facts facts, int day) {
        ByPlace listed = new ByPlace("listed_entity");
        for (ListedEntity entity : facts.listedEntities()) {
            if (!entity.isInForce(day) || !entity.provenance().isKnownOn(day)) continue;
            Provenance from = entity.provenance();
            Answer answer = new Answer(YES, from.knownOn(), entity.list() + ", " + from.source(), from, "entity");
            Country country = entity.country();
            if (!entity.entity().isEmpty())
                listed.entities
                        .computeIfAbsent(Countries.fold(entity.entity()), fresh -> new HashMap<>())
                        .putIfAbsent(country == null ? ANYWHERE : country.code(), answer);
            else if (country != null) listed.addPlace(country, entity.region(), answer);
        }
        return listed;
    }

    private void addPlace(Country country, String region, Answer answer) {
        places.computeIfAbsent(country, fresh -> new HashMap<>()).putIfAbsent(Countries.fold(region), answer);
    }
}
