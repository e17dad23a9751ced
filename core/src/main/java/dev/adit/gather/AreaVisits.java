package dev.adit.gather;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.claim.Standing;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Network;
import dev.adit.table.Column;
import dev.adit.table.Vocabulary;
import dev.adit.value.Country;
import dev.adit.value.Days;
import dev.adit.value.Ppm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * {@code area_visits_with_children}: at which share of the dated visits to other sites of the area children were seen.
 * The region's parts go from the wide to the narrow; each part's share leans on that of the wider one as if it had
 * {@value #LEANING} visits of that share, so that two visits to one village do not speak for it alone.
 */
public final class AreaVisits {
    private static final String SEEN = "children_present";
    private static final String SHARE = "area_visits_with_children";

    /** As how many visits the wider area counts in the narrower one; ours. */
    private static final int LEANING = 15;

    /** A country counts as if it had one sighting in ten visits more, so that a first visit does not speak for it; ours. */
    private static final int SIGHTINGS_BEFORE = 1;

    private static final int VISITS_BEFORE = 10;

    /** An estimate is told to no more places than it deserves, rounded down, in ppm. */
    private static final int TENTH_OF_A_PERCENT = 1_000;

    /** With fewer visits in the widest part of its region nothing is said of a site; ours. */
    private static final int FEWEST = 5;

    private final Standing standing;
    private final Network network;
    private final Map<String, Tally> areas = new HashMap<>();
    private final Map<Integer, Tally> sites = new HashMap<>();
    private final Map<String, List<String>> wideToNarrow = new HashMap<>();

    public AreaVisits(Standing standing, Network network) {
        this.standing = standing;
        this.network = network;
    }

    /** Visits, and at how many of them children were seen. */
    private static final class Tally {
        private long visits;
        private long seen;
        private int latest = Days.UNKNOWN;
        private int site = Column.NOBODY;
        private int latestElsewhere = Days.UNKNOWN;

        /** Notes a visit, and on what day any other site than the one visited last was visited last. */
        void add(int at, boolean children, int day) {
            visits++;
            if (children) seen++;
            if (at == site) latest = Math.max(latest, day);
            else if (day < latest) latestElsewhere = Math.max(latestElsewhere, day);
            else {
                latestElsewhere = latest;
                latest = day;
                site = at;
            }
        }

        /** What is left without one site. */
        Tally without(int one, Tally own) {
            Tally others = new Tally();
            others.visits = visits - own.visits;
            others.seen = seen - own.seen;
            others.latest = one == site ? latestElsewhere : latest;
            return others;
        }
    }

    /** Fills the column wherever nobody answered; does nothing if the vocabulary lacks one of the two attributes. */
    public void fill() {
        Vocabulary vocabulary = standing.claims().vocabulary();
        OptionalInt seen = vocabulary.place(SEEN);
        OptionalInt share = vocabulary.place(SHARE);
        if (seen.isEmpty() || share.isEmpty()) return;
        standing.eachDated(seen.getAsInt(), this::count);
        if (areas.isEmpty()) return;
        Column column = standing.table().columnToFill(share.getAsInt());
        for (int actor = 0; actor < network.actors().size(); actor++)
            if (isSite(actor) && !column.isKnown(actor)) fill(actor, share.getAsInt(), column);
    }

    private boolean isSite(int actor) {
        return network.actors().get(actor).kind() == ActorKind.MINE_SITE;
    }

    private void count(int actor, long cell, int day) {
        if (!isSite(actor)) return;
        sites.computeIfAbsent(actor, fresh -> new Tally()).add(actor, cell == 1, day);
        for (String area : areas(network.actors().get(actor)))
            areas.computeIfAbsent(area, fresh -> new Tally()).add(actor, cell == 1, day);
    }

    /** The country, and in it each area the actor lies in, from the wide to the narrow; none without a region. */
    private List<String> areas(Actor actor) {
        List<String> inside = actor.areas();
        if (inside.isEmpty()) return List.of();
        Country country = actor.country();
        String around = country == null ? "" : country.code();
        return wideToNarrow.computeIfAbsent(
                around + ", " + inside.get(inside.size() - 1),
                whole -> Stream.concat(Stream.of(around), inside.stream().map(area -> around + ", " + area))
                        .toList());
    }

    private void fill(int actor, int attribute, Column column) {
        Actor site = network.actors().get(actor);
        List<String> parts = areas(site);
        if (parts.size() < 2) return;
        Tally own = sites.getOrDefault(actor, new Tally());
        List<Tally> others = parts.stream()
                .map(part -> areas.getOrDefault(part, new Tally()).without(actor, own))
                .toList();
        if (!isEnough(others.get(1), attribute)) return;
        long ppm = share(others);
        column.set(actor, ppm, standing.note(attribute, ppm, origin(site, others), "region"), false);
    }

    /** Nobody has seen a child in the whole region: then no leaning on the country makes it more than none. */
    private static long share(List<Tally> others) {
        if (others.get(1).seen == 0) return 0;
        Tally country = others.get(0);
        long ppm = (country.seen + SIGHTINGS_BEFORE) * Ppm.ONE / (country.visits + VISITS_BEFORE);
        for (Tally tally : others.subList(1, others.size()))
            ppm = (tally.seen * Ppm.ONE + LEANING * ppm) / (tally.visits + LEANING);
        return ppm - ppm % TENTH_OF_A_PERCENT;
    }

    /** Visits that all lie longer ago than an answer lasts say nothing of today. */
    private boolean isEnough(Tally widest, int attribute) {
        Integer months = standing.claims().vocabulary().at(attribute).lastsMonths();
        boolean isOutlived = months != null
                && Days.plusMonths(widest.latest, months) < standing.table().asOf();
        return widest.visits >= FEWEST && !isOutlived;
    }

    private Claims.Origin origin(Actor site, List<Tally> others) {
        Tally widest = others.get(1);
        Tally narrow = others.get(others.size() - 1);
        String source = "counted from visits to other sites: children at " + narrow.seen + " of " + narrow.visits
                + " in the narrowest part of the region, at " + widest.seen + " of " + widest.visits
                + " in the widest, smoothed";
        int day = Math.min(widest.latest, standing.table().asOf());
        return new Claims.Origin(
                day,
                Days.UNKNOWN,
                source,
                EvidenceGrade.E,
                site.at().file(),
                site.at().line());
    }
}
