package dev.adit.cli.table;

import dev.adit.assess.ScoredSupplier;
import dev.adit.value.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What scored suppliers can be grouped by. */
public enum Grouping {
    COUNTRY,
    /** the commodities it handles; a supplier of several stands in several groups */
    MINERAL,
    BAND,
    KIND,
    CONSEQUENCE,
    KNOCKOUT;

    static final String NOT_KNOWN = "not known";

    /** The word on the command line and above a column. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word, in any case. */
    public static Optional<Grouping> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Grouping::word).toList();
    }

    /** The group a supplier belongs to, seen as one that handles {@code mineral}. */
    String group(ScoredSupplier supplier, String mineral) {
        return switch (this) {
            case COUNTRY ->
                supplier.actor().country() == null
                        ? NOT_KNOWN
                        : supplier.actor().country().code();
            case MINERAL -> mineral;
            case BAND -> supplier.card().band();
            case KIND -> supplier.actor().kind().word();
            case CONSEQUENCE -> supplier.consequence().word();
            case KNOCKOUT -> knockout(supplier.card().knockout());
        };
    }

    private static String knockout(Truth answer) {
        return switch (answer) {
            case YES -> "yes";
            case UNKNOWN -> "possible";
            case NO -> "none found";
        };
    }
}
