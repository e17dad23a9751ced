package dev.adit.redact;

import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.redact.Release.Evidence;
import dev.adit.rule.Rule;
import dev.adit.table.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a finding says and rests on, as it may be told; the actor is not told here. */
final class Telling {
    private static final String DISAGREE = "Sources disagree on ";

    private final Audience audience;
    private final Steps steps;
    private final Contacts contacts;
    private final Withheld withheld;
    private final Map<String, String> titles = new HashMap<>();

    Telling(List<Rule> rules, Audience audience, Steps steps, Contacts contacts, Withheld withheld) {
        this.audience = audience;
        this.steps = steps;
        this.contacts = contacts;
        this.withheld = withheld;
        for (Rule rule : rules) titles.put(rule.id(), rule.title());
    }

    /** All that a release tells of a finding, on one line. */
    String line(Finding finding) {
        return finding.rule() + " " + finding.state().word() + " " + finding.theme() + " "
                + finding.consequence().word() + " " + says(finding) + " " + finding.missing() + " "
                + evidence(finding.evidence()) + " "
                + steps.count(finding.evidence().size());
    }

    /** The order of evidence can be that of sources and files; where these are withheld, it is that of what is told. */
    List<Evidence> evidence(List<Claim> claims) {
        List<Evidence> told =
                new ArrayList<>(claims.stream().map(this::evidence).toList());
        if (!audience.isInternal()) told.sort(Comparator.comparing(Evidence::toString));
        return audience == Audience.PUBLIC ? told.stream().distinct().toList() : told;
    }

    /** The sentence of a finding. */
    String says(Finding finding) {
        if (audience.isInternal()) return contacts.without(finding.says());
        withheld.note(Withheld.What.SENTENCES, finding.says());
        if (!finding.rule().equals(Finding.CONFLICT)) return title(finding);
        return DISAGREE + finding.evidence().get(0).attribute().title().toLowerCase(Locale.ROOT);
    }

    /** A title speaks as if something had been found; of what nobody answered it must not. */
    private String title(Finding finding) {
        String title = titles.getOrDefault(finding.rule(), "");
        return finding.state() == State.GAP ? "Not known: " + title : title;
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
                about.name(),
                value,
                day.isEmpty() ? "" : steps.day(day),
                claim.grade().name(),
                "",
                "",
                "",
                "");
    }
}
