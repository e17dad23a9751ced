package dev.adit.spread;

/** What was touched on a {@link Bench} since it was last cleared; something may stand there twice. */
final class Supposed {
    IntArray actors = new IntArray();
    IntArray arcs = new IntArray();
    IntArray states = new IntArray();

    void clear() {
        actors = new IntArray();
        arcs = new IntArray();
        states = new IntArray();
    }
}
