package dev.adit.redact;

import dev.adit.network.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How narrow a place may be told. What stands in a region is free text, even coordinates or somebody's house, so that
 * outside the house an area is told only where several actors of one kind say the same and no digit is in it.
 */
final class Areas {
    /** Province and district; what lies below leads to a place. */
    private static final int DEEPEST = 2;

    /** Fewer than three, and one of them knows the other (the threshold rule of statistical offices). */
    static final int LEAST_FOR_PARTNERS = 3;

    private static final Pattern NUMBER = Pattern.compile("\\p{N}");

    private final List<Actor> actors;
    private final Audience audience;
    private final int least;
    private final NamesApart apart;

    /** @param least how many actors of one kind an area must have to be told to the public */
    Areas(List<Actor> actors, Audience audience, int least, NamesApart apart) {
        this.actors = actors;
        this.audience = audience;
        this.least = least;
        this.apart = apart;
    }

    /** The narrowest area that may be told, by the number of the actor; empty for none. */
    List<String> told() {
        if (audience.isInternal())
            return actors.stream()
                    .map(actor -> actor.region() == null ? "" : actor.region())
                    .toList();
        List<String> told = new ArrayList<>(Collections.nCopies(actors.size(), ""));
        for (int depth = DEEPEST - 1; depth >= 0; depth--) tell(depth, told);
        return told;
    }

    /** Counts only whom no narrower area is told of: a single one left over would be known by what it is not in. */
    private void tell(int depth, List<String> told) {
        Map<String, Integer> lying = new HashMap<>();
        for (int number = 0; number < actors.size(); number++)
            if (isOpen(number, depth, told)) lying.merge(key(number, depth), 1, Integer::sum);
        for (int number = 0; number < actors.size(); number++)
            if (isOpen(number, depth, told) && may(area(number, depth), lying.getOrDefault(key(number, depth), 0)))
                told.set(number, area(number, depth));
    }

    private boolean isOpen(int number, int depth, List<String> told) {
        return told.get(number).isEmpty() && actors.get(number).areas().size() > depth;
    }

    /** Where enough actors lie, the name is that of a district, even if a town in it is called the same. */
    private boolean may(String area, int lying) {
        if (NUMBER.matcher(area).find()) return false;
        if (lying >= least) return true;
        return audience == Audience.PARTNER && lying >= LEAST_FOR_PARTNERS && !apart.isIn(area);
    }

    private String area(int number, int depth) {
        return actors.get(number).areas().get(depth);
    }

    /** By kind, which is told beside it: ten offices do not hide one mine. */
    private String key(int number, int depth) {
        Actor actor = actors.get(number);
        return actor.country() + "\n" + actor.kind() + "\n" + area(number, depth);
    }
}
