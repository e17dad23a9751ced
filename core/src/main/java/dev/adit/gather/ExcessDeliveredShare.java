package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;
import dev.adit.value.Ppm;
import java.util.List;
import java.util.OptionalLong;

/**
 * {@code excess_delivered_share}: how much more went out than the intake can have yielded, in per cent of the intake, 100
 * at most; of several commodities the worst. Where somebody told the totals, they are compared. A recovery that nobody
 * told counts as complete, so that only what cannot be is told.
 */
@AutoService(Measure.class)
public final class ExcessDeliveredShare implements Measure {
    private static final String RECOVERY = "recovery_rate";

    @Override
    public String name() {
        return "excess_delivered_share";
    }

    @Override
    public AttributeType type() {
        return AttributeType.PERCENT;
    }

    @Override
    public List<String> reads() {
        return List.of(IntakeKg.NAME, DeliveredKg.NAME, RECOVERY);
    }

    @Override
    public void measure(Setting setting, MeasuredCells cells) {
        for (int actor = 0; actor < setting.network().actors().size(); actor++) {
            if (!cells.isOpen(actor)) continue;
            long recovery =
                    setting.answer(RECOVERY, AttributeType.PERCENT, actor).orElse(Ppm.ONE);
            if (setting.isSaid(IntakeKg.NAME, actor) || setting.isSaid(DeliveredKg.NAME, actor)) {
                OptionalLong in = setting.answer(IntakeKg.NAME, AttributeType.COUNT, actor);
                OptionalLong out = setting.answer(DeliveredKg.NAME, AttributeType.COUNT, actor);
                if (in.isPresent() && out.isPresent())
                    cells.set(actor, excess(in.getAsLong(), out.getAsLong(), recovery), Column.NOBODY);
            } else byCommodity(setting.masses().open(actor), actor, recovery, cells);
        }
    }

    private static void byCommodity(Masses masses, int actor, long recovery, MeasuredCells cells) {
        long worst = -1;
        int shows = Column.NOBODY;
        boolean isKnown = true;
        for (int commodity : masses.commodities()) {
            if (!masses.delivers(commodity)) continue;
            isKnown &= masses.isIntakeKnown(commodity) && masses.isDeliveryKnown(commodity);
            if (!masses.isIntakeKnown(commodity)) continue;
            long excess = excess(masses.intake(commodity), masses.delivered(commodity), recovery);
            if (excess <= worst) continue;
            worst = excess;
            shows = masses.flowOut(commodity);
        }
        if (worst < 0) return;
        if (isKnown) cells.set(actor, worst, shows);
        else cells.setAtLeast(actor, worst, shows);
    }

    /** In ppm of the intake, rounded up, so that nothing above a bound comes to lie on it. */
    static long excess(long intake, long delivered, long recovery) {
        long surplus = delivered * Ppm.ONE - intake * recovery;
        if (surplus <= 0) return 0;
        if (surplus / Ppm.ONE >= intake) return Ppm.ONE;
        return Quotients.up(surplus, intake);
    }
}
