package dev.adit.cli.report;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.claim.Standing;
import dev.adit.finding.Findings;
import dev.adit.rule.Band;
import dev.adit.rule.Method;
import dev.adit.rule.Rule;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all parts of the page stand on: the assessment, names, and what was looked up once for all. */
final class Ground {
    final Assessment assessment;
    final Findings findings;
    final Method method;
    final Names names;
    final ScoreBar scoreBar;
    private final List<String> bands = new ArrayList<>();
    private final Map<Integer, List<Standing.Conflict>> conflicts = new TreeMap<>();

    Ground(Assessment assessment) {
        this.assessment = assessment;
        this.findings = assessment.findings();
        this.method = assessment.ruleSet().method();
        this.names = new Names(assessment.inputs().network());
        this.scoreBar = new ScoreBar(method.bands());
        bands.add(Method.CRITICAL);
        for (Band band : method.bands()) bands.add(band.name());
        for (Standing.Conflict conflict : findings.standing().conflicts())
            conflicts
                    .computeIfAbsent(conflict.actor(), first -> new ArrayList<>())
                    .add(conflict);
    }

    /** The bands from the gravest to the mildest. */
    List<String> bands() {
        return bands;
    }

    /** A band's place, 0 for the gravest. */
    int place(String band) {
        return Math.max(0, bands.indexOf(band));
    }

    /** Where the highest band begins that is given by score. */
    int highLine() {
        return method.bands().get(0).from();
    }

    String lowestBand() {
        return bands.get(bands.size() - 1);
    }

    /** Where sources disagree about an actor on the same day. */
    List<Standing.Conflict> conflicts(int actor) {
        return conflicts.getOrDefault(actor, List.of());
    }

    int conflictingActors() {
        return conflicts.size();
    }

    int actors() {
        return names.network().actors().size();
    }

    /** Whether a yes to the rule is a red flag; that a control is in place is none. */
    static boolean isFlag(Rule rule) {
        return !rule.effect().isControl();
    }

    /** The state of the finding that a supplier is knocked out by, or may be. */
    static String knockout(ScoredSupplier supplier) {
        return switch (supplier.card().knockout()) {
            case YES -> "yes";
            case UNKNOWN -> "possible";
            case NO -> "no";
        };
    }

    static boolean isKnockedOut(ScoredSupplier supplier) {
        return supplier.card().knockout() == Truth.YES && supplier.card().verdict() != null;
    }

    /** Where a supplier's score comes from: a state's name, or the empty text if no risk reaches it. */
    static String origin(ScoredSupplier supplier) {
        if (isKnockedOut(supplier) && supplier.card().verdict() != null)
            return supplier.card().verdict().path().get(0);
        return supplier.card().path().isEmpty()
                ? ""
                : supplier.card().path().get(0).state();
    }
}
