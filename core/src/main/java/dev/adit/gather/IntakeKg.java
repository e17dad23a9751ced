package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;

/** {@code intake_kg}: what came in, over all commodities; unknown if the whole of one that came in or went out is not told. */
@AutoService(Measure.class)
public final class IntakeKg implements Measure {
    static final String NAME = "intake_kg";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public AttributeType type() {
        return AttributeType.COUNT;
    }

    @Override
    public void measure(Setting setting, MeasuredCells cells) {
        for (int actor = 0; actor < setting.network().actors().size(); actor++) {
            if (!cells.isOpen(actor)) continue;
            Masses masses = setting.masses().open(actor);
            long sum = 0;
            boolean isKnown = true;
            int shows = Column.NOBODY;
            for (int commodity : masses.commodities()) {
                isKnown &= masses.isIntakeKnown(commodity);
                sum = Kilograms.sum(sum, masses.intake(commodity));
                if (shows == Column.NOBODY) shows = masses.flowIn(commodity);
            }
            if (shows == Column.NOBODY) continue;
            if (isKnown && sum < Kilograms.LARGEST) cells.set(actor, sum, shows);
            else cells.setAtLeast(actor, sum, shows);
        }
    }
}
