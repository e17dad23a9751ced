package dev.adit.cli.generate;

import java.util.List;

/** From whom a tier buys, and how far it looks. */
final class Sourcing {
    private Sourcing() {}

    /**
     * A tier that is bought from.
     *
     * @param weight how often, relative to the other tiers
     * @param reach part of its dealers that a buyer in the region knows, in per cent; {@link #WORLD} if place does not
     *     count and the greatest sell most
     */
    record Source(Role role, int weight, int reach) {
        static final int WORLD = 0;
    }

    /** The tiers that a tier buys from. Traders buy from traders before them in order only: circles are made apart. */
    static List<Source> of(Role buyer) {
        return switch (buyer) {
            case MINE_SITE, RECYCLER -> List.of();
            case COOPERATIVE -> List.of(new Source(Role.MINE_SITE, 100, 2));
            case TRADING_POINT -> List.of(new Source(Role.MINE_SITE, 70, 3), new Source(Role.COOPERATIVE, 30, 3));
            case TRADER ->
                List.of(
                        new Source(Role.MINE_SITE, 15, 3),
                        new Source(Role.COOPERATIVE, 30, 5),
                        new Source(Role.TRADING_POINT, 50, 5),
                        new Source(Role.TRADER, 5, 5));
            case EXPORTER -> List.of(new Source(Role.COOPERATIVE, 15, 10), new Source(Role.TRADER, 85, 10));
            case PLANT ->
                List.of(
                        new Source(Role.EXPORTER, 60, Source.WORLD),
                        new Source(Role.TRADER, 15, 10),
                        new Source(Role.MINE_SITE, 15, Source.WORLD),
                        new Source(Role.RECYCLER, 10, Source.WORLD));
            case MAKER ->
                List.of(
                        new Source(Role.PLANT, 92, Source.WORLD),
                        new Source(Role.EXPORTER, 4, Source.WORLD),
                        new Source(Role.RECYCLER, 4, Source.WORLD));
            case BUILDER -> List.of(new Source(Role.MAKER, 80, Source.WORLD), new Source(Role.PLANT, 20, Source.WORLD));
            case BRAND ->
                List.of(
                        new Source(Role.BUILDER, 80, Source.WORLD),
                        new Source(Role.MAKER, 15, Source.WORLD),
                        new Source(Role.PLANT, 5, Source.WORLD));
        };
    }

    /** How many dealers of a mineral a buyer can choose from in a tier. */
    static int choice(Cast cast, Source source, int buyer, Ore ore) {
        return isOwnTier(cast, source, buyer)
                ? cast.place(buyer, source.role(), ore)
                : cast.dealers(source.role(), ore).length;
    }

    private static boolean isOwnTier(Cast cast, Source source, int buyer) {
        return cast.role(buyer) == source.role();
    }

    /** How many different purchases a buyer can make, its minerals taken together. */
    static long most(Cast cast, int buyer) {
        long most = 0;
        for (Ore ore : cast.ores(buyer))
            for (Source source : of(cast.role(buyer))) most += choice(cast, source, buyer, ore);
        return most;
    }
}
