package dev.adit.read;

import dev.adit.network.Custody;
import dev.adit.network.Flow;
import dev.adit.network.Link;
import dev.adit.problem.Position;
import dev.adit.value.ActorId;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes flows of lots: from the mine site to whoever made the lot, and from there to whoever received it. All lots
 * between two actors of one mineral are one flow, declared, in force since the first of them.
 */
final class LotTrade {
    private static final int MONTHS = 12;

    /** Sums go no higher, so that no file can make them overflow. */
    private static final long MOST_GRAMS = 1000 * Lot.MOST_GRAMS;

    private final Intake intake;
    private final Map<Way, Set<Lot>> ways = new TreeMap<>();

    LotTrade(Intake intake) {
        this.intake = intake;
    }

    private record Way(String seller, String buyer, String mineral) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            return CodePointOrder.INSTANCE.compare(text(), other.text());
        }

        private String text() {
            return seller + "\n" + buyer + "\n" + mineral;
        }
    }

    void tell(Lineage lineage) {
        for (int i = 0; i < lineage.size(); i++) {
            Lot lot = lineage.lot(i);
            if (!lot.changedHands()) way(lot.site(), lot.creator(), lot);
            way(lot.creator(), lot.recipient(), lot);
            for (int input : lineage.inputs(i))
                if (lineage.lot(input).recipient().isEmpty())
                    way(lineage.lot(input).creator(), lot.creator(), lineage.lot(input));
        }
        ways.forEach(this::tell);
    }

    private void way(String seller, String buyer, Lot lot) {
        boolean isOne = !seller.isEmpty() && !buyer.isEmpty() && !lot.mineral().isEmpty() && !seller.equals(buyer);
        if (!isOne || intake.network.number(seller) < 0 || intake.network.number(buyer) < 0) return;
        ways.computeIfAbsent(new Way(seller, buyer, lot.mineral()), fresh -> new LinkedHashSet<>())
                .add(lot);
    }

    private void tell(Way way, Set<Lot> lots) {
        Position first =
                lots.stream().map(lot -> lot.told().at()).sorted().findFirst().orElseThrow();
        intake.network.add(new Flow(
                new ActorId(way.seller()),
                new ActorId(way.buyer()),
                way.mineral(),
                null,
                Link.DECLARED,
                Custody.UNKNOWN,
                "",
                lots.stream()
                        .map(LotTrade::day)
                        .filter(Objects::nonNull)
                        .sorted()
                        .findFirst()
                        .orElse(null),
                null,
                kilograms(lots),
                lots.iterator().next().told().source(),
                first));
    }

    /** What moved in the twelve months up to the last lot; null if the mass or day of one is not known. */
    private static @Nullable Long kilograms(Set<Lot> lots) {
        LocalDate last = null;
        for (Lot lot : lots) {
            LocalDate day = day(lot);
            if (day == null && lots.size() > 1) return null;
            if (last == null || (day != null && day.isAfter(last))) last = day;
        }
        long grams = 0;
        for (Lot lot : lots) {
            LocalDate day = day(lot);
            if (day != null && last != null && Days.plusMonths(Days.of(day), MONTHS) <= Days.of(last)) continue;
            if (!lot.hasMass()) return null;
            grams = Math.min(MOST_GRAMS, grams + lot.grams());
        }
        // Less than half a kilogram is no whole kilogram, and yet not nothing.
        long kilograms = (grams + 500) / 1000;
        return kilograms == 0 ? null : kilograms;
    }

    private static @Nullable LocalDate day(Lot lot) {
        return lot.sent() == null ? lot.made() : lot.sent();
    }
}
