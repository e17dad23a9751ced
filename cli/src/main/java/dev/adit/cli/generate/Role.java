package dev.adit.cli.generate;

import dev.adit.network.ActorKind;

/** The tiers of the network, from the pit to the brand. A tier buys from those above it. */
enum Role {
    MINE_SITE(ActorKind.MINE_SITE, "MS", 300, 0, 0),
    COOPERATIVE(ActorKind.COOPERATIVE, "CO", 80, 6, 5),
    TRADING_POINT(ActorKind.TRADING_POINT, "TP", 100, 8, 5),
    TRADER(ActorKind.TRADER, "TR", 120, 12, 12),
    EXPORTER(ActorKind.EXPORTER, "EX", 30, 25, 15),
    /** a smelter, or a refiner for some metals */
    PLANT(ActorKind.SMELTER, "SM", 8, 60, 20),
    RECYCLER(ActorKind.RECYCLER, "RC", 3, 0, 0),
    /** buys metal from plants */
    MAKER(ActorKind.COMPANY, "CY", 180, 15, 10),
    /** buys parts from makers */
    BUILDER(ActorKind.COMPANY, "CY", 125, 15, 8),
    /** buys from builders and puts its name on the product */
    BRAND(ActorKind.COMPANY, "CY", 54, 15, 6);

    final ActorKind kind;
    final String prefix;

    /** How many of a thousand actors are of the tier. */
    final int permille;

    /** How many flows come in on average, relative to the other tiers. */
    final int flows;

    /** How many per cent of the intakes declare a part of unknown origin. */
    final int unknownOrigin;

    Role(ActorKind kind, String prefix, int permille, int flows, int unknownOrigin) {
        this.kind = kind;
        this.prefix = prefix;
        this.permille = permille;
        this.flows = flows;
        this.unknownOrigin = unknownOrigin;
    }

    /** Whether the tier lies before smelters and refiners, where material is of one mineral and stays in the region. */
    boolean isUpstream() {
        return compareTo(PLANT) < 0;
    }

    boolean isCompany() {
        return kind == ActorKind.COMPANY;
    }

    /** Whether its actors deal in one mineral each. */
    boolean hasOneOre() {
        return compareTo(RECYCLER) < 0;
    }
}
