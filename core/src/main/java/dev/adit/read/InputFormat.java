package dev.adit.read;

import java.util.Map;
import java.util.Set;

/** A form in which tables come, one a file; recognised by its headings alone, so that no option is needed. */
interface InputFormat {
    /** The name in reports. */
    String id();

    /**
     * When it is read: actors first, then visits that may bring more of them, then registers of chains that name some
     * whom nobody described, then what is said of them, then who is to be scored.
     */
    Phase phase();

    boolean recognises(Headings headings);

    /** Its headings by other words for them, folded and without accents. */
    default Map<String, String> aliases() {
        return Map.of();
    }

    /** Headings it knows beside those of the vocabulary; empty if it takes any. */
    Set<String> headings();

    Set<String> required();

    /** Whether attributes of the vocabulary may be columns too. */
    boolean takesAttributes();

    /** Reads all rows. */
    void read(InputTable table, Intake intake, Intake.Tally tally);

    /** What has to be read before what. */
    enum Phase {
        ACTORS,
        VISITS,
        CHAINS,
        FACTS,
        TARGETS
    }
}
