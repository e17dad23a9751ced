package dev.adit.cli.report;

import dev.adit.rule.Action;
import dev.adit.rule.Consequence;
import dev.adit.rule.Engagement;
import dev.adit.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each consequence asks, the gravest first, and then the steps of single rules that the page names.
 *
 * @param remedied how open cases that are being remedied are treated
 */
public record Engaging(String remedied, List<Way> ways) {
    private static final String YES = "yes";
    private static final String SECTION = "8.";

    /** A consequence, what it means, and the steps in order. */
    public record Way(String section, String anchor, String consequence, String means, List<Deed> deeds) {}

    /**
     * A step in full.
     *
     * @param facts who, what, by when and so on, as label and text
     */
    public record Deed(String anchor, String title, List<Profile.Fact> facts, List<Cite> sources) {}

    static String anchor(Consequence consequence) {
        return "c-" + consequence.word();
    }

    private static String anchor(Consequence consequence, Action action) {
        return anchor(consequence) + "-" + action.id();
    }

    /** Where a step stands that is on the way of no consequence. */
    static String anchor(Action action) {
        return "a-" + action.id();
    }

    /** Where a step is told in full: with the consequence, with another one, or by itself. */
    static String anchor(RuleSet ruleSet, Consequence consequence, Action action) {
        List<Consequence> places = new ArrayList<>(List.of(consequence));
        places.addAll(told(ruleSet));
        for (Consequence place : places) {
            Engagement way = ruleSet.engagements().get(place);
            if (way != null && way.path().contains(action.id())) return anchor(place, action);
        }
        return anchor(action);
    }

    /** The number of the section that tells of a consequence. */
    static String section(RuleSet ruleSet, Consequence consequence) {
        return SECTION + (told(ruleSet).indexOf(consequence) + 1);
    }

    /** The same, or the whole part of the page if some steps are told with another consequence or by themselves. */
    static String section(RuleSet ruleSet, Consequence consequence, List<Profile.Step> steps) {
        boolean allThere = steps.stream().allMatch(step -> step.anchor().startsWith(anchor(consequence)));
        return allThere ? section(ruleSet, consequence) : SECTION.substring(0, 1);
    }

    private static List<Consequence> told(RuleSet ruleSet) {
        List<Consequence> gravest = new ArrayList<>(Arrays.asList(Consequence.values()));
        Collections.reverse(gravest);
        gravest.removeIf(consequence -> !ruleSet.engagements().containsKey(consequence));
        return gravest;
    }

    /** @param single ids of steps that the page names and that are on the way of no consequence */
    static Engaging of(RuleSet ruleSet, Collection<String> single) {
        List<Way> ways = new ArrayList<>();
        for (Consequence consequence : told(ruleSet)) {
            Engagement way = ruleSet.engagements().get(consequence);
            if (way != null) ways.add(way(consequence, way, ruleSet));
        }
        if (!single.isEmpty()) ways.add(ofRules(ruleSet, single, SECTION + (ways.size() + 1)));
        return new Engaging(Words.remedied(ruleSet.inRemediation()), ways);
    }

    private static Way way(Consequence consequence, Engagement way, RuleSet ruleSet) {
        List<Deed> deeds = new ArrayList<>();
        for (String id : way.path()) {
            Action action = ruleSet.actions().get(id);
            if (action != null) deeds.add(deed(anchor(consequence, action), action));
        }
        return new Way(
                section(ruleSet, consequence), anchor(consequence), Words.consequence(consequence), way.means(), deeds);
    }

    private static Way ofRules(RuleSet ruleSet, Collection<String> ids, String section) {
        List<Deed> deeds = new ArrayList<>();
        for (String id : ids) {
            Action action = ruleSet.actions().get(id);
            if (action != null) deeds.add(deed(anchor(action), action));
        }
        return new Way(
                section,
                "a-of-rules",
                "steps of single rules",
                "Steps that a rule asks for by itself, where no child was found; in the order of their names.",
                deeds);
    }

    private static Deed deed(String anchor, Action action) {
        List<Profile.Fact> facts = new ArrayList<>();
        facts.add(new Profile.Fact("Who", action.who()));
        facts.add(new Profile.Fact("What", action.what()));
        facts.add(new Profile.Fact("By when", action.byWhen()));
        facts.add(new Profile.Fact("Verified by", action.verifiedBy()));
        add(facts, "Ends a suspension", action.endsSuspension(), "Yes, once it has been verified.");
        add(facts, "Protects the family's income", action.protectsIncome(), "Yes.");
        return new Deed(anchor, action.title(), facts, Cite.of(action.sources()));
    }

    private static void add(List<Profile.Fact> facts, String label, @Nullable String text, String yes) {
        if (text != null) facts.add(new Profile.Fact(label, text.equals(YES) ? yes : text));
    }
}
