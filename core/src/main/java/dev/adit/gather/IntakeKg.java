package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.AttributeType;

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
            Total total = new Total();
            for (int commodity : masses.commodities())
                total.add(masses.intake(commodity), masses.isIntakeKnown(commodity), masses.flowIn(commodity));
            total.tell(actor, cells);
        }
    }
}
