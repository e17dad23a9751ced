package dev.adit.redact;

import dev.adit.network.Network;
import java.util.List;

/** What actors are called that may not be named. */
public interface Pseudonyms {
    /**
     * The last part of a pseudonym of each actor, by its number; different within a kind.
     *
     * @param told what a release tells beside pseudonyms
     */
    List<String> of(Network network, Audience audience, Told told);
}
