package dev.adit.cli.report;

import dev.adit.claim.Claim;
import dev.adit.condition.Condition;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.gather.Clause;
import dev.adit.rule.RuleSet;
import dev.adit.table.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is not known of some actors, by what is missing, with the question that would settle it. */
final class Gaps {
    private static final int MOST = 12;
    private static final int NAMED = 3;
    private static final String NAME = "{name}";

    private final Ground ground;
    private final Asking asking;
    private final Told told = new Told();
    private final RuleSet ruleSet;

    Gaps(Ground ground, Asking asking) {
        this.ground = ground;
        this.asking = asking;
        this.ruleSet = ground.assessment.ruleSet();
    }

    /** Something missing: of whom, by which rules, and the last answers that have expired. */
    private static final class Missing {
        final String subject;
        final Set<String> actors = new LinkedHashSet<>();
        final Set<String> rules = new TreeSet<>();
        final Set<String> expired = new LinkedHashSet<>();

        Missing(String subject) {
            this.subject = subject;
        }
    }

    /** Those on which a knock-out waits come first, then those on which most rules do. */
    Grid of(Collection<Integer> actors, String place) {
        told.of(place);
        Map<String, Missing> bySubject = new TreeMap<>();
        for (int actor : actors)
            for (int rule = 0; rule < ground.findings.rules(); rule++)
                if (ground.findings.applies(rule, actor) && ground.findings.state(rule, actor) == State.GAP)
                    note(ground.findings.finding(rule, actor), bySubject);
        List<Missing> missing = new ArrayList<>(bySubject.values());
        missing.sort(Comparator.comparing((Missing one) -> !asking.settlesKnockout(one.rules))
                .thenComparing(one -> -one.rules.size()));
        return told.fresh(
                "What is not known of it and of the actors of its path",
                List.of(
                        Grid.Column.text("Not known"),
                        Grid.Column.text("Ask"),
                        Grid.Column.text("Of whom"),
                        Grid.Column.text("Last answer"),
                        Grid.Column.words("Rules not answered")),
                missing.stream().map(this::cells).toList(),
                MOST,
                "findings.csv");
    }

    private void note(Finding finding, Map<String, Missing> bySubject) {
        for (String subject : finding.missing()) {
            Missing missing = bySubject.computeIfAbsent(subject, Missing::new);
            missing.actors.add(Words.name(finding.actor().name()));
            missing.rules.add(finding.rule());
            for (Claim claim : finding.evidence())
                if (claim.attribute().name().equals(subject))
                    missing.expired.add(claim.value() + " (" + Words.day(claim.observedOn()) + ", expired)");
        }
    }

    private List<String> cells(Missing missing) {
        return List.of(
                title(missing.subject),
                question(missing),
                Words.some(List.copyOf(missing.actors), NAMED),
                missing.expired.isEmpty() ? "never answered" : Words.some(List.copyOf(missing.expired), 1),
                Grid.words(missing.rules));
    }

    private String title(String subject) {
        return attribute(subject).map(Attribute::title).orElse("What its suppliers answer");
    }

    private String question(Missing missing) {
        Clause clause = ruleSet.clauses().get(missing.subject);
        if (clause != null) return "Of its suppliers: " + asked(clause);
        String whom = missing.actors.size() == 1 ? missing.actors.iterator().next() : "each of them";
        return attribute(missing.subject)
                .map(one -> one.question().getOrDefault("en", one.title()).replace(NAME, whom))
                .orElse(missing.subject);
    }

    private String asked(Clause clause) {
        List<String> questions = new ArrayList<>();
        for (Condition leaf : clause.what().leaves())
            attribute(leaf.subject())
                    .map(one -> one.question().getOrDefault("en", one.title()).replace(NAME, "each of them"))
                    .ifPresent(questions::add);
        return String.join(" ", questions);
    }

    private Optional<Attribute> attribute(String name) {
        OptionalInt place = ruleSet.vocabulary().place(name);
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(ruleSet.vocabulary().at(place.getAsInt()));
    }
}
