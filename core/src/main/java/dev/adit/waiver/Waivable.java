package dev.adit.waiver;

import dev.adit.condition.Condition;
import dev.adit.rule.Consequence;
import dev.adit.rule.Effect;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import dev.adit.rule.Severity;
import dev.adit.rule.Theme;
import dev.adit.table.Adverse;
import dev.adit.table.Attribute;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what a rule finds may be let pass at all: by what the rule says and asks, not by its id. */
final class Waivable {
    private final RuleSet ruleSet;
    private final Set<String> ofChildren = new HashSet<>();

    Waivable(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        for (Attribute attribute : ruleSet.vocabulary().attributes())
            if (attribute.countsChildren() && !(attribute.adverse() instanceof Adverse.None)) {
                ofChildren.add(attribute.name());
                ofChildren.addAll(attribute.tellsOf());
            }
    }

    /** Why it may not be, to stand after a colon; empty if it may. */
    Optional<String> whyNot(Rule rule) {
        if (!rule.effect().isHarm())
            return Optional.of("it is no sign of harm (" + rule.effect().kind().word() + ")");
        if (rule.effect().kind() == Effect.Kind.KNOCKOUT
                || rule.theme().equals(ruleSet.method().knockoutTheme()))
            return Optional.of("it is about the worst forms of child labour");
        if (theme(rule.theme()).filter(theme -> !theme.mitigable()).isPresent())
            return Optional.of("it is about child labour that is proven");
        if (rule.consequence() == Consequence.SUSPEND)
            return Optional.of("it calls to suspend, and a suspension ends by its own steps");
        if (rule.when().leaves().stream().anyMatch(this::asksAboutChildren))
            return Optional.of("it is about children who were found");
        if (isAsGraveAsWorstForms(rule.severity()))
            return Optional.of("it is about harm as grave as the worst forms of child labour");
        return Optional.empty();
    }

    private Optional<Theme> theme(String name) {
        return ruleSet.method().themes().stream()
                .filter(theme -> theme.name().equals(name))
                .findFirst();
    }

    /** A question to suppliers holds the attribute among its words. */
    private boolean asksAboutChildren(Condition leaf) {
        for (String word : leaf.subject().split("\\W+", -1)) if (ofChildren.contains(word)) return true;
        return false;
    }

    /** How many are harmed is left aside: a whole country's children make a rule on its laws no worst form. */
    private boolean isAsGraveAsWorstForms(Severity severity) {
        Optional<Severity> worst = theme(ruleSet.method().knockoutTheme()).map(Theme::severity);
        return worst.isPresent()
                && (reaches(severity.scale(), worst.get().scale())
                        || reaches(severity.irremediability(), worst.get().irremediability()));
    }

    private static boolean reaches(@Nullable Integer part, @Nullable Integer worst) {
        return part != null && worst != null && part >= worst;
    }
}
