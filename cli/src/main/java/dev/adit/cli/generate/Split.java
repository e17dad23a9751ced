package dev.adit.cli.generate;

import dev.adit.value.Ppm;
import java.util.Arrays;
import java.util.List;

/** Splits a buyer's intake of a mineral among its deals: what each declares of it, in ppm, or nothing. */
final class Split {
    private static final int ALL_DECLARED = 60;
    private static final int NONE_DECLARED = 18;
    private static final int TOO_MUCH_PERMILLE = 2;

    private final Dice dice;

    Split(Dice dice) {
        this.dice = dice;
    }

    /** Shares by deal; {@link Ppm#UNKNOWN} where nobody declared one. Unknown and recycled parts always have one. */
    int[] of(List<Deal> deals) {
        int[] shares = new int[deals.size()];
        Arrays.fill(shares, Ppm.UNKNOWN);
        int left = Ppm.ONE;
        int sellers = 0;
        for (int i = 0; i < shares.length; i++) {
            if (deals.get(i).hasSeller()) {
                sellers++;
                continue;
            }
            shares[i] = dice.between(10, 400) * 1000;
            left -= shares[i];
        }
        if (sellers == 0) Arrays.fill(shares, Ppm.ONE / shares.length);
        else declare(deals, shares, left, sellers);
        return shares;
    }

    private void declare(List<Deal> deals, int[] shares, int left, int sellers) {
        int way = dice.below(100);
        if (way < NONE_DECLARED) return;
        boolean isWhole = way < NONE_DECLARED + ALL_DECLARED;
        int[] parts = parts(sellers, isWhole ? left : left / 5 * 4);
        int next = 0;
        for (int i = 0; i < shares.length; i++)
            if (deals.get(i).hasSeller()) {
                int part = parts[next++];
                if (isWhole || dice.percent(60)) shares[i] = part;
            }
        if (isWhole && dice.permille(TOO_MUCH_PERMILLE)) exaggerate(shares);
    }

    /** Uneven parts that add up to the whole. */
    private int[] parts(int count, int whole) {
        double[] weights = new double[count];
        double total = 0;
        for (int i = 0; i < count; i++) {
            weights[i] = 0.02 + dice.fraction() * dice.fraction();
            total += weights[i];
        }
        int unit = whole / count >= 10_000 ? 1000 : 1; // people round
        int[] parts = new int[count];
        int left = whole;
        int greatest = 0;
        for (int i = 0; i < count; i++) {
            parts[i] = Math.max(unit, (int) (whole * weights[i] / total) / unit * unit);
            left -= parts[i];
            if (parts[i] > parts[greatest]) greatest = i;
        }
        parts[greatest] = Math.max(1, parts[greatest] + left);
        return parts;
    }

    /** Now and then what is declared adds up to more than the whole. */
    private static void exaggerate(int[] shares) {
        for (int i = 0; i < shares.length; i++) shares[i] = Math.min(Ppm.ONE, shares[i] / 10 * 13);
    }
}
