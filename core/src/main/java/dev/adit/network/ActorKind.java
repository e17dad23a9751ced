package dev.adit.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an actor does in a mineral supply chain. */
public enum ActorKind {
    MINE_SITE,
    COOPERATIVE,
    /** a depot, selling point or town where ore changes hands */
    TRADING_POINT,
    TRADER,
    EXPORTER,
    SMELTER,
    REFINER,
    RECYCLER,
    /** any company downstream of smelters and refiners */
    COMPANY;

    /** The word in files: {@code mine-site}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word of a file, in any case, with blanks or underscores for the hyphen. */
    public static Optional<ActorKind> of(String word) {
        String folded = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(folded))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ActorKind::word).toList();
    }

    /** Whether material begins here, so that having no supplier is no gap. */
    public boolean isOrigin() {
        return this == MINE_SITE;
    }
}
