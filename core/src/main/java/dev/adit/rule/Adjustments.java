package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.tree.Fields;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays overlays over rules while these are read, one after another, and notes what no rule allows. */
final class Adjustments {
    private final List<Overlay> overlays;
    private final String worstForms;
    private final Problems problems;

    /** The theme of worst forms is the method's; its rules cannot be switched off. */
    Adjustments(List<Overlay> overlays, String worstForms, Problems problems) {
        this.overlays = overlays;
        this.worstForms = worstForms;
        this.problems = problems;
    }

    /** The parameters with the values that overlays give them, so that conditions are read with these. */
    Parameters parameters(Fields rule, Map<String, Parameter> declared) {
        Map<String, Parameter> byName = new TreeMap<>(declared);
        String id = rule.text("id").orElse("");
        for (RuleChange change : changes(id))
            change.parameters().forEach((name, amount) -> {
                Parameter parameter = declared.get(name);
                if (parameter == null) unknownParameter(id, name, change.at(name), declared);
                else if (!parameter.admits(amount))
                    outside(
                            "'" + name + "' of " + id,
                            change.at(name),
                            parameter.least().text() + " to " + parameter.most().text());
                else byName.put(name, parameter.with(amount));
            });
        return new Parameters(byName, problems);
    }

    private void unknownParameter(String id, String name, Position at, Map<String, Parameter> declared) {
        String help = declared.isEmpty() ? "it has none" : Spelling.hint(name, new TreeSet<>(declared.keySet()));
        problems.add(Code.R22, at, id + " has no parameter '" + name + "'", help);
    }

    private void outside(String what, Position at, String allowed) {
        problems.add(Code.R23, at, what + " would leave its range", "the rule allows " + allowed);
    }

    /** The rule with the numbers that overlays give it. What is left of a harm stays at most the rule's own. */
    Rule adjust(Rule rule) {
        Rule.Place place = rule.place();
        Severity severity = rule.severity();
        for (RuleChange change : changes(rule.id())) {
            if (change.strength() != null || change.prior() != null) place = moved(rule, place, change);
            if (change.severity() != null) severity = change.severity();
        }
        return rule.with(place, severity, atMost(rule.remediation(), place));
    }

    private Rule.@Nullable Place moved(Rule rule, Rule.@Nullable Place place, RuleChange change) {
        Leeway leeway = rule.tuning().leeway();
        if (place == null || leeway == null) {
            if (!rule.effect().isHarm())
                problems.add(
                        Code.R21,
                        change.at(change.strength() != null ? "strength" : "prior"),
                        rule.id() + " has no strength and no prior",
                        "only indicators and knock-outs have them");
            return place;
        }
        Integer strength = inside(rule, "strength", change.strength(), leeway.strength(), change);
        Integer prior = inside(rule, "prior", change.prior(), leeway.prior(), change);
        return new Rule.Place(
                place.theme(),
                place.group(),
                strength == null ? place.strength() : strength,
                prior == null ? place.prior() : prior);
    }

    private @Nullable Integer inside(
            Rule rule, String key, @Nullable Integer number, Leeway.Bounds bounds, RuleChange change) {
        if (number == null || bounds.admit(number)) return number;
        outside("'" + key + "' of " + rule.id(), change.at(key), bounds.toString());
        return null;
    }

    private static @Nullable Remediation atMost(@Nullable Remediation left, Rule.@Nullable Place place) {
        if (left == null || place == null || place.strength() == 0) return left;
        return new Remediation(
                left.when(),
                Math.min(left.strength(), place.strength()),
                Math.min(left.prior(), place.prior()),
                left.consequence(),
                left.says());
    }

    /** Whether an overlay takes the rule out; the last one that says anything decides. */
    boolean takesOut(Rule rule) {
        boolean out = false;
        for (RuleChange change : changes(rule.id()))
            if (change.enabled() != null) {
                out = !change.enabled();
                if (out && isKept(rule))
                    problems.add(
                            Code.R21,
                            change.at("enabled"),
                            rule.id() + " cannot be switched off",
                            "knock-outs and rules on worst forms of child labour are always asked");
            }
        return out;
    }

    private boolean isKept(Rule rule) {
        return rule.effect().kind() == Effect.Kind.KNOCKOUT || rule.theme().equals(worstForms);
    }

    /** Notes every rule that an overlay names and the pack does not have. */
    void finish(Collection<String> ids) {
        for (Overlay overlay : overlays)
            overlay.rules().forEach((id, change) -> {
                if (!ids.contains(id))
                    problems.add(
                            Code.R22,
                            change.at(""),
                            "no rule is called '" + id + "'",
                            Spelling.hint(id, new TreeSet<>(ids)));
            });
    }

    private List<RuleChange> changes(String id) {
        return overlays.stream()
                .map(overlay -> overlay.rules().get(id))
                .filter(Objects::nonNull)
                .toList();
    }
}
