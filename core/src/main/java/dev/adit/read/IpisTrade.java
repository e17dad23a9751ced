package dev.adit.read;

import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Custody;
import dev.adit.network.Flow;
import dev.adit.network.Link;
import dev.adit.problem.Position;
import dev.adit.value.ActorId;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Minerals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes trading points of the places that visits name, and flows of the ways they tell: site to selling point to
 * final destination, a flow a mineral, declared, without a share. Places are the same if they differ only in case.
 */
final class IpisTrade {
    private static final String POINT_PREFIX = "point/";

    /** Each site has its own; the words for it are the same at all of them. */
    private static final String AT_SITE = " (selling point)";

    private final Intake intake;
    private final Map<String, Place> places = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<Way, Told> ways = new TreeMap<>();

    IpisTrade(Intake intake) {
        this.intake = intake;
    }

    /** A place, with how often each spelling of its name was used. */
    private record Place(Map<String, Integer> spellings, Position at) {
        String name() {
            return spellings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
        }
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

    /** Since when a way is told of, and where it was told last. */
    private record Told(LocalDate since, LocalDate last, Position at) {
        Told and(Told other) {
            boolean isLater = other.last.isAfter(last);
            return new Told(
                    since.isBefore(other.since) ? since : other.since,
                    isLater ? other.last : last,
                    isLater ? other.at : at);
        }
    }

    void tell(List<IpisVisit> visits) {
        for (IpisVisit visit : visits)
            for (IpisVisit.Trade trade : visit.trades())
                for (String mineral : commodities(intake, trade.mineral())) tell(visit, trade, mineral);
        places.forEach((id, place) -> intake.network.add(
                new Actor(new ActorId(id), ActorKind.TRADING_POINT, place.name(), null, null, List.of(), place.at())));
        ways.forEach((way, told) -> intake.network.add(new Flow(
                new ActorId(way.seller()),
                new ActorId(way.buyer()),
                way.mineral(),
                null,
                Link.DECLARED,
                Custody.UNKNOWN,
                "",
                told.since(),
                null,
                null,
                "IPIS visit of " + told.last(),
                told.at())));
    }

    private void tell(IpisVisit visit, IpisVisit.Trade trade, String mineral) {
        List<String> points = ids(visit, trade.sellingPoints());
        List<String> ends = ids(visit, trade.destinations());
        for (String point : points) way(visit, visit.site().text(), point, mineral);
        for (String end : ends) {
            if (points.isEmpty()) way(visit, visit.site().text(), end, mineral);
            for (String point : points) if (!point.equals(end)) way(visit, point, end, mineral);
        }
    }

    private List<String> ids(IpisVisit visit, List<String> names) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            boolean isAtSite = IpisWords.isAtSite(name);
            String id = POINT_PREFIX
                    + (isAtSite ? visit.site().text() : Minerals.fold(name).replace('|', '/'));
            Position at = Position.row(visit.origin().file(), visit.origin().line());
            places.computeIfAbsent(id, fresh -> new Place(new TreeMap<>(CodePointOrder.INSTANCE), at))
                    .spellings()
                    .merge(isAtSite ? visit.name() + AT_SITE : name, 1, Integer::sum);
            if (!ids.contains(id)) ids.add(id);
        }
        return ids;
    }

    private void way(IpisVisit visit, String seller, String buyer, String mineral) {
        Position at = Position.row(visit.origin().file(), visit.origin().line());
        ways.merge(new Way(seller, buyer, mineral), new Told(visit.day(), visit.day(), at), Told::and);
    }

    /** The commodities a cell names; a mineral nobody has listed is a commodity of its own, by its own word. */
    static List<String> commodities(Intake intake, String mineral) {
        List<String> known = intake.minerals.in(mineral);
        String word = Minerals.fold(mineral).replace('|', '/');
        if (!known.isEmpty() || word.isEmpty()) return known;
        return List.of(word);
    }
}
