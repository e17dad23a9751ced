package dev.adit.finding;

import dev.adit.condition.Condition;
import dev.adit.network.Network;
import dev.adit.rule.Example;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import dev.adit.table.Table;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which answers rules, and the leaves of their conditions, have ever given: in examples or of the actors of a run. */
public final class Coverage {
    private final List<OfRule> rules;

    private Coverage(List<OfRule> rules) {
        this.rules = rules;
    }

    /**
     * A question without parts.
     *
     * @param part the key it stands under: when, graver or in_remediation
     * @param text the question as a condition tells it
     * @param answers what it has answered; changes while coverage is taken, and not afterwards
     */
    public record Leaf(String part, String text, Set<Truth> answers) {
        /** Whether it has said yes and no. */
        public boolean isReached() {
            return answers.contains(Truth.YES) && answers.contains(Truth.NO);
        }
    }

    /** A rule, what it has answered, and its leaves. */
    public record OfRule(Rule rule, Set<Truth> answers, List<Leaf> leaves) {
        /** Whether it has said yes, no and unknown, and every leaf yes and no. */
        public boolean isReached() {
            return answers.size() == Truth.values().length && leaves.stream().allMatch(Leaf::isReached);
        }
    }

    /** By the examples that rules carry. */
    public static Coverage ofExamples(RuleSet ruleSet) {
        ExampleRun run = new ExampleRun(ruleSet);
        List<OfRule> rules = new ArrayList<>();
        for (Rule rule : ruleSet.rules()) {
            Tally tally = new Tally(rule);
            for (Example example : rule.examples()) tally.add(run.table(rule, example), 0);
            rules.add(tally.taken());
        }
        return new Coverage(rules);
    }

    /** By the actors of a run, each asked what applies to its kind. */
    public static Coverage ofActors(Findings findings, Network network) {
        Table table = findings.standing().table();
        List<OfRule> rules = new ArrayList<>();
        for (int number = 0; number < findings.rules(); number++) {
            Tally tally = new Tally(findings.rule(number));
            for (int actor = 0; actor < network.actors().size(); actor++)
                if (findings.applies(number, actor)) tally.add(table, actor);
            rules.add(tally.taken());
        }
        return new Coverage(rules);
    }

    /** Every rule, in order. */
    public List<OfRule> rules() {
        return rules;
    }

    /** Counts while tables are gone through. */
    private static final class Tally {
        private final Rule rule;
        private final Set<Truth> answers = EnumSet.noneOf(Truth.class);
        private final List<Condition> conditions = new ArrayList<>();
        private final List<Leaf> leaves = new ArrayList<>();

        Tally(Rule rule) {
            this.rule = rule;
            leaves("when", rule.when());
            if (rule.escalation() != null) leaves("graver", rule.escalation().when());
            if (rule.remediation() != null)
                leaves("in_remediation", rule.remediation().when());
        }

        private void leaves(String part, Condition whole) {
            Set<String> seen = new TreeSet<>();
            for (Condition leaf : whole.leaves())
                if (seen.add(leaf.toString())) {
                    conditions.add(leaf);
                    leaves.add(new Leaf(part, leaf.toString(), EnumSet.noneOf(Truth.class)));
                }
        }

        void add(Table table, int row) {
            answers.add(rule.when().at(table, row));
            for (int leaf = 0; leaf < leaves.size(); leaf++)
                leaves.get(leaf).answers().add(conditions.get(leaf).at(table, row));
        }

        OfRule taken() {
            return new OfRule(rule, answers, List.copyOf(leaves));
        }
    }
}
