package dev.adit.redact;

import dev.adit.network.ActorKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who a release is for, the strictest first. */
public enum Audience {
    /** anybody: no names, no relations, no numbers of children but that there are some */
    PUBLIC,
    /** a business partner: companies by name, mine sites and cooperatives by district */
    PARTNER,
    /** the house itself: everything but contacts of people */
    INTERNAL;

    /** Traders may be single people; mine sites, cooperatives and trading points lead to people. */
    private static final Set<ActorKind> NAMED_TO_PARTNERS =
            Set.of(ActorKind.SMELTER, ActorKind.REFINER, ActorKind.RECYCLER, ActorKind.COMPANY);

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Audience> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Audience::word).toList();
    }

    /** Of several, the one that is told least. */
    public static Audience strictest(List<Audience> asked) {
        return asked.stream().min(Comparator.naturalOrder()).orElse(PUBLIC);
    }

    boolean isInternal() {
        return this == INTERNAL;
    }

    /** Whether actors of a kind are called by their names, as far as nothing stricter forbids it. */
    boolean names(ActorKind kind) {
        return this == INTERNAL || (this == PARTNER && NAMED_TO_PARTNERS.contains(kind));
    }

    /** Whether readers may see who stands on a path; to the public, supplier relations are confidential. */
    boolean seesRelations() {
        return this != PUBLIC;
    }
}
