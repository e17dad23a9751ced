package dev.adit.redact;

import dev.adit.assess.Assessment;
import dev.adit.assess.Question;
import dev.adit.assess.Questions;
import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.redact.Release.Asked;
import dev.adit.redact.Release.Evidence;
import dev.adit.redact.Release.Found;
import dev.adit.rule.Rule;
import dev.adit.table.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Findings, what bears them out, and questions, as they may be told. */
final class Discovered {
    private static final Comparator<Found> IN_ORDER = Comparator.comparing((Found found) -> found.actor().id())
            .thenComparing(Found::rule)
            .thenComparing(Found::says)
            .thenComparing(found -> found.evidence().toString());

    private static final String DISAGREE = "Sources disagree on ";

    private final Assessment assessment;
    private final Audience audience;
    private final Parties parties;
    private final Steps steps;
    private final Contacts contacts;
    private final Withheld withheld;
    private final Map<String, String> titles = new HashMap<>();

    Discovered(
            Assessment assessment,
            Audience audience,
            Parties parties,
            Steps steps,
            Contacts contacts,
            Withheld withheld) {
        this.assessment = assessment;
        this.audience = audience;
        this.parties = parties;
        this.steps = steps;
        this.contacts = contacts;
        this.withheld = withheld;
        for (Rule rule : assessment.ruleSet().rules()) titles.put(rule.id(), rule.title());
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
                says(finding),
                finding.missing(),
                evidence(finding.evidence()));
    }

    /** The order of evidence can be that of sources and files; where these are withheld, it is that of what is told. */
    private List<Evidence> evidence(List<Claim> claims) {
        List<Evidence> told = new ArrayList<>(claims.stream().map(this::evidence).toList());
        if (!audience.isInternal()) told.sort(Comparator.comparing(Evidence::toString));
        return told;
    }

    private String says(Finding finding) {
        if (audience.isInternal()) return contacts.without(finding.says());
        withheld.note(Withheld.What.SENTENCES, finding.says());
        if (!finding.rule().equals(Finding.CONFLICT)) return titles.getOrDefault(finding.rule(), "");
        return DISAGREE + finding.evidence().get(0).attribute().title().toLowerCase(Locale.ROOT);
    }

    private Evidence evidence(Claim claim) {
        Attribute about = claim.attribute();
        String value = steps.answer(about, claim.value());
        String day = claim.observedOn() == null ? "" : claim.observedOn().toString();
        if (audience.isInternal())
            return new Evidence(
                    about.name(),
                    value,
                    day,
                    claim.grade().name(),
                    contacts.without(claim.source()),
                    claim.at().file(),
                    Integer.toString(claim.at().line()),
                    claim.at().name() == null ? "" : claim.at().name());
        withheld.note(Withheld.What.SOURCES, claim.source());
        withheld.note(Withheld.What.FILES, claim.at().file());
        if (!day.isEmpty()) withheld.note(Withheld.What.DAYS, day);
        if (!value.equals(claim.value())) withheld.note(Withheld.What.NUMBERS, about.name() + claim.value());
        return new Evidence(
                about.name(), value, day.isEmpty() ? "" : steps.day(day), claim.grade().name(), "", "", "", "");
    }

    /** In the order of what is told: the order of names would tell something of them. */
    List<Asked> questions() {
        List<Question> questions = Questions.of(assessment);
        Comparator<Question> order = Comparator.comparingInt((Question question) -> -question.suppliers())
                .thenComparing(question -> parties.of(question.of()).id())
                .thenComparing(Question::about)
                .thenComparing(question -> question.rules().toString());
        return questions.stream()
                .sorted(audience.isInternal() ? (left, right) -> 0 : order)
                .map(this::asked)
                .distinct()
                .toList();
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
