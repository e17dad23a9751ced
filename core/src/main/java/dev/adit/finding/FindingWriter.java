package dev.adit.finding;

import dev.adit.claim.Claim;
import dev.adit.claim.Standing;
import dev.adit.condition.Condition;
import dev.adit.network.Actor;
import dev.adit.rule.Consequence;
import dev.adit.rule.Escalation;
import dev.adit.rule.Remediation;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import dev.adit.table.Column;
import dev.adit.table.Table;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Puts a finding into words, and leads it back to the claims it rests on or to what is missing. */
final class FindingWriter {
    private static final String OUT_OF_DATE = " This answer is out of date, and nobody has given another.";

    private final RuleSet ruleSet;
    private final Standing standing;
    private final Table table;
    private final Table fresh;
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    FindingWriter(RuleSet ruleSet, Standing standing, Table fresh) {
        this.ruleSet = ruleSet;
        this.standing = standing;
        this.table = standing.table();
        this.fresh = fresh;
    }

    Finding write(Rule rule, Actor actor, int row, State state) {
        Condition asked = asked(rule, state);
        Map<String, Claim> claims = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        for (Condition leaf : asked.decisive(table, row)) {
            claim(leaf.subject(), row).ifPresent(claim -> claims.putIfAbsent(leaf.subject(), claim));
            if (state == State.GAP && !missing.contains(leaf.subject())) missing.add(leaf.subject());
        }
        return new Finding(
                rule.id(),
                actor,
                state,
                rule.theme(),
                consequence(rule, state, row),
                filled(sentence(rule, state), actor, row),
                missing,
                List.copyOf(claims.values()));
    }

    private static Condition asked(Rule rule, State state) {
        Remediation remediation = rule.remediation();
        return state == State.IN_REMEDIATION && remediation != null ? remediation.when() : rule.when();
    }

    private String filled(String text, Actor actor, int row) {
        Sentence sentence = sentences.computeIfAbsent(text, Sentence::new);
        return sentence.fill(actor.name(), attribute -> known(attribute, row).orElse(null));
    }

    private static String sentence(Rule rule, State state) {
        if (state == State.GAP) return rule.texts().gapSays();
        Remediation remediation = rule.remediation();
        if (state == State.IN_REMEDIATION && remediation != null) return remediation.says();
        return rule.texts().says() + (state == State.STALE ? OUT_OF_DATE : "");
    }

    /** Stale evidence asks to be settled first; a harm that is being remedied has its own consequence. */
    private Consequence consequence(Rule rule, State state, int row) {
        Remediation remediation = rule.remediation();
        Consequence open = open(rule, state == State.OPEN ? fresh : table, row);
        return switch (state) {
            case OPEN -> open;
            case STALE -> open == Consequence.SUSPEND ? Consequence.ENHANCED_DUE_DILIGENCE : open;
            case IN_REMEDIATION ->
                remediation == null || ruleSet.inRemediation() == Consequence.SUSPEND
                        ? open
                        : remediation.consequence();
            case GAP, CLEAR -> rule.effect().isHarm() ? Consequence.ENHANCED_DUE_DILIGENCE : Consequence.MONITOR;
        };
    }

    private static Consequence open(Rule rule, Table asked, int row) {
        Escalation escalation = rule.escalation();
        boolean graver = escalation != null && escalation.when().at(asked, row) == Truth.YES;
        return graver && escalation != null ? escalation.consequence() : rule.consequence();
    }

    /** What may be told as known: an answer that has expired may not. */
    private Optional<Claim> known(String attribute, int row) {
        OptionalInt place = ruleSet.vocabulary().place(attribute);
        return place.isPresent() && table.isKnown(place.getAsInt(), row) ? claim(attribute, row) : Optional.empty();
    }

    private Optional<Claim> claim(String attribute, int row) {
        OptionalInt place = ruleSet.vocabulary().place(attribute);
        if (place.isEmpty()) return Optional.empty();
        Column column = table.column(place.getAsInt());
        if (column == null || column.claim(row) == Column.NOBODY) return Optional.empty();
        return Optional.of(standing.claims().get(column.claim(row)));
    }

    static Finding conflict(Actor actor, List<Claim> claims) {
        Claim counted = claims.get(0);
        String others = String.join(
                " and ",
                claims.stream()
                        .skip(1)
                        .map(claim -> claim.value() + " (" + claim.source() + ")")
                        .toList());
        String says = "Sources disagree on '" + counted.attribute().title() + "' on "
                + (counted.observedOn() == null ? "a day not given" : counted.observedOn()) + ": " + counted.value()
                + " (" + counted.source()
                + ", which counts) and " + others + ".";
        return new Finding(
                Finding.CONFLICT,
                actor,
                State.OPEN,
                Rule.NO_THEME,
                Consequence.ENHANCED_DUE_DILIGENCE,
                says,
                List.of(),
                claims);
    }
}
