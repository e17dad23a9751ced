package dev.adit.cli.generate;

/** Names, countries and regions of actors: made up on demand, the same each time. */
final class Names {
    private final Cast cast;

    Names(Cast cast) {
        this.cast = cast;
    }

    /**
     * What an actor is called and where it is.
     *
     * @param country code of ISO 3166
     * @param region empty for plants and companies
     */
    record Name(String text, String country, String region) {}

    Name of(int actor) {
        Dice dice = Dice.of(cast.seed, Dice.Purpose.NAME, actor);
        Role role = cast.role(actor);
        if (role.isUpstream()) {
            Land land = cast.land(actor);
            return new Name(land.name(role, dice), land.name(), land.region(dice));
        }
        Seat seat = Seat.drawn(dice);
        return new Name(seat.name(role, dice), seat.name(), "");
    }
}
