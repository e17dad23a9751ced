package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.AttributeType;

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
            Total total = new Total();
            for (int commodity : masses.commodities())
                if (masses.delivers(commodity))
                    total.add(
                            masses.delivered(commodity), masses.isDeliveryKnown(commodity), masses.flowOut(commodity));
            total.tell(actor, cells);
        }
    }
}
