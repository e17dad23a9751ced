package dev.adit.finding;

import dev.adit.claim.Claim;
import dev.adit.claim.EvidenceGrade;
import dev.adit.claim.Standing;
import dev.adit.condition.Condition;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.rule.Consequence;
import dev.adit.rule.Escalation;
import dev.adit.rule.Remediation;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import dev.adit.table.Attribute;
import dev.adit.table.Column;
import dev.adit.table.Table;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a finding into words, and leads it back to the claims it rests on or to what is missing. */
final class FindingWriter {
    private static final String OUT_OF_DATE = " This answer is out of date, and nobody has given another.";

    private static final String MEASURED = "measured in the flows";

    private final RuleSet ruleSet;
    private final Network network;
    private final Standing standing;
    private final Table table;
    private final Table fresh;
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    FindingWriter(RuleSet ruleSet, Network network, Standing standing, Table fresh) {
        this.ruleSet = ruleSet;
        this.network = network;
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

    /** The questions that make a rule's answer what it is, in the order the rule asks them, each once. */
    List<Reason> reasons(Rule rule, int row) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (Condition leaf : rule.when().decisive(table, row))
            reasons.computeIfAbsent(
                    leaf.toString(),
                    asked -> new Reason(
                            asked,
                            leaf.at(table, row),
                            claim(leaf.subject(), row).orElse(null)));
        return List.copyOf(reasons.values());
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
            case GAP, CLEAR -> unknown(rule);
        };
    }

    /** Silence asks for no less than a look, unless a yes would ask for no more than to keep watching. */
    private static Consequence unknown(Rule rule) {
        return rule.consequence() == Consequence.MONITOR ? Consequence.MONITOR : Consequence.ENHANCED_DUE_DILIGENCE;
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
        if (column.isMeasured(row)) return Optional.of(measured(place.getAsInt(), column, row));
        return Optional.of(standing.claim(column.claim(row)));
    }

    private Claim measured(int attribute, Column column, int row) {
        Attribute about = ruleSet.vocabulary().at(attribute);
        int flow = column.measuredBy(row);
        return new Claim(
                about,
                about.shown(column.cell(row)),
                Days.date(table.asOf()),
                null,
                MEASURED,
                EvidenceGrade.E,
                flow == Column.NOBODY ? network.actors().get(row).at() : network.at(flow));
    }

    static Finding conflict(Actor actor, Standing.Conflict conflict) {
        List<Claim> evidence = new ArrayList<>(List.of(conflict.counted()));
        evidence.addAll(conflict.others());
        return new Finding(
                Finding.CONFLICT,
                actor,
                State.OPEN,
                Rule.NO_THEME,
                conflict.isOverHarm() ? Consequence.ENHANCED_DUE_DILIGENCE : Consequence.MONITOR,
                says(conflict),
                List.of(),
                evidence);
    }

    private static String says(Standing.Conflict conflict) {
        Claim counted = conflict.counted();
        String title = "'" + counted.attribute().title() + "'";
        Function<Claim, String> told = conflict.kind() == Standing.Kind.LOWER_GRADE
                ? claim -> ", grade " + claim.grade() + ", on " + claim.observedOn()
                : claim -> Objects.equals(claim.observedOn(), counted.observedOn()) ? "" : ", on " + day(claim);
        String others = conflict.others().stream()
                .map(claim -> said(claim, told.apply(claim)))
                .collect(Collectors.joining(" and "));
        String which = said(counted, told.apply(counted) + ", which counts");
        return conflict.kind() == Standing.Kind.LOWER_GRADE
                ? "A later answer of lower grade counts over an adverse one: on " + title + " " + which + ", after "
                        + others + "."
                : "Sources disagree on " + title + " on " + day(counted) + ": " + which + " and " + others + ".";
    }

    /** An answer with its source and row, since two sources may be called the same. */
    private static String said(Claim claim, String more) {
        return claim.value() + " (" + claim.who() + ", " + claim.at().file() + ":"
                + claim.at().line() + more + ")";
    }

    private static String day(Claim claim) {
        return claim.observedOn() == null
                ? "a day not given"
                : claim.observedOn().toString();
    }
}
