package dev.adit.backtest;

import dev.adit.rule.Rule;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strength and prior of every rule, in permille; to be moved by calibration. */
final class Numbers {
    private final int[] strength;
    private final int[] prior;

    private Numbers(int[] strength, int[] prior) {
        this.strength = strength;
        this.prior = prior;
    }

    /** The rules' own; 0 where a rule does not speak of harm. */
    static Numbers of(List<Rule> rules) {
        int[] strength = new int[rules.size()];
        int[] prior = new int[rules.size()];
        for (int rule = 0; rule < strength.length; rule++) {
            Rule.Place place = rules.get(rule).place();
            if (place == null) continue;
            strength[rule] = place.strength();
            prior[rule] = place.prior();
        }
        return new Numbers(strength, prior);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbers numbers
                && Arrays.equals(strength, numbers.strength)
                && Arrays.equals(prior, numbers.prior);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(strength) * 31 + Arrays.hashCode(prior);
    }

    int strength(int rule) {
        return strength[rule];
    }

    int prior(int rule) {
        return prior[rule];
    }

    /** The same but for one rule. */
    Numbers with(int rule, int newStrength, int newPrior) {
        Numbers moved = new Numbers(strength.clone(), prior.clone());
        moved.strength[rule] = newStrength;
        moved.prior[rule] = newPrior;
        return moved;
    }
}
