package dev.adit.cli.generate;

/** How many rows of flows.csv each buyer gets: few for most, very many for some, and together as many as asked. */
final class Degrees {
    /** How far above the mean of its tier a buyer can be. */
    private static final double MOST_OF_MEAN = 50;

    private final Cast cast;
    private final Arranged arranged;
    private final int[] rows;
    private final int[] room;

    /** @throws IllegalArgumentException if there are not so many different flows */
    Degrees(Cast cast, Arranged arranged, int flows) {
        this.cast = cast;
        this.arranged = arranged;
        this.rows = new int[cast.layout.actors()];
        this.room = new int[rows.length];
        long left = flows;
        long most = 0;
        for (int buyer = 0; buyer < rows.length; buyer++) {
            rows[buyer] = least(buyer);
            room[buyer] = (int) Math.max(0, Math.min(Integer.MAX_VALUE / 2, Sourcing.most(cast, buyer)) - rows[buyer]);
            left -= rows[buyer];
            most += rows[buyer] + room[buyer];
        }
        if (left < 0 || flows > most)
            throw new IllegalArgumentException("--flows must be from " + (flows - left) + " to " + most + " for "
                    + rows.length + " actors, not " + flows);
        share(left);
    }

    /** What was arranged, and one row more so that nobody is without a supplier; a recycler's feed a metal. */
    private int least(int buyer) {
        Role role = cast.role(buyer);
        if (role == Role.RECYCLER) return cast.ores(buyer).size();
        return arranged.of(buyer).size() + (role == Role.MINE_SITE ? 0 : 1);
    }

    /** By rounds: what the full ones cannot take goes to the others. */
    private void share(long rowsLeft) {
        double[] weights = new double[rows.length];
        for (int buyer = 0; buyer < rows.length; buyer++)
            weights[buyer] = cast.role(buyer).flows
                    * Dice.of(cast.seed, Dice.Purpose.SIZE, buyer).heavy(MOST_OF_MEAN);
        long left = rowsLeft;
        while (left > 0) {
            for (int buyer = 0; buyer < rows.length; buyer++) if (room[buyer] == 0) weights[buyer] = 0;
            double total = 0;
            for (double weight : weights) total += weight;
            left = total == 0 ? fill(left) : left - round(weights, left / total);
        }
    }

    private long round(double[] weights, double rowsAWeight) {
        long given = 0;
        double owed = 0;
        for (int buyer = 0; buyer < rows.length; buyer++) {
            owed += weights[buyer] * rowsAWeight;
            int whole = (int) Math.min(Math.floor(owed + 1e-6), Integer.MAX_VALUE);
            owed -= whole;
            given += give(buyer, whole);
        }
        return given;
    }

    private long fill(long rowsLeft) {
        long left = rowsLeft;
        for (int buyer = 0; buyer < rows.length; buyer++) left -= give(buyer, left);
        return left;
    }

    private int give(int buyer, long wanted) {
        int given = (int) Math.min(wanted, room[buyer]);
        rows[buyer] += given;
        room[buyer] -= given;
        return given;
    }

    int of(int buyer) {
        return rows[buyer];
    }
}
