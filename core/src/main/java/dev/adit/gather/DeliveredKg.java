package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;

/** {@code delivered_kg}: what went out to those who are named, over all commodities; unknown if one delivery has no mass. */
@AutoService(Measure.class)
public final class DeliveredKg implements Measure {
    static final String NAME = "delivered_kg";

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
                if (!masses.delivers(commodity)) continue;
                isKnown &= masses.isDeliveryKnown(commodity);
                sum = Kilograms.sum(sum, masses.delivered(commodity));
                if (shows == Column.NOBODY) shows = masses.flowOut(commodity);
            }
            if (shows == Column.NOBODY) continue;
            if (isKnown && sum < Kilograms.LARGEST) cells.set(actor, sum, shows);
            else cells.setAtLeast(actor, sum, shows);
        }
    }
}
