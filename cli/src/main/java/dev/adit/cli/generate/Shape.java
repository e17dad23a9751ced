package dev.adit.cli.generate;

/**
 * What a synthetic network is to be like.
 *
 * @param actors how many actors, at least {@link #FEWEST_ACTORS}
 * @param flows how many rows of flows.csv, unknown and recycled origin included; at least one an actor
 * @param seed another seed gives another network of the same kind
 * @param suppliers how many companies suppliers.csv names
 * @param unknown share of the answers that nobody gave, in per cent
 * @param cycles share of the traders that sell in a circle, in per cent
 */
public record Shape(int actors, int flows, long seed, int suppliers, int unknown, int cycles) {
    /** Below it there are too few actors for the tiers of a chain. */
    public static final int FEWEST_ACTORS = 60;

    /** Numbers of actors and their minerals are packed into ints. */
    public static final int MOST_ACTORS = 10_000_000;

    private static final int USUAL_FLOWS_AN_ACTOR = 10;
    private static final int USUAL_SUPPLIERS = 500;

    /** A shape is only made of numbers that fit: a message for the user says which does not. */
    public Shape {
        within("actors", actors, FEWEST_ACTORS, MOST_ACTORS);
        within("flows", flows, actors, Integer.MAX_VALUE);
        within("suppliers", suppliers, 1, companies(actors));
        within("unknown", unknown, 0, 100);
        within("cycles", cycles, 0, 100);
    }

    private static void within(String what, int number, int least, int most) {
        if (number < least || number > most)
            throw new IllegalArgumentException(
                    "--" + what + " must be from " + least + " to " + most + " here, not " + number);
    }

    /** So many flows as real supply data has for its actors, roughly. */
    public static int usualFlows(int actors) {
        return Math.multiplyExact(Math.min(actors, MOST_ACTORS), USUAL_FLOWS_AN_ACTOR);
    }

    /** As many suppliers as a buyer of some size has, or all there are. */
    public static int usualSuppliers(int actors) {
        return Math.min(USUAL_SUPPLIERS, companies(actors));
    }

    private static int companies(int actors) {
        Layout layout = new Layout(Math.max(FEWEST_ACTORS, Math.min(actors, MOST_ACTORS)));
        return layout.actors() - layout.first(Role.MAKER);
    }
}
