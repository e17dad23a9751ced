package dev.adit.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chain-of-custody model of a delivery, by the terms of ISO 22095. */
public enum Custody {
    IDENTITY_PRESERVED,
    SEGREGATED,
    CONTROLLED_BLENDING,
    MASS_BALANCE,
    /** bought on paper only: the metal itself came from anywhere */
    BOOK_AND_CLAIM,
    UNKNOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word of a file, in any case, with blanks or underscores for the hyphens. */
    public static Optional<Custody> of(String word) {
        String folded = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return Arrays.stream(values())
                .filter(custody -> custody.word().equals(folded))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Custody::word).toList();
    }

    /** Whether the delivery is kept apart from the seller's and buyer's other material. */
    public boolean isApart() {
        return this == IDENTITY_PRESERVED || this == SEGREGATED;
    }
}
