package dev.adit.redact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what a release withholds or makes coarser, each different value once. For one thread. */
public final class Withheld {
    private final Map<What, Set<String>> values = new EnumMap<>(What.class);

    /** A kind of thing that is withheld. */
    public enum What {
        NAMES("names and ids of actors, replaced by pseudonyms"),
        AREAS("regions, made wider or left out"),
        SOURCES("sources: who said it"),
        FILES("names and checksums of files"),
        DAYS("days, told as months or years"),
        NUMBERS("numbers behind findings, told in steps or not at all"),
        SENTENCES("sentences with names and numbers"),
        SCORES("scores, told in steps"),
        WEIGHTS("weights: spend or mass"),
        PATHS("paths: who buys from whom"),
        OWN_TEXTS("texts of overlays and names of tables of your own"),
        CONTACTS("e-mail addresses, telephone numbers and names after a role");

        final String text;

        What(String text) {
            this.text = text;
        }
    }

    /** How many different values of a kind were withheld. */
    public record Line(String what, int values) {}

    /** Notes a value that does not leave the house. */
    void note(What what, String value) {
        values.computeIfAbsent(what, fresh -> new HashSet<>()).add(value);
    }

    /** A line for each kind, in a fixed order; the values themselves are not told. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (What what : What.values())
            lines.add(new Line(what.text, values.getOrDefault(what, Set.of()).size()));
        return lines;
    }
}
