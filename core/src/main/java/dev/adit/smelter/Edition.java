package dev.adit.smelter;

import java.util.Comparator;

/** An edition of a look-up: the template's family, such as CMRT, and its version, such as 6.31. */
public record Edition(String family, String version) implements Comparable<Edition> {
    private static final Comparator<Edition> ORDER = Comparator.comparing(Edition::family)
            .thenComparing(Edition::sortable)
            .thenComparing(Edition::version);

    /** By family, then from the older to the newer: 6.31 comes before 6.4, as its publisher numbers them. */
    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }

    /** The minor number is read as decimals, so that 6.31 lies between 6.3 and 6.4. */
    private String sortable() {
        String[] parts = version.strip().split("\\.", 2);
        String major = parts[0].length() >= 6 ? parts[0] : "0".repeat(6 - parts[0].length()) + parts[0];
        return major + "." + (parts.length > 1 ? parts[1] : "");
    }

    @Override
    public String toString() {
        return family + " " + version;
    }
}
