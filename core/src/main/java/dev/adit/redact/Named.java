package dev.adit.redact;

import dev.adit.network.Actor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is told by name. The names of all others are set apart, and whoever's name would give one of them away joins them. */
final class Named {
    private final List<Actor> actors;
    private final NamesApart apart;
    private final BitSet named = new BitSet();

    Named(List<Actor> actors, Audience audience, NamesApart apart) {
        this.actors = actors;
        this.apart = apart;
        for (int number = 0; number < actors.size(); number++)
            if (audience.names(actors.get(number).kind())) named.set(number);
            else apart(actors.get(number));
        if (audience.isInternal()) return;
        addParts();
        while (takeAway()) {}
    }

    boolean is(int number) {
        return named.get(number);
    }

    private void apart(Actor actor) {
        apart.add(actor.name());
        apart.add(actor.id().text());
    }

    /** Words of names that kinds withhold; those of companies that only share a word with them would spread without end. */
    private void addParts() {
        Map<String, Integer> inIds = new HashMap<>();
        for (Actor actor : actors) idWords(actor).forEach(word -> inIds.merge(word, 1, Integer::sum));
        for (int number = 0; number < actors.size(); number++) {
            if (named.get(number)) continue;
            NamesApart.words(actors.get(number).name()).forEach(apart::addPart);
            // What several ids have in common, such as SUPPLIER-, names a list and nobody on it.
            for (String word : idWords(actors.get(number))) if (inIds.getOrDefault(word, 0) == 1) apart.addPart(word);
        }
    }

    private static List<String> idWords(Actor actor) {
        return NamesApart.words(actor.id().text()).stream().distinct().toList();
    }

    /** True if a name was taken away, so that others may hold it. */
    private boolean takeAway() {
        List<Integer> taken = new ArrayList<>();
        named.stream().filter(number -> givesAway(actors.get(number))).forEach(taken::add);
        for (int number : taken) {
            named.clear(number);
            apart(actors.get(number));
        }
        return !taken.isEmpty();
    }

    private boolean givesAway(Actor actor) {
        return apart.isIn(actor.name()) || apart.isIn(actor.id().text());
    }
}
