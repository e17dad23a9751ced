package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;
import dev.adit.value.Truth;
import java.util.List;

/** {@code origin_without_output}: whether an actor delivers as dug in its country something of which the country is on record to dig nothing. */
@AutoService(Measure.class)
public final class OriginWithoutOutput implements Measure {
    @Override
    public String name() {
        return "origin_without_output";
    }

    @Override
    public AttributeType type() {
        return AttributeType.TRUTH;
    }

    @Override
    public List<String> reads() {
        return List.of(DomesticOrigin.NAME, DeliveredKg.NAME);
    }

    @Override
    public void measure(Setting setting, MeasuredCells cells) {
        for (int actor = 0; actor < setting.network().actors().size(); actor++) {
            if (!cells.isOpen(actor)) continue;
            List<DeclaredOutput.Part> parts = DeclaredOutput.of(setting, actor);
            Truth answer = parts.isEmpty() ? Truth.UNKNOWN : Truth.NO;
            int shows = Column.NOBODY;
            for (DeclaredOutput.Part part : parts) {
                Truth nothing = part.national().isEmpty()
                        ? Truth.UNKNOWN
                        : Truth.of(part.national().getAsLong() == 0);
                if (nothing == Truth.YES && answer != Truth.YES) shows = part.flow();
                answer = answer.or(nothing);
            }
            if (answer != Truth.UNKNOWN) cells.set(actor, answer == Truth.YES ? 1 : 0, shows);
        }
    }
}
