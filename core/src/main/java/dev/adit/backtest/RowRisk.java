package dev.adit.backtest;

import dev.adit.own.Survival;
import dev.adit.rule.Effect;
import dev.adit.rule.Method;
import dev.adit.rule.Remediation;
import dev.adit.rule.Rule;
import dev.adit.value.Permille;
import dev.adit.value.Scenario;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Own risk of a row of answers under given numbers: what {@link dev.adit.own.OwnRisk} computes, over arrays, so that
 * calibration can try many numbers. A test holds the two equal. For one thread.
 */
final class RowRisk {
    /** In place of a rule's number: none is left out. */
    static final int NOBODY = -1;

    private static final int SEVERITY_TO_PERMILLE = 10;

    private final Method method;
    private final List<Rule> rules;
    private final int knockoutTheme;
    private final int[] themes;
    private final int[] groups;
    private final int[][] ofTheme;
    private final int[] knockouts;
    private final int[] controls;
    private final int[] weights = new int[Permille.ONE + 1];
    private final int[] strongest;
    private final int[] cuts;

    RowRisk(Method method, List<Rule> rules) {
        this.method = method;
        this.rules = rules;
        this.knockoutTheme = method.theme(method.knockoutTheme());
        this.themes = new int[rules.size()];
        this.groups = new int[rules.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            Rule.Place place = rules.get(rule).place();
            themes[rule] = place == null ? NOBODY : method.theme(place.theme());
            if (place != null) groups[rule] = numbers.computeIfAbsent(place.group(), fresh -> numbers.size());
        }
        this.ofTheme = new int[method.themes().size()][];
        for (int theme = 0; theme < ofTheme.length; theme++) {
            int of = theme;
            ofTheme[theme] = numbers(rule -> themes[rule] == of && effect(rule).isHarm());
        }
        this.knockouts = numbers(rule -> effect(rule).kind() == Effect.Kind.KNOCKOUT);
        this.controls = numbers(rule -> effect(rule).kind() == Effect.Kind.CONTROL_OWN);
        for (int likelihood = 0; likelihood < weights.length; likelihood++)
            weights[likelihood] = method.weight(likelihood);
        this.strongest = new int[numbers.size()];
        this.cuts = new int[Math.max(numbers.size(), rules.size())];
    }

    private int[] numbers(IntPredicate wanted) {
        return IntStream.range(0, rules.size()).filter(wanted).toArray();
    }

    private Effect effect(int rule) {
        return rules.get(rule).effect();
    }

    int themes() {
        return ofTheme.length;
    }

    /** The theme in which a rule counts; {@link #NOBODY} if it has none. */
    int theme(int rule) {
        return themes[rule];
    }

    /** The worst of all themes. */
    int worst(byte[] row, Numbers numbers, Scenario scenario, int without) {
        int worst = 0;
        for (int theme = 0; theme < themes(); theme++)
            worst = Math.max(worst, of(theme, row, numbers, scenario, without));
        return worst;
    }

    /** Own risk in a theme in the point scenario, in permille. */
    int of(int theme, byte[] row, Numbers numbers) {
        return of(theme, row, numbers, Scenario.POINT, NOBODY);
    }

    /** Own risk in a theme, in permille, as if one rule had not been asked. */
    int of(int theme, byte[] row, Numbers numbers, Scenario scenario, int without) {
        if (theme == knockoutTheme && isKnockedOut(row, scenario, without)) return Permille.ONE;
        int[] values = strongest(theme, row, numbers, scenario, without);
        int count = 0;
        for (int value : values) if (value > 0) cuts[count++] = value;
        int likelihood = Permille.ONE - Survival.after(cuts, count);
        return ofLikelihood(theme, Permille.of(likelihood, kept(theme, row, scenario, without)));
    }

    /** Own risk of a likelihood that controls have cut already. */
    int ofLikelihood(int theme, int likelihood) {
        int severity = method.themes().get(theme).severity().level();
        return Permille.of(severity * SEVERITY_TO_PERMILLE, weights[likelihood]);
    }

    boolean isKnockedOut(int theme, byte[] row) {
        return theme == knockoutTheme && isKnockedOut(row, Scenario.POINT, NOBODY);
    }

    private boolean isKnockedOut(byte[] row, Scenario scenario, int without) {
        for (int rule : knockouts)
            if (rule != without) {
                if (row[rule] == Answers.YES) return true;
                if (row[rule] == Answers.STALE && scenario == Scenario.HIGH) return true;
            }
        return false;
    }

    /** The strongest value of each group in the point scenario, one rule left out; good until the next call. */
    int[] strongestWithout(int theme, byte[] row, Numbers numbers, int without) {
        return strongest(theme, row, numbers, Scenario.POINT, without);
    }

    private int[] strongest(int theme, byte[] row, Numbers numbers, Scenario scenario, int without) {
        Arrays.fill(strongest, 0);
        for (int rule : ofTheme[theme])
            if (rule != without && row[rule] != Answers.NOT_ASKED)
                strongest[groups[rule]] = Math.max(strongest[groups[rule]], value(rule, row[rule], numbers, scenario));
        return strongest;
    }

    int group(int rule) {
        return groups[rule];
    }

    int valueAtPoint(int rule, byte answer, Numbers numbers) {
        return value(rule, answer, numbers, Scenario.POINT);
    }

    private int value(int rule, byte answer, Numbers numbers, Scenario scenario) {
        int strength = numbers.strength(rule);
        int prior = numbers.prior(rule);
        if (answer == Answers.YES || answer == Answers.STALE) return strength;
        if (answer == Answers.NO) return 0;
        if (answer == Answers.REMEDIED) {
            Remediation left = rules.get(rule).remediation();
            if (left == null) return 0;
            strength = Math.min(strength, left.strength());
            prior = Math.min(prior, left.prior());
        }
        return switch (scenario) {
            case LOW -> 0;
            case POINT -> Permille.of(strength, prior);
            case HIGH -> strength;
        };
    }

    int keptAtPoint(int theme, byte[] row) {
        return kept(theme, row, Scenario.POINT, NOBODY);
    }

    private int kept(int theme, byte[] row, Scenario scenario, int without) {
        if (!method.themes().get(theme).mitigable()) return Permille.ONE;
        int count = 0;
        for (int rule : controls) {
            boolean counts = Answers.isYes(row[rule]) || (row[rule] == Answers.UNKNOWN && scenario == Scenario.LOW);
            if (rule != without && counts)
                cuts[count++] = rules.get(rule).effect().permille();
        }
        return Math.max(method.ownControlFloor(), Survival.after(cuts, count));
    }
}
