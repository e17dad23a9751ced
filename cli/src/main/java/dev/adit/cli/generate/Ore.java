package dev.adit.cli.generate;

import dev.adit.network.ActorKind;

/** The minerals traded, with the lands they come from: the more often a land is named, the more of it. */
enum Ore {
    COBALT("cobalt", 16, true, "CD/CD/CD/CD/CD/CD/ZM"),
    TIN("tin", 18, true, "ID/ID/BO/CD/PE/RW/BR"),
    GOLD("gold", 26, true, "PE/CO/BF/GH/CD/TZ/ID/BR"),
    TANTALUM("tantalum", 13, true, "CD/CD/CD/RW/RW/BR"),
    TUNGSTEN("tungsten", 8, true, "RW/BO/CD/PE"),
    COPPER("copper", 11, true, "CD/ZM/PE/CO"),
    MICA("mica", 8, false, "IN/IN/IN/MG");

    final String commodity;
    private final int weight;
    final boolean isRecycled;
    private final String lands;

    Ore(String commodity, int weight, boolean isRecycled, String lands) {
        this.commodity = commodity;
        this.weight = weight;
        this.isRecycled = isRecycled;
        this.lands = lands;
    }

    /** One of the first {@code count} minerals, by weight. */
    static Ore drawn(int count, Dice dice) {
        int total = 0;
        for (int i = 0; i < count; i++) total += values()[i].weight;
        int left = dice.below(total);
        for (int i = 0; i < count; i++) {
            left -= values()[i].weight;
            if (left < 0) return values()[i];
        }
        throw new IllegalStateException("weights do not add up");
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The land at a place of the line on which the mineral's actors live, from 0 to below 1. */
    Land land(double place) {
        String[] names = lands.split("/", -1);
        return Land.valueOf(names[(int) (place * names.length)]);
    }

    /** Gold and cobalt are refined; the others are smelted or worked. */
    ActorKind plant() {
        return this == GOLD || this == COBALT ? ActorKind.REFINER : ActorKind.SMELTER;
    }
}
