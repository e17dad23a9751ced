package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.finding.State;
import dev.adit.rule.Action;
import dev.adit.rule.Consequence;
import dev.adit.rule.Engagement;
import dev.adit.rule.Rule;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The page in five sentences, made of what was found. */
final class InShort {
    private static final int NAMED = 3;

    private final Ground ground;
    private final RuleCounts counts;
    private final List<ScoredSupplier> suppliers;

    InShort(Ground ground, RuleCounts counts) {
        this.ground = ground;
        this.counts = counts;
        this.suppliers = ground.assessment.suppliers();
    }

    List<Profile.Fact> sentences() {
        if (suppliers.isEmpty())
            return List.of(
                    new Profile.Fact(
                            "Scored",
                            "Nobody: the inputs name no suppliers, and no actor is one that sells to nobody."),
                    new Profile.Fact("What is not known", unknown()));
        return List.of(
                new Profile.Fact("Scored", bands()),
                new Profile.Fact("Knock-outs", knockouts()),
                new Profile.Fact("What is not known", unknown()),
                new Profile.Fact("What was found", found()),
                new Profile.Fact("What to do first", first()));
    }

    private String bands() {
        Map<String, Integer> inBand = new LinkedHashMap<>();
        for (String band : ground.bands()) inBand.put(band, 0);
        for (ScoredSupplier supplier : suppliers) inBand.merge(supplier.card().band(), 1, Integer::sum);
        List<String> parts = new ArrayList<>();
        inBand.forEach((band, count) -> parts.add(Words.count(count) + " " + band));
        String who = ground.assessment.named()
                ? Words.count(suppliers.size(), "named supplier was", "named suppliers were") + " scored"
                : "The inputs name no suppliers, so "
                        + Words.count(
                                suppliers.size(), "actor that sells to nobody was", "actors that sell to nobody were")
                        + " scored";
        return who + ": " + Words.some(parts, parts.size()) + ".";
    }

    private String knockouts() {
        Map<String, Integer> sources = new LinkedHashMap<>();
        for (ScoredSupplier supplier : suppliers)
            if (Ground.isKnockedOut(supplier)) sources.merge(ground.names.of(Ground.origin(supplier)), 1, Integer::sum);
        int reached = sources.values().stream().mapToInt(Integer::intValue).sum();
        String certain = reached == 0
                ? "No open finding of a worst form of child labour reaches any of them over established links."
                : "An open finding of a worst form of child labour reaches "
                        + Words.count(reached) + " of them over established links (knock-out); it was made at "
                        + named(sources) + ".";
        return certain + possible(reached > 0);
    }

    private String possible(boolean further) {
        long possible = suppliers.stream()
                .filter(supplier -> supplier.card().knockout() == Truth.UNKNOWN)
                .count();
        if (possible == 0) return "";
        return (further ? " A further " : " ") + Words.count(possible)
                + " may be reached: there the finding is out of date, or the link is not established.";
    }

    private static String named(Map<String, Integer> sources) {
        List<String> names = sources.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue()))
                .map(one -> one.getKey() + " (" + one.getValue() + ")")
                .toList();
        return Words.some(names, NAMED);
    }

    private String unknown() {
        String gaps = "Of " + Words.count(counts.asked(), "question", "questions")
                + " that the rules ask of " + Words.count(ground.actors(), "actor", "actors") + ", "
                + Words.percent(counts.all(State.GAP), counts.asked()) + " have no answer that counts";
        long stale = counts.flags(State.STALE);
        String old = stale == 0
                ? "."
                : ", and " + Words.count(stale, "red flag rests", "red flags rest")
                        + " on evidence that is out of date.";
        if (suppliers.isEmpty()) return gaps + old;
        return gaps + old + " Of what the scored suppliers take in, by weight, "
                + Words.percent(ground.assessment.portfolio().volumeUnknown()) + " is of unknown origin.";
    }

    private String found() {
        Map<String, Integer> origins = new LinkedHashMap<>();
        for (ScoredSupplier supplier : suppliers) origins.merge(Ground.origin(supplier), 1, Integer::sum);
        origins.remove("");
        String from = "The worst paths begin at " + Words.count(origins.size(), "source", "different sources") + ".";
        OptionalInt most = counts.mostFound();
        if (most.isEmpty()) return "No rule found a sign of harm anywhere. " + from;
        Rule rule = ground.findings.rule(most.getAsInt());
        return "The sign of harm found at most actors is \u201C" + rule.title() + "\u201D (" + rule.id() + ", "
                + Words.count(counts.flags(most.getAsInt()), "actor", "actors") + "). " + from;
    }

    private String first() {
        Consequence gravest =
                suppliers.stream().map(ScoredSupplier::consequence).reduce(Consequence.MONITOR, Consequence::or);
        List<String> called = suppliers.stream()
                .filter(supplier -> supplier.consequence() == gravest)
                .map(supplier -> Words.name(supplier.actor().name()))
                .toList();
        return begin(gravest, called) + ask();
    }

    private String begin(Consequence gravest, List<String> called) {
        if (gravest == Consequence.MONITOR)
            return "Nothing found asks for more than to keep watching; renew the evidence before it ages.";
        String who = called.size() == 1
                ? "the one supplier for which"
                : "the " + Words.count(called.size()) + " suppliers for which";
        return "Begin with " + who + " the consequence is \u201C" + Words.consequence(gravest) + "\u201D ("
                + Words.some(called, NAMED) + ")" + step(gravest) + ".";
    }

    private String step(Consequence gravest) {
        Engagement way = ground.assessment.ruleSet().engagements().get(gravest);
        if (way == null || way.path().isEmpty()) return "";
        Action step = ground.assessment.ruleSet().actions().get(way.path().get(0));
        return step == null ? "" : "; the first step is \u201C" + step.title() + "\u201D";
    }

    private String ask() {
        return Asking.first(ground)
                .map(first -> " The question that bears on most of the scored suppliers ("
                        + Words.count(first.suppliers()) + " of " + Words.count(suppliers.size()) + "): "
                        + Words.sentence(first.text()))
                .orElse("");
    }
}
