package dev.adit.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the OECD Guidance asks for when a finding stands, from the mildest to the gravest (Annex II, step 3). */
public enum Consequence {
    MONITOR,
    ENHANCED_DUE_DILIGENCE,
    MITIGATE,
    SUSPEND;

    /** The word in rule files and reports: {@code enhanced-due-diligence}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Consequence> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Consequence::word).toList();
    }

    /** The graver of two. */
    public Consequence or(Consequence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
