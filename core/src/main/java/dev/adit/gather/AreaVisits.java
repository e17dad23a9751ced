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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

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

        void add(boolean children, int day) {
            visits++;
            if (children) seen++;
            latest = Math.max(latest, day);
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
        sites.computeIfAbsent(actor, fresh -> new Tally()).add(cell == 1, day);
        for (String area : areas(network.actors().get(actor)))
            areas.computeIfAbsent(area, fresh -> new Tally()).add(cell == 1, day);
    }

    /** The country, and each part of the region with all wider ones; none without a region. */
    private List<String> areas(Actor actor) {
        String region = actor.region();
        Country country = actor.country();
        if (region == null || region.isBlank()) return List.of();
        return wideToNarrow.computeIfAbsent((country == null ? "" : country.code()) + ", " + region, whole -> {
            List<String> parts = new ArrayList<>();
            for (int comma = whole.indexOf(','); comma >= 0; comma = whole.indexOf(',', comma + 1))
                parts.add(whole.substring(0, comma).strip());
            parts.add(whole.strip());
            return parts;
        });
    }

    private void fill(int actor, int attribute, Column column) {
        Actor site = network.actors().get(actor);
        List<String> parts = areas(site);
        Tally own = sites.getOrDefault(actor, new Tally());
        if (parts.size() < 2 || !isEnough(others(parts.get(1), own), attribute)) return;
        Tally country = others(parts.get(0), own);
        long ppm = (country.seen + 1) * Ppm.ONE / (country.visits + 10);
        for (String part : parts.subList(1, parts.size())) {
            Tally tally = others(part, own);
            ppm = (tally.seen * Ppm.ONE + LEANING * ppm) / (tally.visits + LEANING);
        }
        column.set(actor, ppm, standing.note(attribute, ppm, origin(site, parts, own), "region"), false);
    }

    /** Visits that all lie longer ago than an answer lasts say nothing of today. */
    private boolean isEnough(Tally widest, int attribute) {
        Integer months = standing.claims().vocabulary().at(attribute).lastsMonths();
        boolean isOutlived = months != null
                && Days.plusMonths(widest.latest, months) < standing.table().asOf();
        return widest.visits >= FEWEST && !isOutlived;
    }

    private Tally others(String area, Tally own) {
        Tally all = areas.getOrDefault(area, new Tally());
        Tally others = new Tally();
        others.visits = all.visits - own.visits;
        others.seen = all.seen - own.seen;
        others.latest = all.latest;
        return others;
    }

    private Claims.Origin origin(Actor site, List<String> parts, Tally own) {
        Tally widest = others(parts.get(1), own);
        Tally narrow = others(parts.get(parts.size() - 1), own);
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
