package dev.adit.redact;

import dev.adit.network.Actor;
import dev.adit.network.Network;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How narrow a place may be told: a province or a district, and to the public only where enough others lie in it. */
final class Areas {
    /** Province and district; what lies below leads to a place. */
    private static final int DEEPEST = 2;

    private final Audience audience;
    private final int least;
    private final NamesApart apart;
    private final Map<String, Integer> actors = new HashMap<>();

    Areas(Network network, Audience audience, int least, NamesApart apart) {
        this.audience = audience;
        this.least = least;
        this.apart = apart;
        for (Actor actor : network.actors())
            for (String area : actor.areas()) actors.merge(key(actor, area), 1, Integer::sum);
    }

    /** The narrowest area that may be told; empty for none. */
    String of(Actor actor) {
        String region = actor.region();
        if (audience.isInternal()) return region == null ? "" : region;
        List<String> areas = actor.areas();
        for (int depth = Math.min(DEEPEST, areas.size()) - 1; depth >= 0; depth--)
            if (may(actor, areas.get(depth))) return areas.get(depth);
        return "";
    }

    /** Where enough actors lie, the name is that of a district, even if a town in it is called the same. */
    private boolean may(Actor actor, String area) {
        if (actors.getOrDefault(key(actor, area), 0) >= least) return true;
        return audience == Audience.PARTNER && !apart.isIn(area);
    }

    private static String key(Actor actor, String area) {
        return actor.country() + "\n" + area;
    }
}
