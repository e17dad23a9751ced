package dev.adit.rule;

import dev.adit.condition.Condition;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.tree.Fields;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** Checks that a rule's sentences name only what its conditions ask, so that they can always be filled. */
final class RuleTexts {
    private static final String ACTOR_NAME = "name";

    private final Problems problems;

    RuleTexts(Problems problems) {
        this.problems = problems;
    }

    void check(Rule rule, Fields fields) {
        Set<String> asked = new TreeSet<>(Set.of(ACTOR_NAME));
        asked.addAll(rule.tuning().parameters().keySet());
        for (Condition leaf : rule.when().leaves()) asked.add(leaf.subject());
        if (rule.remediation() != null)
            for (Condition leaf : rule.remediation().when().leaves()) asked.add(leaf.subject());
        check(rule.texts().says(), asked, "says", fields);
        if (rule.remediation() != null) check(rule.remediation().says(), asked, "in_remediation", fields);
        Set<String> inGaps = new TreeSet<>(rule.tuning().parameters().keySet());
        inGaps.add(ACTOR_NAME);
        check(rule.texts().gapSays(), inGaps, "gap_says", fields);
    }

    private void check(String sentence, Set<String> allowed, String key, Fields fields) {
        Matcher matcher = Rule.Texts.PLACEHOLDER.matcher(sentence);
        while (matcher.find())
            if (!allowed.contains(matcher.group(1)))
                problems.add(
                        Code.R13,
                        fields.at(key),
                        "'{" + matcher.group(1) + "}' cannot be filled here",
                        "allowed are: " + String.join(", ", new TreeSet<>(allowed)));
    }
}
