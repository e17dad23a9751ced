package dev.adit.assess;

import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import dev.adit.score.ScoreCard;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a run fails, decided once: the exit code and every document ask here, so none can say otherwise.
 *
 * <p>A supplier fails the run if it is in the band that was named, or a worse one. A finding counts if it is a sign of
 * harm, open or stale, at such a supplier or on the way by which its score came about. Harm that is being remedied does
 * not count, nor does a gap: a supplier may fail by what is not known alone, and then no finding counts. What is
 * waived and in force does not count either, and bands are those with the waivers.
 */
public final class Gate {
    private final @Nullable String band;
    private final Set<String> failing = new TreeSet<>();
    private final Set<String> way = new TreeSet<>();
    private final Set<String> harms = new TreeSet<>();
    private final WithWaivers waivers;
    private int failingWithout;

    private Gate(@Nullable String band, WithWaivers waivers) {
        this.band = band;
        this.waivers = waivers;
    }

    /** A gate that is always open. */
    public static Gate none() {
        return new Gate(null, WithWaivers.none());
    }

    /** @param band one of the rule set's; nobody fails by another word */
    static Gate from(String band, RuleSet rules, List<ScoredSupplier> suppliers, WithWaivers waivers) {
        Gate gate = new Gate(band, waivers);
        for (Rule rule : rules.rules()) if (rule.effect().isHarm()) gate.harms.add(rule.id());
        List<String> bands = rules.method().bandNames();
        int line = bands.indexOf(band);
        for (ScoredSupplier supplier : suppliers) {
            if (isReached(supplier.card(), bands, line)) gate.failingWithout++;
            ScoreCard with = waivers.card(supplier);
            if (isReached(with, bands, line)) gate.fail(with);
        }
        return gate;
    }

    private static boolean isReached(ScoreCard card, List<String> bands, int line) {
        int place = bands.indexOf(card.band());
        return place >= 0 && place <= line;
    }

    private void fail(ScoreCard card) {
        failing.add(card.actor());
        way.add(card.actor());
        way.addAll(card.way());
    }

    /** The band from which on a supplier fails the run; null if none was named. */
    public @Nullable String band() {
        return band;
    }

    /** Whether somebody fails the run. */
    public boolean isShut() {
        return !failing.isEmpty();
    }

    /** How many suppliers fail the run. */
    public int failing() {
        return failing.size();
    }

    /** How many would fail it if nothing were waived. */
    public int failingWithoutWaivers() {
        return failingWithout;
    }

    /** Whether this supplier fails the run. */
    public boolean stops(ScoredSupplier supplier) {
        return failing.contains(supplier.card().actor());
    }

    /** Whether an actor is a supplier that fails the run, or on its way. */
    public boolean isOnTheWay(String actor) {
        return way.contains(actor);
    }

    /** Whether a finding counts. */
    public boolean counts(Finding finding) {
        return counts(finding.rule(), finding.state(), finding.actor());
    }

    /** The same of what a rule found; the one place where what is waived is let through. */
    public boolean counts(String rule, State state, Actor actor) {
        boolean stands = state == State.OPEN || state == State.STALE;
        String id = actor.id().text();
        return stands
                && harms.contains(rule)
                && way.contains(id)
                && !waivers.applied().excuses(rule, id);
    }

    /** The word in tables: yes or no; empty if no band was named. */
    public String counted(Finding finding) {
        if (band == null) return "";
        return counts(finding) ? "yes" : "no";
    }
}
