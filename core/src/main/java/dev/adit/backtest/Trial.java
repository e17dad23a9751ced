package dev.adit.backtest;

import dev.adit.value.Permille;
import java.util.List;

/**
 * Own risk of rows in the theme of one rule, whose numbers are tried while all others stay: what the others leave of the
 * likelihood is worked out once. Floating point only finds the whole number; near a tie the exact way is taken.
 */
final class Trial {
    private static final double NEAR_TIE = 1e-7;

    private final RowRisk risk;
    private final int theme;
    private final int rule;
    private final List<byte[]> rows;
    private final int[] asItIs;
    private final boolean[] isFixed;
    private final double[] leftByOthers;
    private final int[] strongestBeside;
    private final int[] kept;

    Trial(RowRisk risk, int rule, List<byte[]> rows, Numbers numbers) {
        this.risk = risk;
        this.theme = risk.theme(rule);
        this.rule = rule;
        this.rows = rows;
        this.asItIs = new int[rows.size()];
        this.isFixed = new boolean[rows.size()];
        this.leftByOthers = new double[rows.size()];
        this.strongestBeside = new int[rows.size()];
        this.kept = new int[rows.size()];
        for (int i = 0; i < asItIs.length; i++) prepare(i, numbers);
    }

    private void prepare(int i, Numbers numbers) {
        byte[] row = rows.get(i);
        asItIs[i] = risk.of(theme, row, numbers);
        isFixed[i] = row[rule] == Answers.NOT_ASKED || row[rule] == Answers.NO || risk.isKnockedOut(theme, row);
        if (isFixed[i]) return;
        kept[i] = risk.keptAtPoint(theme, row);
        int[] strongest = risk.strongestWithout(theme, row, numbers, rule);
        strongestBeside[i] = strongest[risk.group(rule)];
        leftByOthers[i] = 1;
        for (int group = 0; group < strongest.length; group++)
            if (group != risk.group(rule)) leftByOthers[i] *= (Permille.ONE - strongest[group]) / (double) Permille.ONE;
    }

    /** Own risk of every row under numbers that differ in this rule only. */
    int[] own(Numbers tried) {
        int[] own = asItIs.clone();
        for (int i = 0; i < own.length; i++) if (!isFixed[i]) own[i] = own(i, tried);
        return own;
    }

    private int own(int i, Numbers tried) {
        int value = Math.max(strongestBeside[i], risk.valueAtPoint(rule, rows.get(i)[rule], tried));
        double left = leftByOthers[i] * (Permille.ONE - value) + 0.5;
        if (Math.abs(left - Math.rint(left)) < NEAR_TIE) return risk.of(theme, rows.get(i), tried);
        return risk.ofLikelihood(theme, Permille.of(Permille.ONE - (int) left, kept[i]));
    }
}
