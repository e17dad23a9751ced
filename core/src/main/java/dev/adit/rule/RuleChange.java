package dev.adit.rule;

import dev.adit.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an overlay sets of one rule; null where it leaves the rule's own.
 *
 * @param strength permille
 * @param prior permille
 * @param enabled false takes the rule out
 * @param parameters values by name
 * @param places where each of its keys and parameters stands; the rule's id stands under the empty key
 */
public record RuleChange(
        @Nullable Integer strength,
        @Nullable Integer prior,
        @Nullable Severity severity,
        @Nullable Boolean enabled,
        Map<String, Amount> parameters,
        Map<String, Position> places) {

    /** What it sets, for the reader of a report: {@code strength 450, window 18 months}. */
    public String told() {
        List<String> told = new ArrayList<>();
        if (enabled != null) told.add(enabled ? "asked" : "not asked");
        if (strength != null) told.add("strength " + strength);
        if (prior != null) told.add("prior " + prior);
        if (severity != null)
            told.add("severity " + severity.scale() + ", " + severity.scope() + ", " + severity.irremediability());
        parameters.forEach((name, amount) -> told.add(name + " " + amount.text()));
        return String.join("; ", told);
    }

    Position at(String key) {
        Position itself = places.get("");
        if (itself == null) throw new IllegalStateException("a change stands nowhere");
        return places.getOrDefault(key, itself);
    }
}
