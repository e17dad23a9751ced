package dev.adit.cli.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds for each buyer from whom it buys; never the same seller and mineral twice. */
final class Market {
    private static final int RECYCLED_AT_PLANTS = 15;
    private static final int RECYCLED_AT_MAKERS = 5;

    private final Cast cast;
    private final Arranged arranged;
    private final Degrees degrees;

    /** By seller and mineral, the last buyer (counted from 1) that took it. */
    private final int[] takenBy;

    Market(Cast cast, Arranged arranged, Degrees degrees) {
        this.cast = cast;
        this.arranged = arranged;
        this.degrees = degrees;
        this.takenBy = new int[cast.layout.actors() * cast.layout.ores()];
    }

    /** What a buyer buys, mineral by mineral; as many deals as {@link Degrees} has for it. */
    List<Deal> deals(int buyer, Dice dice) {
        List<Deal> deals = new ArrayList<>(arranged.of(buyer));
        for (Deal deal : deals) take(deal.seller(), deal.ore(), buyer);
        feeds(buyer, deals, dice);
        List<Ore> ores = cast.ores(buyer);
        List<Sourcing.Source> sources = Sourcing.of(cast.role(buyer));
        while (deals.size() < degrees.of(buyer)) {
            Ore ore = dice.of(ores);
            int seller = seller(buyer, ore, sources, dice);
            if (seller >= 0) deals.add(new Deal(seller, ore, null));
        }
        deals.sort(Comparator.comparing(Deal::ore));
        return deals;
    }

    /** Parts of the intake that have no seller: of unknown origin, or recycled. */
    private void feeds(int buyer, List<Deal> deals, Dice dice) {
        Role role = cast.role(buyer);
        for (Ore ore : cast.ores(buyer)) {
            if (role == Role.RECYCLER) deals.add(new Deal(Deal.RECYCLED, ore, null));
            else if (deals.size() + 1 < degrees.of(buyer)) feed(role, ore, deals, dice);
        }
    }

    private static void feed(Role role, Ore ore, List<Deal> deals, Dice dice) {
        int recycled = role == Role.PLANT ? RECYCLED_AT_PLANTS : role == Role.MAKER ? RECYCLED_AT_MAKERS : 0;
        if (dice.percent(role.unknownOrigin)) deals.add(new Deal(Deal.UNKNOWN, ore, null));
        else if (ore.isRecycled && dice.percent(recycled)) deals.add(new Deal(Deal.RECYCLED, ore, null));
    }

    /** A seller that was not taken yet; -1 if there is none of the mineral. */
    private int seller(int buyer, Ore ore, List<Sourcing.Source> sources, Dice dice) {
        int first = drawn(sources, dice);
        for (int i = 0; i < sources.size(); i++) {
            int seller = seller(buyer, ore, sources.get((first + i) % sources.size()), dice);
            if (seller >= 0) return seller;
        }
        return -1;
    }

    private static int drawn(List<Sourcing.Source> sources, Dice dice) {
        int left = dice.below(100);
        int place = 0;
        while (left >= sources.get(place).weight()) left -= sources.get(place++).weight();
        return place;
    }

    /** Begins at a place by chance, and goes on from there until somebody is free. */
    private int seller(int buyer, Ore ore, Sourcing.Source source, Dice dice) {
        int choice = Sourcing.choice(cast, source, buyer, ore);
        if (choice == 0) return -1;
        int[] dealers = cast.dealers(source.role(), ore);
        int place = source.reach() == Sourcing.Source.WORLD
                ? dice.early(choice)
                : dice.near(centre(buyer, ore), source.reach(), choice);
        for (int i = 0; i < choice; i++) {
            int seller = dealers[(place + i) % choice];
            if (seller != buyer && take(seller, ore, buyer)) return seller;
        }
        return -1;
    }

    /** Where a buyer is on the line of those who deal in the mineral, from 0 to below 1. */
    private double centre(int buyer, Ore ore) {
        Role role = cast.role(buyer);
        return (double) cast.place(buyer, role, ore) / cast.dealers(role, ore).length;
    }

    private boolean take(int seller, Ore ore, int buyer) {
        int place = seller * cast.layout.ores() + ore.ordinal();
        if (takenBy[place] == buyer + 1) return false;
        takenBy[place] = buyer + 1;
        return true;
    }
}
