package dev.adit.cli.generate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Deals that are made on purpose and not by chance: circles of traders, and lots kept apart from mine to plant. */
final class Arranged {
    private static final int ACTORS_A_CHAIN = 1000;
    private static final int REACH = 10;
    private static final int[] CIRCLES = {2, 2, 2, 3, 3, 4, 6};
    private static final List<Role> CHAIN =
            List.of(Role.MINE_SITE, Role.COOPERATIVE, Role.TRADER, Role.EXPORTER, Role.PLANT);

    private final Cast cast;
    private final Map<Integer, List<Deal>> byBuyer = new TreeMap<>();
    private final BitSet keepsApart = new BitSet();

    /** @param cycles share of the traders that sell in a circle, in per cent */
    Arranged(Cast cast, int cycles) {
        this.cast = cast;
        for (int ore = 0; ore < cast.layout.ores(); ore++) circles(Ore.values()[ore], cycles);
        int chains = Math.max(1, cast.layout.actors() / ACTORS_A_CHAIN);
        for (int chain = 0; chain < chains; chain++) chain(chain, Ore.values()[chain % cast.layout.ores()]);
    }

    /** What an actor buys by arrangement. */
    List<Deal> of(int buyer) {
        return byBuyer.getOrDefault(buyer, List.of());
    }

    /** Whether an actor keeps a lot apart. */
    boolean keepsApart(int actor) {
        return keepsApart.get(actor);
    }

    private void add(int buyer, Deal deal) {
        byBuyer.computeIfAbsent(buyer, fresh -> new ArrayList<>()).add(deal);
    }

    private void circles(Ore ore, int cycles) {
        int[] traders = cast.dealers(Role.TRADER, ore);
        Dice dice = Dice.of(cast.seed, Dice.Purpose.CIRCLES, ore.ordinal());
        boolean isWanted = ore.ordinal() == 0 && cycles > 0; // at least one
        int place = 0;
        while (place + 1 < traders.length) {
            int size = Math.min(CIRCLES[dice.below(CIRCLES.length)], traders.length - place);
            if (isWanted || dice.permille(1000 * cycles / (size * 100 - (size - 1) * cycles))) {
                isWanted = false;
                circle(traders, place, size, ore);
                place += size;
            } else place++;
        }
    }

    private void circle(int[] traders, int begin, int size, Ore ore) {
        for (int i = 0; i < size; i++) add(traders[begin + i], new Deal(traders[begin + (i + 1) % size], ore, null));
    }

    private void chain(int number, Ore ore) {
        Dice dice = Dice.of(cast.seed, Dice.Purpose.CHAINS, number);
        String lot = "LOT-" + (number + 1);
        double centre = dice.fraction();
        int seller = -1;
        for (Role role : CHAIN) {
            int[] dealers = cast.dealers(role, ore);
            int buyer = dealers[dice.near(centre, REACH, dealers.length)];
            if (seller >= 0) add(buyer, new Deal(seller, ore, lot));
            keepsApart.set(buyer);
            seller = buyer;
        }
    }
}
