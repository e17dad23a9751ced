package dev.adit.read;

import dev.adit.value.CodePointOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All lots and tags of a run, whatever files they stand in: a chain of custody is only whole where all its links are
 * seen together.
 */
final class LotBook {
    final Parties parties = new Parties();

    private final List<Lot> lots = new ArrayList<>();
    private final Set<List<Object>> known = new HashSet<>();
    private final Map<String, SiteStatus> sites = new TreeMap<>(CodePointOrder.INSTANCE);

    /** Adds a lot; false if one that says the same is there already. */
    boolean add(Lot lot) {
        if (!known.add(content(lot))) return false;
        lots.add(lot);
        return true;
    }

    private static List<Object> content(Lot lot) {
        return Arrays.asList(
                lot.number(),
                lot.creator(),
                lot.recipient(),
                lot.mineral(),
                lot.grams(),
                Optional.ofNullable(lot.made()),
                Optional.ofNullable(lot.sent()),
                lot.inputs(),
                lot.site(),
                lot.tag());
    }

    /** What is known of a site; made if need be. */
    SiteStatus site(String id) {
        return sites.computeIfAbsent(id, fresh -> new SiteStatus());
    }

    /** What is known of a site; empty if no register tells of it. */
    Optional<SiteStatus> known(String id) {
        return Optional.ofNullable(sites.get(id));
    }

    /** Makes actors and flows of all lots, and tells what in their chains cannot be right. */
    void tell(Intake intake) {
        parties.tell(intake);
        if (lots.isEmpty()) return;
        Lineage lineage = Lineage.of(lots);
        new LotTrade(intake).tell(lineage);
        Anomalies anomalies = new Anomalies();
        new LotChecks(this, intake.problems, anomalies).check(lineage);
        anomalies.tell(intake);
    }
}
