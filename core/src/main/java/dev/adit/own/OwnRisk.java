package dev.adit.own;

import dev.adit.rule.Method;
import dev.adit.rule.Severity;
import dev.adit.rule.Theme;
import dev.adit.value.Permille;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Computes own risk: {@code severity * 10 * weight(likelihood) / 1000}, docs/method.md section "Own risk".
 *
 * <p>One object serves many actors one after the other and reuses its arrays; it is for one thread.
 */
public final class OwnRisk {
    private static final int SEVERITY_TO_PERMILLE = 10;

    private final Method method;
    private final int knockoutTheme;
    private final Map<String, Integer> groups = new HashMap<>();
    private int[] groupValues = new int[16];
    private int[] cuts = new int[16];

    public OwnRisk(Method method) {
        this.method = method;
        this.knockoutTheme = method.theme(method.knockoutTheme());
    }

    /** Own risk in a theme, in permille. */
    public Range of(int theme, Circumstances actor) {
        return new Range(
                of(theme, Scenario.LOW, actor), of(theme, Scenario.POINT, actor), of(theme, Scenario.HIGH, actor));
    }

    private int of(int theme, Scenario scenario, Circumstances actor) {
        Truth knockout = theme == knockoutTheme ? actor.knockout() : Truth.NO;
        if (knockout == Truth.YES || (knockout == Truth.UNKNOWN && scenario == Scenario.HIGH)) return Permille.ONE;
        int likelihood = likelihood(theme, scenario, actor.indicators());
        if (method.themes().get(theme).mitigable())
            likelihood = Permille.of(likelihood, kept(Control.Place.OWN, scenario, actor.controls()));
        int severity = severity(method.themes().get(theme), actor.severity().get(theme), scenario);
        return Permille.of(severity * SEVERITY_TO_PERMILLE, method.weight(likelihood));
    }

    /** What controls let through to buyers, in permille, in each scenario; at least the method's floor. */
    public Range passed(List<Control> controls) {
        return new Range(
                kept(Control.Place.PASS, Scenario.LOW, controls),
                kept(Control.Place.PASS, Scenario.POINT, controls),
                kept(Control.Place.PASS, Scenario.HIGH, controls));
    }

    private int kept(Control.Place place, Scenario scenario, List<Control> controls) {
        int count = 0;
        for (Control control : controls) {
            boolean counts =
                    control.answer() == Truth.YES || (control.answer() == Truth.UNKNOWN && scenario == Scenario.LOW);
            if (control.place() == place && counts) count = cut(count, control.effect());
        }
        int floor = place == Control.Place.OWN ? method.ownControlFloor() : method.passControlFloor();
        return Math.max(floor, Survival.after(cuts, count));
    }

    /** Inside a group the strongest, across groups {@code 1 - product(1 - group)}. */
    private int likelihood(int theme, Scenario scenario, List<Indicator> indicators) {
        Arrays.fill(groupValues, 0);
        for (Indicator indicator : indicators)
            if (indicator.theme() == theme) {
                int group = groups.computeIfAbsent(indicator.group(), name -> groups.size());
                if (group >= groupValues.length) groupValues = Arrays.copyOf(groupValues, 2 * group);
                groupValues[group] = Math.max(groupValues[group], value(indicator, scenario));
            }
        int count = 0;
        for (int value : groupValues) if (value > 0) count = cut(count, value);
        return Permille.ONE - Survival.after(cuts, count);
    }

    private static int value(Indicator indicator, Scenario scenario) {
        if (indicator.answer() == Truth.YES) return indicator.strength();
        if (indicator.answer() == Truth.NO) return 0;
        return switch (scenario) {
            case LOW -> 0;
            case POINT -> Permille.of(indicator.strength(), indicator.prior());
            case HIGH -> indicator.strength();
        };
    }

    private int cut(int count, int permille) {
        if (count == cuts.length) cuts = Arrays.copyOf(cuts, 2 * count);
        cuts[count] = permille;
        return count + 1;
    }

    private static int severity(Theme theme, @Nullable Severity actor, Scenario scenario) {
        Severity usual = theme.severity();
        if (actor == null) return usual.level();
        return Severity.level(
                part(actor.scale(), usual.scale(), scenario),
                part(actor.scope(), usual.scope(), scenario),
                part(actor.irremediability(), usual.irremediability(), scenario));
    }

    /** A part that is not known: 0, the theme's own, or the worst. */
    private static int part(@Nullable Integer actor, @Nullable Integer usual, Scenario scenario) {
        if (actor != null) return actor;
        return switch (scenario) {
            case LOW -> 0;
            case POINT -> usual == null ? 0 : usual;
            case HIGH -> Severity.WORST;
        };
    }
}
