package dev.adit.rule;

import dev.adit.fact.Facts;
import dev.adit.gather.Clause;
import dev.adit.table.Vocabulary;
import dev.adit.value.Minerals;
import java.util.List;
import java.util.Map;

/**
 * A set of rules with all that they need; immutable.
 *
 * @param sha256 over the names and texts of all its files, in hexadecimal
 * @param choice the profile that is asked, and the overlays that were laid over the rules
 * @param inRemediation what an open case that is being remedied calls for: to mitigate, or, by the letter of Annex II, to suspend
 * @param facts reference tables, with those that the user gave instead
 * @param rules in the order of their ids; retired ones, those of other profiles and those that an overlay takes out are left out
 * @param clauses questions to suppliers that rules ask, by their text
 * @param actions by id
 * @param engagements by consequence
 * @param lessons by id; none if the pack has no folder of them
 */
public record RuleSet(
        String id,
        String title,
        String version,
        String sha256,
        Choice choice,
        Method method,
        Consequence inRemediation,
        Vocabulary vocabulary,
        Minerals minerals,
        Facts facts,
        List<Rule> rules,
        Map<String, Clause> clauses,
        Map<String, Action> actions,
        Map<Consequence, Engagement> engagements,
        Map<String, Lesson> lessons) {}
