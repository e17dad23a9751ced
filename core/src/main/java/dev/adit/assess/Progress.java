package dev.adit.assess;

/** Told when a phase of a run begins; for a progress line, and for measuring. */
@FunctionalInterface
public interface Progress {
    /** A phase begins, and the one before it has ended. */
    void begins(Phase phase);

    /** Does nothing. */
    static Progress none() {
        return phase -> {};
    }

    /** The phases of a run, in order. */
    enum Phase {
        READ("reading"),
        RESOLVE("resolving claims"),
        ASK("asking rules"),
        OWN("own risk"),
        SPLIT("building the graph"),
        SPREAD("spreading risk and mass"),
        SCORE("writing score cards"),
        REPORT("writing reports"),
        DONE("done");

        private final String word;

        Phase(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
