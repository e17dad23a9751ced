package dev.adit.own;

import dev.adit.rule.Severity;
import dev.adit.value.Truth;
import java.util.List;
import java.util.Map;

/**
 * Everything that decides an actor's own risk.
 *
 * @param severity by theme number, where the actor's differs from the theme's; parts that are null are not known
 * @param knockout an open finding of a worst form: yes, no, or unknown if it has not been settled
 */
public record Circumstances(
        List<Indicator> indicators, List<Control> controls, Map<Integer, Severity> severity, Truth knockout) {
    public static final Circumstances NONE = new Circumstances(List.of(), List.of(), Map.of(), Truth.NO);
}
