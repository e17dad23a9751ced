package dev.adit.cli.report;

import dev.adit.rule.Action;
import dev.adit.rule.Consequence;
import dev.adit.rule.Engagement;
import dev.adit.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each consequence asks, the gravest first.
 *
 * @param remedied how open cases that are being remedied are treated
 */
public record Engaging(String remedied, List<Way> ways) {
    private static final String YES = "yes";

    /** A consequence, what it means, and the steps in order. */
    public record Way(String anchor, String consequence, String means, List<Deed> deeds) {}

    /**
     * A step in full.
     *
     * @param facts who, what, by when and so on, as label and text
     */
    public record Deed(String anchor, String title, List<Profile.Fact> facts, List<Cite> sources) {}

    static String anchor(Consequence consequence) {
        return "c-" + consequence.word();
    }

    static String anchor(Consequence consequence, Action action) {
        return anchor(consequence) + "-" + action.id();
    }

    static Engaging of(RuleSet ruleSet) {
        List<Consequence> gravest = Arrays.asList(Consequence.values());
        Collections.reverse(gravest);
        List<Way> ways = new ArrayList<>();
        for (Consequence consequence : gravest) {
            Engagement way = ruleSet.engagements().get(consequence);
            if (way != null) ways.add(way(consequence, way, ruleSet));
        }
        return new Engaging(Words.consequence(ruleSet.inRemediation()), ways);
    }

    private static Way way(Consequence consequence, Engagement way, RuleSet ruleSet) {
        List<Deed> deeds = new ArrayList<>();
        for (String id : way.path()) {
            Action action = ruleSet.actions().get(id);
            if (action != null) deeds.add(deed(consequence, action));
        }
        return new Way(anchor(consequence), Words.consequence(consequence), way.means(), deeds);
    }

    private static Deed deed(Consequence consequence, Action action) {
        List<Profile.Fact> facts = new ArrayList<>();
        facts.add(new Profile.Fact("Who", action.who()));
        facts.add(new Profile.Fact("What", action.what()));
        facts.add(new Profile.Fact("By when", action.byWhen()));
        facts.add(new Profile.Fact("Verified by", action.verifiedBy()));
        add(facts, "Ends a suspension", action.endsSuspension(), "Yes, once it has been verified.");
        add(facts, "Protects the family's income", action.protectsIncome(), "Yes.");
        if (!action.lessons().isEmpty())
            facts.add(new Profile.Fact("Lessons behind it", String.join(", ", action.lessons())));
        return new Deed(anchor(consequence, action), action.title(), facts, Cite.of(action.sources()));
    }

    private static void add(List<Profile.Fact> facts, String label, @Nullable String text, String yes) {
        if (text != null) facts.add(new Profile.Fact(label, text.equals(YES) ? yes : text));
    }
}
