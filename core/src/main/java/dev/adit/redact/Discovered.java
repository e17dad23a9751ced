package dev.adit.redact;

import dev.adit.assess.Assessment;
import dev.adit.assess.Question;
import dev.adit.finding.Finding;
import dev.adit.redact.Release.Asked;
import dev.adit.redact.Release.Found;
import dev.adit.rule.Rule;
import dev.adit.table.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Findings and questions, as they may be told. */
final class Discovered {
    private static final Comparator<Found> IN_ORDER = Comparator.comparing(
                    (Found found) -> found.actor().id())
            .thenComparing(Found::rule)
            .thenComparing(Found::says)
            .thenComparing(Found::toString);

    private final Assessment assessment;
    private final Audience audience;
    private final Parties parties;
    private final Steps steps;
    private final Contacts contacts;
    private final Telling telling;

    Discovered(
            Assessment assessment,
            Audience audience,
            Parties parties,
            Steps steps,
            Contacts contacts,
            Telling telling) {
        this.assessment = assessment;
        this.audience = audience;
        this.parties = parties;
        this.steps = steps;
        this.contacts = contacts;
        this.telling = telling;
    }

    List<Found> findings() {
        List<Found> findings = new ArrayList<>();
        assessment.findings().each(finding -> findings.add(found(finding)));
        if (!audience.isInternal()) findings.sort(IN_ORDER);
        return findings;
    }

    private Found found(Finding finding) {
        return new Found(
                parties.of(finding.actor()),
                finding.rule(),
                finding.answer(),
                finding.state().word(),
                finding.theme().equals(Rule.NO_THEME) ? "" : finding.theme(),
                finding.consequence().word(),
                telling.says(finding),
                finding.missing(),
                telling.evidence(finding.evidence()),
                steps.count(Math.max(0, finding.evidence().size() - 1)));
    }

    /** In the order of what is told: the order of names would tell something of them. */
    List<Asked> questions(List<Question> all) {
        List<Question> questions = new ArrayList<>(all);
        if (!audience.isInternal())
            questions.sort(Comparator.comparingLong((Question question) -> -steps.begin(question.suppliers()))
                    .thenComparing(question -> parties.of(question.of()).id())
                    .thenComparing(Question::about)
                    .thenComparing(question -> question.rules().toString())
                    .thenComparing(Question::because));
        return questions.stream().map(this::asked).distinct().toList();
    }

    private Asked asked(Question question) {
        Release.Party of = parties.of(question.of());
        return new Asked(
                steps.count(question.suppliers()),
                of,
                question.about(),
                audience.isInternal() ? contacts.without(question.text()) : text(question.about(), of.name()),
                question.because(),
                question.rules());
    }

    private String text(String about, String name) {
        OptionalInt place = assessment.ruleSet().vocabulary().place(about);
        if (place.isPresent()) {
            Attribute asked = assessment.ruleSet().vocabulary().at(place.getAsInt());
            return asked.question().getOrDefault("en", asked.title()).replace("{name}", name);
        }
        return about.equals("origin")
                ? "From whom, and from which mine or country, does " + name + " get its material?"
                : "Is what " + name + " takes from its supplier in this product?";
    }
}
