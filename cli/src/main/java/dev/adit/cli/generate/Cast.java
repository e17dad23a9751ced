package dev.adit.cli.generate;

import dev.adit.network.ActorKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who there is: tier and minerals of each actor, and the actors of each tier and mineral, in order. Neighbours in
 * that order are neighbours on the map.
 */
final class Cast {
    /** Minerals that a line of business uses; the first is the one of those who use all. */
    private static final List<List<Ore>> BUSINESSES = List.of(
            List.of(Ore.values()),
            List.of(Ore.TIN, Ore.GOLD, Ore.TANTALUM, Ore.TUNGSTEN),
            List.of(Ore.TIN, Ore.GOLD, Ore.TANTALUM, Ore.COPPER, Ore.COBALT),
            List.of(Ore.COBALT, Ore.COPPER),
            List.of(Ore.GOLD),
            List.of(Ore.TIN, Ore.COPPER),
            List.of(Ore.TUNGSTEN, Ore.COBALT),
            List.of(Ore.MICA),
            List.of(Ore.MICA, Ore.TIN));

    final Layout layout;
    final long seed;
    private final byte[] ores;
    private final int[][][] members;

    Cast(Layout layout, long seed) {
        this.layout = layout;
        this.seed = seed;
        this.ores = new byte[layout.actors()];
        this.members = new int[Role.values().length][layout.ores()][];
        for (Role role : Role.values()) {
            for (int actor = layout.first(role); actor < layout.end(role); actor++) ores[actor] = drawn(role, actor);
            for (int ore = 0; ore < layout.ores(); ore++) members[role.ordinal()][ore] = dealers(role, ore);
        }
    }

    /** The first actors of each tier see to it that no mineral is without a dealer. */
    private byte drawn(Role role, int actor) {
        Dice dice = Dice.of(seed, Dice.Purpose.ORE, actor);
        int rank = actor - layout.first(role);
        if (role.hasOneOre()) {
            Ore ore = rank < layout.ores() ? Ore.values()[rank] : Ore.drawn(layout.ores(), dice);
            return (byte) ore.bit();
        }
        int mask = 0;
        for (Ore ore : rank == 0 ? BUSINESSES.get(0) : dice.of(BUSINESSES))
            if (ore.ordinal() < layout.ores() && (role != Role.RECYCLER || ore.isRecycled)) mask |= ore.bit();
        return (byte) (mask == 0 ? 1 : mask);
    }

    private int[] dealers(Role role, int ore) {
        int[] found = new int[layout.end(role) - layout.first(role)];
        int count = 0;
        for (int actor = layout.first(role); actor < layout.end(role); actor++)
            if ((ores[actor] >> ore & 1) != 0) found[count++] = actor;
        return Arrays.copyOf(found, count);
    }

    /** The actors of a tier that deal in a mineral, in order. */
    int[] dealers(Role role, Ore ore) {
        return members[role.ordinal()][ore.ordinal()];
    }

    /** How many dealers of the same tier and mineral come before an actor; its own place if it is one of them. */
    int place(int actor, Role role, Ore ore) {
        int place = Arrays.binarySearch(dealers(role, ore), actor);
        return place >= 0 ? place : -place - 1;
    }

    /** Minerals an actor deals in. */
    List<Ore> ores(int actor) {
        List<Ore> found = new ArrayList<>();
        for (int ore = 0; ore < layout.ores(); ore++) if ((ores[actor] >> ore & 1) != 0) found.add(Ore.values()[ore]);
        return found;
    }

    Role role(int actor) {
        return layout.role(actor);
    }

    ActorKind kind(int actor) {
        Role role = role(actor);
        return role == Role.PLANT ? ores(actor).get(0).plant() : role.kind;
    }

    /** Such as {@code MS-000123}; of the same length for all. */
    String id(int actor) {
        String prefix = kind(actor) == ActorKind.REFINER ? "RF" : role(actor).prefix;
        int width = Math.max(6, Integer.toString(layout.actors()).length());
        String number = Integer.toString(actor + 1);
        return prefix + "-" + "0".repeat(width - number.length()) + number;
    }

    /** The land of an actor before the plants, by its place among those who deal in the same. */
    Land land(int actor) {
        Ore ore = ores(actor).get(0);
        Role role = role(actor);
        return ore.land((double) place(actor, role, ore) / dealers(role, ore).length);
    }
}
