package dev.adit.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The reference tables there may be, each with its columns. A user's own table is known by its columns alone. */
enum ReferenceShape {
    LISTS("list", "title", "edition", "dated", "source"),
    COUNTRIES("alpha2", "alpha3", "numeric", "name"),
    COUNTRY_NAMES("alpha2", "name", "language"),
    COUNTRY_FACTS("country", "fact", "value", "unit", "source", "year", "note", "doubtful"),
    LISTED_GOODS(
            "good",
            "mineral",
            "country",
            "child_labour",
            "forced_labour",
            "forced_child_labour",
            "derived_from",
            "edition",
            "listed_on",
            "removed_on",
            "source"),
    TRADE_HUBS("country", "place", "mineral", "role", "source", "as_of"),
    FATF("country", "status", "since", "source", "as_of"),
    NATIONAL_OUTPUT("country", "mineral", "amount", "unit", "year", "source"),
    CAHRA("country", "region", "valid_from", "valid_to", "source"),
    LISTED_ENTITIES("list", "entity", "country", "region", "since", "until", "source"),
    HS_CODES("code", "mineral", "what", "source");

    private final String columns;

    ReferenceShape(String... headings) {
        this.columns = String.join(",", headings);
    }

    /** As its heading line has them. */
    String columns() {
        return columns;
    }

    private Set<String> headings() {
        return Set.of(columns.split(",", -1));
    }

    /** The name of its file without {@code .csv}: {@code listed-goods}. */
    String list() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The table with exactly these columns, in any order. */
    static Optional<ReferenceShape> of(List<String> headings) {
        for (ReferenceShape shape : values())
            if (shape.headings().size() == headings.size() && shape.headings().equals(new TreeSet<>(headings)))
                return Optional.of(shape);
        return Optional.empty();
    }

    /** The table of a file of a pack; empty for files that are none, such as the names of minerals. */
    static Optional<ReferenceShape> ofFile(String file) {
        for (ReferenceShape shape : values()) if (file.endsWith("/" + shape.list() + ".csv")) return Optional.of(shape);
        return Optional.empty();
    }

    /** All tables with their columns, in words. */
    static String allowed() {
        return Arrays.stream(values())
                .map(shape -> shape.list() + ": " + shape.columns)
                .collect(Collectors.joining("; "));
    }
}
