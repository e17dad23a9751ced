package dev.adit.cli.report;

import dev.adit.claim.Claim;
import dev.adit.claim.Standing;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.rule.Consequence;
import dev.adit.rule.Effect;
import dev.adit.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the red flags of some actors, and what speaks in their favour; the more it has shown, the fewer it adds. */
final class FlagsFinder {
    private static final int MOST = 60;

    /** However many were shown of the suppliers before, some are shown of each. */
    private static final int LEAST = 12;

    private static final int MOST_ON_THE_PAGE = 700;
    private static final int MOST_EVIDENCE = 6;

    private final Ground ground;
    private final Calls calls;
    private final Told told = new Told();
    private int shown;

    FlagsFinder(Ground ground, Calls calls) {
        this.ground = ground;
        this.calls = calls;
    }

    /** A rule with all it found, before the cut. */
    private record Draft(Flags.ByRule flags, Consequence gravest, boolean isKnockout) {
        private static final Comparator<Draft> ORDER = Comparator.comparing(Draft::gravest)
                .reversed()
                .thenComparing(draft -> !draft.isKnockout)
                .thenComparing(draft -> draft.flags.rule());
    }

    /** Rules with the gravest consequence first. */
    Flags of(Collection<Integer> actors, String place) {
        told.of(place);
        List<Draft> drafts = new ArrayList<>();
        for (int rule = 0; rule < ground.findings.rules(); rule++) {
            if (!Ground.isFlag(ground.findings.rule(rule))) continue;
            List<Finding> found = found(rule, actors);
            if (!found.isEmpty()) drafts.add(draft(ground.findings.rule(rule), found));
        }
        drafts.addAll(conflicts(actors));
        drafts.sort(Draft.ORDER);
        return cut(drafts.stream().map(Draft::flags).toList());
    }

    private List<Finding> found(int rule, Collection<Integer> actors) {
        List<Finding> found = new ArrayList<>();
        for (int actor : actors)
            if (ground.findings.applies(rule, actor)
                    && ground.findings.state(rule, actor).isYes()) found.add(ground.findings.finding(rule, actor));
        return found;
    }

    private Draft draft(Rule rule, List<Finding> found) {
        Consequence gravest = found.stream().map(Finding::consequence).reduce(Consequence.MONITOR, Consequence::or);
        Flags.ByRule flags = new Flags.ByRule(
                rule.id(),
                rule.title(),
                Words.consequence(gravest),
                "OECD step " + rule.oecd().step() + ", "
                        + Words.spaced(rule.oecd().category()),
                found.stream().map(this::found).toList(),
                calls.next(rule, gravest),
                Cite.of(rule.sources()));
        return new Draft(flags, gravest, rule.effect().kind() == Effect.Kind.KNOCKOUT);
    }

    private Flags.Found found(Finding finding) {
        String says = finding.says();
        return new Flags.Found(
                says.contains(finding.actor().name())
                        ? ""
                        : Words.name(finding.actor().name()),
                Words.capital(Words.state(finding.state())),
                Words.sentence(says),
                evidence(finding.evidence()),
                Math.max(0, finding.evidence().size() - MOST_EVIDENCE),
                ground.assessment.gate().counts(finding),
                waiver(finding));
    }

    private String waiver(Finding finding) {
        return ground.assessment
                .waivers()
                .applied()
                .about(finding.rule(), finding.actor().id().text())
                .map(standing -> Words.sentence(Words.capital(standing.words())))
                .orElse("");
    }

    private List<Flags.Evidence> evidence(List<Claim> claims) {
        return claims.stream().limit(MOST_EVIDENCE).map(this::evidence).toList();
    }

    private Flags.Evidence evidence(Claim claim) {
        return new Flags.Evidence(
                claim.attribute().title(),
                Words.name(claim.value()),
                Words.day(claim.observedOn()),
                claim.source().isEmpty() ? "source not named" : Words.name(Cite.title(claim.source())),
                claim.grade().name(),
                Words.name(claim.at().toString()));
    }

    /** Where sources disagree is a red flag of its own; it has no rule. */
    private List<Draft> conflicts(Collection<Integer> actors) {
        List<Flags.Found> found = new ArrayList<>();
        boolean isOverHarm = false;
        for (int actor : actors)
            for (Standing.Conflict conflict : ground.conflicts(actor)) {
                found.add(found(actor, conflict));
                isOverHarm |= conflict.isOverHarm();
            }
        if (found.isEmpty()) return List.of();
        Consequence consequence = isOverHarm ? Consequence.ENHANCED_DUE_DILIGENCE : Consequence.MONITOR;
        Flags.ByRule flags = new Flags.ByRule(
                Finding.CONFLICT,
                "Sources disagree",
                Words.consequence(consequence),
                "no rule: found while reading",
                found,
                List.of(),
                List.of());
        return List.of(new Draft(flags, consequence, false));
    }

    private Flags.Found found(int actor, Standing.Conflict conflict) {
        List<Claim> claims = new ArrayList<>(List.of(conflict.counted()));
        claims.addAll(conflict.others());
        return new Flags.Found(
                ground.names.actor(actor),
                Words.capital(State.OPEN.word()),
                (conflict.kind() == Standing.Kind.DISAGREE
                                ? "Sources disagree about \u201C"
                                : "A later answer of lower grade took an adverse one back about \u201C")
                        + conflict.counted().attribute().title()
                        + "\u201D; the first of these statements counts.",
                evidence(claims),
                Math.max(0, claims.size() - MOST_EVIDENCE),
                false,
                "");
    }

    private Flags cut(List<Flags.ByRule> all) {
        List<Flags.ByRule> kept = new ArrayList<>();
        int room = Math.max(LEAST, Math.min(MOST, MOST_ON_THE_PAGE - shown));
        int more = 0;
        for (Flags.ByRule one : all) {
            if (told.again(one, one.rule())) continue;
            int fits = Math.min(room, one.found().size());
            room -= fits;
            shown += fits;
            more += one.found().size() - fits;
            if (fits == one.found().size()) told.tell(one);
            if (fits == 0) continue;
            kept.add(new Flags.ByRule(
                    one.rule(),
                    one.title(),
                    one.consequence(),
                    one.oecd(),
                    one.found().subList(0, fits),
                    one.next(),
                    one.sources()));
        }
        return new Flags(kept, told.references(), more);
    }

    /** Controls that are in place, in sentences with their source. */
    List<String> controls(Collection<Integer> actors) {
        List<String> controls = new ArrayList<>();
        for (int rule = 0; rule < ground.findings.rules(); rule++) {
            if (Ground.isFlag(ground.findings.rule(rule))) continue;
            for (Finding finding : found(rule, actors)) {
                String where = finding.evidence().stream()
                        .limit(1)
                        .map(claim -> " (" + Cite.title(claim.source()) + ", " + Words.day(claim.observedOn()) + ", "
                                + claim.at() + ")")
                        .findFirst()
                        .orElse("");
                controls.add(finding.rule() + ": " + Words.sentence(finding.says() + where));
            }
        }
        return controls;
    }
}
