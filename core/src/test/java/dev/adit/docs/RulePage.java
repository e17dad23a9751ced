package dev.adit.docs;

import dev.adit.condition.Condition;
import dev.adit.network.ActorKind;
import dev.adit.rule.Action;
import dev.adit.rule.Citation;
import dev.adit.rule.Example;
import dev.adit.rule.Leeway;
import dev.adit.rule.Lesson;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import dev.adit.table.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page of one rule, written from the rule alone, so that page and rule cannot disagree. */
final class RulePage {
    private final RuleSet rules;

    RulePage(RuleSet rules) {
        this.rules = rules;
    }

    String text(Rule rule) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + rule.id() + ": " + rule.title());
        lines.add("");
        lines.add("*Generated from the rule; do not edit. [All rules](README.md), [the keys of a rule](../rules.md).*");
        lines.add("");
        facts(rule, lines);
        section("What it asks", lines, "`" + rule.when() + "`");
        if (rule.escalation() != null)
            lines.add("It is graver (" + rule.escalation().consequence().word() + ") if `"
                    + rule.escalation().when() + "`.");
        if (rule.remediation() != null)
            lines.add(
                    "It is being remedied if `" + rule.remediation().when() + "`: then an unknown relapse of strength "
                            + rule.remediation().strength() + " and prior "
                            + rule.remediation().prior() + " is left.");
        section("What it says", lines, rule.texts().says());
        lines.add("If nobody knows: " + rule.texts().gapSays());
        section("Why", lines, rule.texts().why());
        section("When a yes is wrong", lines, rule.texts().whenWrong());
        questions(rule, lines);
        next(rule, lines);
        sources(rule, lines);
        examples(rule, lines);
        return String.join("\n", lines) + "\n";
    }

    private static void section(String title, List<String> lines, String text) {
        if (!lines.get(lines.size() - 1).isEmpty()) lines.add("");
        lines.add("## " + title);
        lines.add("");
        lines.add(text);
        lines.add("");
    }

    private static void facts(Rule rule, List<String> lines) {
        lines.add("| | |");
        lines.add("|---|---|");
        lines.add("| asked of | "
                + rule.appliesTo().stream().map(ActorKind::word).collect(Collectors.joining(", ")) + " |");
        lines.add("| OECD | step " + rule.oecd().step() + ", " + rule.oecd().category() + " |");
        lines.add("| status | " + rule.status().name().toLowerCase(Locale.ROOT) + " |");
        lines.add("| profiles | "
                + new TreeSet<>(rule.profiles())
                        .stream().map(profile -> profile.word()).collect(Collectors.joining(", "))
                + " |");
        lines.add("| effect | " + effect(rule) + " |");
        Leeway leeway = rule.tuning().leeway();
        if (rule.place() != null && leeway != null) {
            lines.add("| theme and group | " + rule.place().theme() + ", "
                    + rule.place().group() + " |");
            lines.add(
                    "| strength | " + rule.place().strength() + " permille, may move from " + leeway.strength() + " |");
            lines.add("| prior | " + rule.place().prior() + " permille, may move from " + leeway.prior() + " |");
        }
        rule.tuning()
                .parameters()
                .forEach((name, parameter) -> lines.add("| " + name + " | "
                        + parameter.value().text() + ", may move from "
                        + parameter.least().text() + " to "
                        + parameter.most().text() + " |"));
        lines.add("| severity | scale " + rule.severity().scale() + ", scope "
                + rule.severity().scope() + ", irremediability "
                + rule.severity().irremediability() + " |");
        lines.add("| consequence | " + rule.consequence().word() + " |");
    }

    private static String effect(Rule rule) {
        String kind = rule.effect().kind().word();
        if (rule.effect().isControl()) return kind + ", cuts " + rule.effect().permille() + " permille";
        return rule.effect().isHarm() ? kind : kind + ", does not score";
    }

    private void questions(Rule rule, List<String> lines) {
        section("Questions that settle it", lines, "");
        lines.remove(lines.size() - 1);
        lines.remove(lines.size() - 1);
        rule.texts().ask().forEach((language, question) -> lines.add("- " + language + ": " + question));
        if (!rule.texts().ask().isEmpty()) return;
        Set<String> asked = new TreeSet<>();
        for (Condition leaf : rule.when().leaves()) asked.add(leaf.subject());
        for (String name : asked)
            rules.vocabulary().place(name).ifPresent(place -> {
                Attribute attribute = rules.vocabulary().at(place);
                lines.add("- " + attribute.question().getOrDefault("en", attribute.title()));
            });
        if (lines.get(lines.size() - 1).isEmpty()) lines.add("- It asks what suppliers have answered.");
    }

    private void next(Rule rule, List<String> lines) {
        if (rule.next().isEmpty()) return;
        section("What to do", lines, "");
        lines.remove(lines.size() - 1);
        lines.remove(lines.size() - 1);
        int number = 1;
        for (String id : rule.next()) {
            Action action = rules.actions().get(id);
            if (action == null) continue;
            lines.add(
                    number++ + ". **" + action.title() + "** (`" + id + "`). " + action.who() + " " + action.byWhen());
            for (String lesson : action.lessons()) {
                Lesson behind = rules.lessons().get(lesson);
                if (behind != null)
                    lines.add("   - " + lesson + ", " + behind.project() + ", " + behind.country() + ": "
                            + behind.summary());
            }
        }
    }

    private static void sources(Rule rule, List<String> lines) {
        section("Sources", lines, "");
        lines.remove(lines.size() - 1);
        lines.remove(lines.size() - 1);
        for (Citation source : rule.sources())
            lines.add("- " + source.cite() + (source.verified() ? " (text read)" : " (not read, from memory)"));
        if (!rule.ours().isEmpty()) lines.add("- Ours, given by no source: " + String.join(", ", rule.ours()) + ".");
    }

    private void examples(Rule rule, List<String> lines) {
        section("Examples", lines, "");
        lines.remove(lines.size() - 1);
        lines.remove(lines.size() - 1);
        lines.add("| case | what is known | answer |");
        lines.add("|---|---|---|");
        for (Example example : rule.examples())
            lines.add("| " + cell(example.name()) + " | " + cell(given(example)) + " | "
                    + example.expect().word() + (example.inRemediation() ? ", in remediation" : "") + " |");
    }

    private String given(Example example) {
        List<String> parts = new ArrayList<>();
        for (Example.Given given : example.given()) parts.add(given(given, example));
        for (Example.Supplier supplier : example.suppliers())
            parts.add("supplied by a " + supplier.kind().word()
                    + supplier.given().stream()
                            .map(given -> ", " + given(given, example))
                            .collect(Collectors.joining()));
        return parts.isEmpty() ? "nothing" : String.join("; ", parts);
    }

    private String given(Example.Given given, Example example) {
        Attribute attribute = rules.vocabulary().at(given.attribute());
        String day = given.observedOn().equals(example.asOf()) ? "" : " on " + given.observedOn();
        return attribute.name() + ": " + attribute.shown(given.cell()) + day;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    /** The index: rules by the folder they stand in. */
    String index() {
        List<String> lines = new ArrayList<>();
        lines.add("# Rules of " + rules.title() + ", version " + rules.version());
        lines.add("");
        lines.add("*Generated from the rules; do not edit. [How a rule is written](../rules.md).*");
        Set<String> groups = new TreeSet<>();
        for (Rule rule : rules.rules()) groups.add(group(rule));
        for (String group : groups) {
            lines.add("");
            lines.add("## " + group.substring(0, 1).toUpperCase(Locale.ROOT)
                    + group.substring(1).replace('-', ' '));
            lines.add("");
            lines.add("| rule | what a yes means | effect | consequence |");
            lines.add("|---|---|---|---|");
            for (Rule rule : rules.rules())
                if (group(rule).equals(group))
                    lines.add("| [" + rule.id() + "](" + rule.id() + ".md) | " + cell(rule.title()) + " | "
                            + rule.effect().kind().word() + " | "
                            + rule.consequence().word() + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String group(Rule rule) {
        String[] folders = rule.at().file().split("/", -1);
        return folders.length < 2 ? "rules" : folders[folders.length - 2];
    }
}
