package dev.adit.read;

import dev.adit.claim.Standing;
import dev.adit.network.Network;
import dev.adit.rule.Packs;
import dev.adit.table.Column;
import dev.adit.value.Days;
import java.time.LocalDate;

/** What counts on a day, in words that a test can show. */
public final class Known {
    private final Network network;
    private final Standing standing;

    private Known(Network network, Standing standing) {
        this.network = network;
        this.standing = standing;
    }

    public static Known on(String day, InputSet inputs) {
        Network network = inputs.network();
        return new Known(network, Standing.of(inputs.claims(), network.actors().size(), Days.of(LocalDate.parse(day))));
    }

    /** The answer; {@code unknown}, {@code expired} if it was known once; marked {@code (stale)} if it is. */
    public String of(String actor, String attribute) {
        Column column = standing.table().column(Packs.attribute(attribute));
        int row = network.number(actor);
        if (row < 0) throw new IllegalArgumentException(actor);
        if (column == null || column.claim(row) == Column.NOBODY) return "unknown";
        if (!column.isKnown(row)) return "expired";
        String word = Packs.vocabulary().at(Packs.attribute(attribute)).text(column.cell(row));
        return column.isStale(row) ? word + " (stale)" : word;
    }

    public Standing standing() {
        return standing;
    }
}
