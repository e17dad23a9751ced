package dev.adit.rule;

import dev.adit.value.CodePointOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one rule differs between two packs.
 *
 * @param before null if only the new pack asks it
 * @param after null if only the old pack asks it
 * @param changes what changed in a rule that both ask; in a fixed order
 */
public record RuleDifference(
        String id, @Nullable Rule before, @Nullable Rule after, List<Change> changes) {
    private static final List<Part> PARTS = List.of(
            new Part("meaning", "asks", rule -> rule.when().toString()),
            new Part("meaning", "applies to", rule -> rule.appliesTo().toString()),
            new Part("meaning", "effect", rule -> rule.effect().kind().word()),
            new Part("meaning", "graver", RuleDifference::graver),
            new Part("meaning", "in remediation", RuleDifference::remedied),
            new Part(
                    "numbers",
                    "strength",
                    rule -> place(rule, rule.place() == null ? 0 : rule.place().strength())),
            new Part(
                    "numbers",
                    "prior",
                    rule -> place(rule, rule.place() == null ? 0 : rule.place().prior())),
            new Part("numbers", "control", rule -> String.valueOf(rule.effect().permille())),
            new Part("numbers", "left in remediation", RuleDifference::left),
            new Part("numbers", "severity", rule -> rule.severity().toString()),
            new Part("numbers", "theme and group", RuleDifference::standing),
            new Part("numbers", "tuning", rule -> rule.tuning().toString()),
            new Part("consequence", "consequence", rule -> rule.consequence().word()),
            new Part("consequence", "next", rule -> rule.next().toString()),
            new Part("standing", "status", rule -> rule.status().toString()),
            new Part("standing", "profiles", rule -> new TreeSet<>(rule.profiles()).toString()),
            new Part("standing", "OECD", rule -> rule.oecd().toString()),
            new Part("texts", "title", Rule::title),
            new Part("texts", "says", rule -> rule.texts().says()),
            new Part("texts", "gap_says", rule -> rule.texts().gapSays()),
            new Part("texts", "why", rule -> rule.texts().why()),
            new Part("texts", "when_wrong", rule -> rule.texts().whenWrong()),
            new Part("texts", "ask", rule -> rule.texts().ask().toString()),
            new Part("texts", "sources", RuleDifference::sources),
            new Part("texts", "ours", rule -> rule.ours().toString()));

    /**
     * A part of a rule that is not as it was.
     *
     * @param aspect meaning, numbers, consequence, standing or texts
     */
    public record Change(String aspect, String part, String before, String after) {}

    private record Part(String aspect, String name, Function<Rule, String> text) {}

    /** The rules that differ, in the order of their ids; a rule that both packs have alike is left out. */
    public static List<RuleDifference> between(RuleSet before, RuleSet after) {
        Map<String, Rule> old = byId(before);
        Map<String, Rule> now = byId(after);
        Set<String> ids = new TreeSet<>(CodePointOrder.INSTANCE);
        ids.addAll(old.keySet());
        ids.addAll(now.keySet());
        return ids.stream()
                .map(id -> of(id, old.get(id), now.get(id)))
                .filter(RuleDifference::isOne)
                .toList();
    }

    private boolean isOne() {
        return before == null || after == null || !changes.isEmpty();
    }

    private static Map<String, Rule> byId(RuleSet set) {
        return set.rules().stream()
                .collect(Collectors.toMap(Rule::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static RuleDifference of(String id, @Nullable Rule before, @Nullable Rule after) {
        List<Change> changes = new ArrayList<>();
        if (before != null && after != null)
            for (Part part : PARTS) {
                String was = part.text().apply(before);
                String is = part.text().apply(after);
                if (!was.equals(is)) changes.add(new Change(part.aspect(), part.name(), was, is));
            }
        return new RuleDifference(id, before, after, List.copyOf(changes));
    }

    private static String place(Rule rule, int number) {
        return rule.effect().isHarm() ? String.valueOf(number) : "-";
    }

    private static String standing(Rule rule) {
        return rule.theme() + " " + (rule.place() == null ? "-" : rule.place().group());
    }

    private static String graver(Rule rule) {
        Escalation graver = rule.escalation();
        return graver == null
                ? "never"
                : graver.when() + ": " + graver.consequence().word();
    }

    private static String remedied(Rule rule) {
        return rule.remediation() == null ? "never" : rule.remediation().when().toString();
    }

    private static String left(Rule rule) {
        Remediation left = rule.remediation();
        return left == null ? "-" : left.strength() + ", " + left.prior();
    }

    private static String sources(Rule rule) {
        return rule.sources().stream()
                .map(source -> source.cite() + (source.verified() ? " (read)" : " (not read)"))
                .collect(Collectors.joining("; "));
    }
}
