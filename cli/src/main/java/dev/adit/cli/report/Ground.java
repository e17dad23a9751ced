package dev.adit.cli.report;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.claim.Standing;
import dev.adit.finding.Findings;
import dev.adit.rule.Band;
import dev.adit.rule.Method;
import dev.adit.rule.Rule;
import dev.adit.spread.Sources;
import dev.adit.spread.Step;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What all parts of the page stand on: the assessment, names, and what was looked up once for all. */
final class Ground {
    /** How ids of rules about children begin. */
    private static final String CHILDREN = "CL-";

    final Assessment assessment;
    final Findings findings;
    final Method method;
    final Names names;
    final ScoreBar scoreBar;
    final Screened screened;
    final Intake intake;
    private final List<String> bands = new ArrayList<>();
    private final Map<Integer, List<Standing.Conflict>> conflicts = new TreeMap<>();

    Ground(Assessment assessment) {
        this.assessment = assessment;
        this.findings = assessment.findings();
        this.method = assessment.ruleSet().method();
        this.names = new Names(assessment.inputs().network());
        this.screened = new Screened(assessment);
        this.intake = new Intake(assessment);
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

    /** How many disagreements there are, and at how many actors. */
    String conflictsTold() {
        return Words.count(findings.conflicts()) + " at " + Words.count(conflicts.size(), "actor", "actors");
    }

    int actors() {
        return names.network().actors().size();
    }

    /** The supplier, and those its score or its knock-out came through. */
    Collection<Integer> actors(ScoredSupplier supplier) {
        Set<Integer> actors = new LinkedHashSet<>();
        actors.add(names.network().number(supplier.card().actor()));
        if (supplier.card().verdict() != null)
            for (String state : supplier.card().verdict().path()) actors.add(names.number(state));
        for (Step step : supplier.card().path()) if (step.actor() >= 0) actors.add(step.actor());
        return actors;
    }

    /** The same, and those of the path of what cannot be ruled out. */
    Collection<Integer> asked(ScoredSupplier supplier) {
        Collection<Integer> actors = actors(supplier);
        for (Step step : supplier.card().highPath()) if (step.actor() >= 0) actors.add(step.actor());
        return actors;
    }

    /** A source, for a table with {@link Profiles#SOURCES}. */
    List<String> cells(Sources.Source source) {
        return List.of(
                names.of(source.name()),
                Words.theme(method.themes().get(source.theme()).name()),
                Integer.toString(source.score()),
                Integer.toString(source.hops()));
    }

    /** Whether a yes to the rule is a red flag; that a control is in place is none. */
    static boolean isFlag(Rule rule) {
        return !rule.effect().isControl();
    }

    /** Whether the rule is of the group that speaks of children, and not of what surrounds them. */
    static boolean isAboutChildren(Rule rule) {
        return rule.effect().isHarm() && rule.id().startsWith(CHILDREN);
    }

    /** Whether a knock-out was found; never "no", for nobody may have asked. */
    String knockout(ScoredSupplier supplier) {
        return switch (supplier.card().knockout()) {
            case YES -> "yes";
            case UNKNOWN -> "possible";
            case NO -> noneFound(List.of(names.network().number(supplier.card().actor())));
        };
    }

    /** That nothing was found at some actors and upstream of them, and what that is worth. */
    String noneFound(Collection<Integer> actors) {
        return "none found; " + screened.upstream(actors).told();
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
