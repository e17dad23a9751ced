package dev.adit.backtest;

import dev.adit.value.Permille;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The different rows of answers, each with how many positive and other observations it stands for: visits are many and
 * rows that differ are few, so that trying numbers is cheap. For one thread.
 */
final class Patterns {
    private final RowRisk risk;
    private final List<byte[]> rows = new ArrayList<>();
    private final int[] positives;
    private final int[] negatives;

    Patterns(Panel panel) {
        this.risk = new RowRisk(panel.method(), panel.rules());
        this.positives = new int[panel.size()];
        this.negatives = new int[panel.size()];
        Map<ByteBuffer, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < panel.size(); i++) {
            byte[] row = panel.rows().get(i);
            int place = places.computeIfAbsent(ByteBuffer.wrap(row), fresh -> {
                rows.add(row);
                return rows.size() - 1;
            });
            (panel.observations().get(i).isPositive() ? positives : negatives)[place]++;
        }
    }

    /** Own risk of every pattern in every theme. */
    int[][] own(Numbers numbers) {
        int[][] own = new int[risk.themes()][];
        for (int theme = 0; theme < own.length; theme++) own[theme] = own(theme, numbers);
        return own;
    }

    int[] own(int theme, Numbers numbers) {
        int[] own = new int[rows.size()];
        for (int i = 0; i < own.length; i++) own[i] = risk.of(theme, rows.get(i), numbers);
        return own;
    }

    /** Tries other numbers of one rule, all others staying as they are. */
    Trial trial(int rule, Numbers numbers) {
        return new Trial(risk, rule, rows, numbers);
    }

    /** The theme whose own risk a rule's numbers move. */
    int theme(int rule) {
        return risk.theme(rule);
    }

    /** How often the rule was answered with yes or no. */
    int answered(int rule) {
        int answered = 0;
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i)[rule] > Answers.UNKNOWN || rows.get(i)[rule] == Answers.NO)
                answered += positives[i] + negatives[i];
        return answered;
    }

    /** The area of the worst theme, where one theme is as given instead. */
    double area(int[][] own, int theme, int[] instead) {
        long[] of = new long[Permille.ONE + 1];
        long[] others = new long[Permille.ONE + 1];
        for (int i = 0; i < rows.size(); i++) {
            int worst = instead[i];
            for (int other = 0; other < own.length; other++) if (other != theme) worst = Math.max(worst, own[other][i]);
            of[worst] += positives[i];
            others[worst] += negatives[i];
        }
        return Area.value(of, others);
    }
}
