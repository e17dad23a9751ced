package dev.adit.waiver;

import dev.adit.finding.Findings;
import dev.adit.network.Network;
import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.rule.Consequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Waivers laid against what a run found: which of them excuse something on its day, and why the others do not. */
public final class AppliedWaivers {
    private static final int SOON_DAYS = 30;

    private final Waivers given;
    private final List<StandingWaiver> list = new ArrayList<>();
    private final Map<List<String>, StandingWaiver> byFinding = new TreeMap<>(WaiverKey.ORDER);
    private final Map<Integer, BitSet> excused = new HashMap<>();

    private AppliedWaivers(Waivers given) {
        this.given = given;
    }

    /** Nothing was waived. */
    public static AppliedWaivers none() {
        return new AppliedWaivers(Waivers.none());
    }

    /** A waiver of an actor that the network does not have is noted (V01) and left out. */
    public static AppliedWaivers of(
            Waivers waivers, Findings findings, Network network, LocalDate asOf, Problems problems) {
        AppliedWaivers applied = new AppliedWaivers(waivers);
        Map<String, Integer> rules = new TreeMap<>();
        for (int rule = 0; rule < findings.rules(); rule++)
            rules.put(findings.rule(rule).id(), rule);
        for (Waiver waiver : waivers.list()) {
            int actor = network.number(waiver.actor());
            if (actor < 0) UnknownActor.note(waiver, network, problems);
            else applied.add(waiver, rules.getOrDefault(waiver.rule(), -1), actor, findings, asOf);
        }
        return applied;
    }

    private void add(Waiver waiver, int rule, int actor, Findings findings, LocalDate asOf) {
        String nothing = nothing(rule, actor, findings);
        StandingWaiver standing = standing(waiver, nothing, asOf);
        list.add(standing);
        if (nothing.isEmpty()) byFinding.put(WaiverKey.of(waiver), standing);
        if (standing.state() == WaiverState.IN_FORCE)
            excused.computeIfAbsent(actor, fresh -> new BitSet()).set(rule);
    }

    private static StandingWaiver standing(Waiver waiver, String nothing, LocalDate asOf) {
        if (waiver.expires().isBefore(asOf)) return new StandingWaiver(waiver, WaiverState.EXPIRED, nothing, false);
        if (waiver.from().isAfter(asOf))
            return new StandingWaiver(waiver, WaiverState.LATER, "from " + waiver.from() + " on", false);
        if (!nothing.isEmpty()) return new StandingWaiver(waiver, WaiverState.UNUSED, nothing, false);
        boolean soon = waiver.expires().isBefore(asOf.plusDays(SOON_DAYS + 1L));
        return new StandingWaiver(waiver, WaiverState.IN_FORCE, "", soon);
    }

    /** Why there is nothing to excuse; empty if there is. */
    private static String nothing(int rule, int actor, Findings findings) {
        if (rule < 0) return "the rule is not asked in this run";
        if (!findings.applies(rule, actor)) return "the rule is not asked of actors of this kind";
        return switch (findings.state(rule, actor)) {
            case OPEN, STALE -> isEscalated(rule, actor, findings) ? "what the rule finds there calls to suspend" : "";
            case IN_REMEDIATION -> "what the rule found there is being remedied, which needs no waiver";
            case GAP -> "what the rule asks is not known there, and only an answer settles that";
            case CLEAR -> "the rule finds nothing there";
        };
    }

    /** A rule that calls to suspend only in graver circumstances can be waived without them. */
    private static boolean isEscalated(int rule, int actor, Findings findings) {
        return findings.rule(rule).escalation() != null
                && findings.finding(rule, actor).consequence() == Consequence.SUSPEND;
    }

    /** Every waiver whose actor is there, in the order of the file. */
    public List<StandingWaiver> list() {
        return List.copyOf(list);
    }

    /** Whether anything is let pass on this day. */
    public boolean excusesAny() {
        return !excused.isEmpty();
    }

    /** Whether what a rule found at an actor is let pass, by their numbers. */
    public boolean excuses(int rule, int actor) {
        BitSet rules = excused.get(actor);
        return rules != null && rules.get(rule);
    }

    /** At how many rules something is let pass at an actor, by its number. */
    public int excused(int actor) {
        BitSet rules = excused.get(actor);
        return rules == null ? 0 : rules.cardinality();
    }

    /** Whether what a rule found at an actor is let pass, by their ids. */
    public boolean excuses(String rule, String actor) {
        return about(rule, actor)
                .filter(standing -> standing.state() == WaiverState.IN_FORCE)
                .isPresent();
    }

    /** The waiver of a finding, in force or not; expired ones too, so that nobody takes them for valid. */
    public Optional<StandingWaiver> about(String rule, String actor) {
        return Optional.ofNullable(byFinding.get(List.of(rule, actor)));
    }

    /** The waivers in a state. */
    public int count(WaiverState state) {
        return (int) list.stream().filter(one -> one.state() == state).count();
    }

    /** {@code 2 in force, 1 expired}; none if there are none. */
    public String counts() {
        List<String> words = new ArrayList<>();
        for (WaiverState state : WaiverState.values())
            if (count(state) > 0) words.add(count(state) + " " + state.word());
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    public Waivers given() {
        return given;
    }

    /** Whether a file of waivers was given, be it empty. */
    public boolean isGiven() {
        return given.file() != null;
    }

    /** What has to be said aloud of expired ones (V06), unused ones (V07) and those that are about to expire (V08). */
    public List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>();
        for (StandingWaiver standing : list) remark(standing).ifPresent(remarks::add);
        return remarks;
    }

    private static Optional<Problem> remark(StandingWaiver standing) {
        Waiver waiver = standing.waiver();
        String what = "the waiver of " + waiver.rule() + " at '" + waiver.actor() + "' ";
        if (standing.state() == WaiverState.EXPIRED)
            return Optional.of(new Problem(
                    Code.V06,
                    waiver.at(),
                    what + "expired on " + waiver.expires() + " and excuses nothing",
                    OneLine.of("close the matter, or have it approved anew (" + waiver.approver() + ", "
                            + waiver.ticket() + ")")));
        if (standing.state() == WaiverState.UNUSED)
            return Optional.of(new Problem(
                    Code.V07, waiver.at(), what + "is not used: " + standing.because(), "take it out of the file"));
        if (!standing.expiresSoon()) return Optional.empty();
        return Optional.of(
                new Problem(Code.V08, waiver.at(), what + "expires on " + waiver.expires(), "look at it before"));
    }
}
