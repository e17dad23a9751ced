package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.finding.State;
import dev.adit.rule.Consequence;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                    new Profile.Fact("What was found", new FoundInShort(ground, counts).told()),
                    new Profile.Fact("What is not known", unknown()));
        FoundInShort found = new FoundInShort(ground, counts);
        return List.of(
                new Profile.Fact("Scored", bands() + found.notScored()),
                new Profile.Fact("What was found", found.told() + sources()),
                new Profile.Fact("Knock-outs", knockouts()),
                new Profile.Fact("What is not known", unknown()),
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
        List<Integer> scored = suppliers.stream()
                .map(supplier -> ground.names.network().number(supplier.card().actor()))
                .toList();
        String asked = "whether a worst form is open is "
                + ground.screened.upstream(scored).told();
        String certain = reached == 0
                ? "None found, which is no clearance: " + asked + " upstream of them."
                : "An open finding of a worst form of child labour reaches "
                        + Words.count(reached) + " of them over established links (knock-out); it was made at "
                        + Words.count(sources.size(), "place", "places") + " (" + Words.some(names(sources), NAMED)
                        + "). For the others it is not known: " + asked + " upstream.";
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

    private static List<String> names(Map<String, Integer> sources) {
        return sources.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
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
                + Words.percent(ground.assessment.portfolio().volumeUnknown()) + " is of unknown origin" + undeclared();
    }

    private String undeclared() {
        long undeclared = ground.intake.undeclared(suppliers);
        return undeclared == 0
                ? "."
                : "; " + Words.count(undeclared) + " of " + Words.count(suppliers.size())
                        + " declare no shares, so of them it is not known.";
    }

    private String sources() {
        long sources = suppliers.stream()
                .map(Ground::origin)
                .filter(origin -> !origin.isEmpty())
                .distinct()
                .count();
        return " The worst paths begin at " + Words.count(sources, "source", "different sources") + ".";
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

    /** Of what the first of them is asked to do; only told if it is the same for all. */
    private String step(Consequence gravest) {
        Calls calls = new Calls(ground);
        List<String> steps = suppliers.stream()
                .filter(supplier -> supplier.consequence() == gravest)
                .limit(Profiles.MOST)
                .map(supplier -> calls.of(supplier, ground.actors(supplier)).steps())
                .map(all -> all.isEmpty() ? "" : all.get(0).title())
                .distinct()
                .toList();
        return steps.size() != 1 || steps.get(0).isEmpty()
                ? "; the steps stand with each in section 5"
                : "; the first step is \u201C" + steps.get(0) + "\u201D";
    }

    private String ask() {
        return Asking.first(ground)
                .map(first -> " The question that bears on most of the scored suppliers ("
                        + Words.count(first.suppliers()) + " of " + Words.count(suppliers.size()) + "): "
                        + Words.sentence(first.text()))
                .orElse("");
    }
}
