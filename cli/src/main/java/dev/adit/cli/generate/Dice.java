package dev.adit.cli.generate;

import java.util.List;
import java.util.SplittableRandom;

/** A seeded row of chances. Each actor and purpose has its own, so that no document depends on another. */
final class Dice {
    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** What is being drawn. */
    enum Purpose {
        ORE,
        NAME,
        SIZE,
        TRADE,
        ANSWERS,
        CIRCLES,
        CHAINS,
        WEIGHT,
        REVIEW
    }

    static Dice of(long seed, Purpose purpose, int actor) {
        return new Dice(mixed(mixed(seed) + ((long) purpose.ordinal() << 32 | actor)));
    }

    /** Spreads near numbers far apart: the finalizer of Stafford's variant 13, as in SplitMix64. */
    private static long mixed(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** From 0 to below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    boolean permille(int chance) {
        return random.nextInt(1000) < chance;
    }

    /** From 0 to below 1. */
    double fraction() {
        return random.nextDouble();
    }

    /** Around 1, and now and then far above: a square-root law, cut at {@code most}. */
    double heavy(double most) {
        return Math.min(most, 0.5 / Math.sqrt(1 - random.nextDouble()));
    }

    /** A place near the {@code centre} (0 to below 1) of a row: at most {@code reach} per cent of its length away. */
    int near(double centre, int reach, int length) {
        double away = (random.nextDouble() + random.nextDouble() - 1) * reach / 100;
        return Math.floorMod((int) Math.floor((centre + away) * length), length);
    }

    /** A place in a row, the earlier the likelier. */
    int early(int length) {
        double part = random.nextDouble();
        return (int) (part * part * length);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the words of a text in which a slash stands between them. */
    String part(String words) {
        return word(words.split("/", -1));
    }

    /** One of some words, each given once for every time it is likelier. */
    String word(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
