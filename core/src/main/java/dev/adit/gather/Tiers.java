package dev.adit.gather;

import dev.adit.network.ActorKind;
import dev.adit.network.Components;
import dev.adit.network.Network;
import java.util.BitSet;

/** Counts tiers that nobody has established, from origins to buyers; linear in actors and flows. */
final class Tiers {
    private final Suppliers suppliers;
    private final DarkEnds dark;
    private final Network network;
    private final int[] run;
    private final int[] longest;
    private final BitSet isDark = new BitSet();
    private final Components all;

    Tiers(Suppliers suppliers, DarkEnds dark, Network network) {
        this.suppliers = suppliers;
        this.dark = dark;
        this.network = network;
        Components loose = components(false);
        run = new int[loose.count()];
        runs(loose);
        all = components(true);
        longest = new int[all.count()];
        for (int actor : all.nodesInOrder()) raise(actor, run[loose.of(actor)]);
    }

    /** The suppliers as arcs: all of them, or those over links that are not established. */
    private Components components(boolean withEstablished) {
        int actors = suppliers.actors();
        int[] start = new int[actors + 1];
        int[] target = new int[all(actors)];
        int count = 0;
        for (int actor = 0; actor < actors; actor++) {
            for (int place = 0; place < suppliers.count(actor); place++)
                if (withEstablished || !suppliers.isEstablished(actor, place))
                    target[count++] = suppliers.supplier(actor, place);
            start[actor + 1] = count;
        }
        return new Components(start, target);
    }

    private int all(int actors) {
        int count = 0;
        for (int actor = 0; actor < actors; actor++) count += suppliers.count(actor);
        return count;
    }

    /** Suppliers come before their buyers, so that each run is known when it is needed. */
    private void runs(Components loose) {
        int[] members = new int[loose.count()];
        for (int actor = 0; actor < suppliers.actors(); actor++) members[loose.of(actor)]++;
        int[] beyond = new int[loose.count()];
        for (int actor : loose.nodesInOrder()) {
            int loop = loose.of(actor);
            beyond[loop] = Math.max(beyond[loop], beyond(actor, loose));
            run[loop] = beyond[loop] + (members[loop] > 1 ? members[loop] : 0);
        }
    }

    /** The tiers in a row that begin behind the actor and leave its loop. */
    private int beyond(int actor, Components loose) {
        int most = dark.at(actor) ? behind(network.actors().get(actor).kind()) : 0;
        for (int place = 0; place < suppliers.count(actor); place++) {
            int supplier = suppliers.supplier(actor, place);
            if (!suppliers.isEstablished(actor, place) && loose.of(supplier) != loose.of(actor))
                most = Math.max(most, 1 + run[loose.of(supplier)]);
        }
        return most;
    }

    /** Behind a company stand a plant at least and an origin; anybody else may buy from the origin itself. */
    private static int behind(ActorKind kind) {
        return kind == ActorKind.COMPANY ? 2 : 1;
    }

    private void raise(int actor, int ownRun) {
        int component = all.of(actor);
        int most = Math.max(longest[component], ownRun);
        boolean darkens = dark.at(actor);
        for (int place = 0; place < suppliers.count(actor); place++) {
            int from = all.of(suppliers.supplier(actor, place));
            most = Math.max(most, longest[from]);
            darkens |= isDark.get(from);
        }
        longest[component] = most;
        if (darkens) isDark.set(component);
    }

    int longest(int actor) {
        return longest[all.of(actor)];
    }

    /** Whether the actor's chain ends in the dark somewhere, so that there may be more. */
    boolean isDark(int actor) {
        return isDark.get(all.of(actor));
    }
}
