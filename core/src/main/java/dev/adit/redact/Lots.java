package dev.adit.redact;

import dev.adit.network.Actor;
import dev.adit.network.Flow;
import dev.adit.network.Network;
import dev.adit.value.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * Draws lots between actors that nothing told sets apart. A lot is a hash of the id and of all the data, withheld ones
 * too: the same in every run, whatever the order of rows, and not to be worked out by who has a list of ids.
 */
final class Lots {
    private Lots() {}

    /** The lot of each actor, by its number. */
    static List<String> of(Network network, Told told) {
        MessageDigest all = Sha256.digest();
        for (Actor actor : network.actors()) put(all, actor.id() + "\n" + actor.name() + "\n" + actor.region());
        for (String text : told.ofEach()) put(all, text);
        for (int flow = 0; flow < network.flows(); flow++) put(all, line(network.flow(flow)));
        String secret = Sha256.hex(all);
        return network.actors().stream()
                .map(actor -> Sha256.of(secret + "\n" + actor.id().text()))
                .toList();
    }

    /** Without where it stands: rows in another order are the same data. */
    private static String line(Flow flow) {
        return String.join(
                "\t",
                flow.seller().text(),
                flow.buyer().text(),
                String.valueOf(flow.share()),
                String.valueOf(flow.kilograms()),
                flow.stream(),
                flow.source());
    }

    private static void put(MessageDigest all, String text) {
        all.update((text + "\n\n").getBytes(StandardCharsets.UTF_8));
    }
}
