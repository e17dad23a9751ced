package dev.adit.cli;

import dev.adit.network.ActorKind;
import dev.adit.rule.Action;
import dev.adit.rule.Citation;
import dev.adit.rule.Example;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells everything about a rule on the terminal. */
final class RuleText {
    private final Console console;

    RuleText(Console console) {
        this.console = console;
    }

    void tell(Rule rule, RuleSet rules) {
        console.line("@|bold " + rule.id() + "|@ " + Console.safe(rule.title()));
        console.line("  applies to   "
                + rule.appliesTo().stream().map(ActorKind::word).collect(Collectors.joining(", ")));
        console.line(
                "  OECD         step " + rule.oecd().step() + ", " + rule.oecd().category());
        console.line("  effect       " + effect(rule));
        console.line("  severity     scale " + rule.severity().scale() + ", scope "
                + rule.severity().scope() + ", irremediability "
                + rule.severity().irremediability() + " (level "
                + rule.severity().level() + ")");
        console.line("  consequence  " + rule.consequence().word());
        console.line("  asks         " + Console.safe(rule.when().toString()));
        if (rule.remediation() != null)
            console.line("  remedied if  "
                    + Console.safe(rule.remediation().when().toString()) + ": an unknown relapse of strength "
                    + rule.remediation().strength() + ", prior "
                    + rule.remediation().prior());
        console.line("  says         " + Console.safe(rule.texts().says()));
        console.line("  if unknown   " + Console.safe(rule.texts().gapSays()));
        console.line("  why          " + Console.safe(rule.texts().why()));
        console.line("  wrong when   " + Console.safe(rule.texts().whenWrong()));
        for (String next : rule.next()) action(rules.actions().get(next));
        for (Citation source : rule.sources())
            console.line("  source       " + Console.safe(source.cite())
                    + (source.verified() ? " (text read)" : " (from memory, text not read)"));
        if (!rule.ours().isEmpty())
            console.line("  ours         " + String.join(", ", rule.ours()) + ": no source gives these");
        for (Example example : rule.examples())
            console.line("  example      " + Console.safe(example.name()) + ": "
                    + example.expect().word() + (example.inRemediation() ? ", in remediation" : ""));
    }

    private static String effect(Rule rule) {
        String kind = rule.effect().kind().word();
        if (rule.effect().isControl()) return kind + ", cuts " + rule.effect().permille() + " permille";
        if (rule.place() == null || !rule.effect().isHarm()) return kind + ", does not score";
        return kind + " of " + rule.place().theme() + ", group " + rule.place().group() + ", strength "
                + rule.place().strength() + ", prior " + rule.place().prior();
    }

    private void action(@Nullable Action action) {
        if (action != null) console.line("  next         " + Console.safe(action.title()) + " (" + action.id() + ")");
    }
}
