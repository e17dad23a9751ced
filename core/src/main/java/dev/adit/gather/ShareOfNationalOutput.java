package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;
import java.util.List;

/**
 * {@code share_of_national_output}: what an actor delivers as dug in its country, in per cent of what the country digs in a
 * year, rounded up; of several commodities the greatest. Where nothing is dug, {@link OriginWithoutOutput} speaks.
 */
@AutoService(Measure.class)
public final class ShareOfNationalOutput implements Measure {
    private static final long PERCENT = 100;

    @Override
    public String name() {
        return "share_of_national_output";
    }

    @Override
    public AttributeType type() {
        return AttributeType.COUNT;
    }

    @Override
    public List<String> reads() {
        return List.of(DomesticOrigin.NAME, DeliveredKg.NAME);
    }

    @Override
    public void measure(Setting setting, MeasuredCells cells) {
        for (int actor = 0; actor < setting.network().actors().size(); actor++) {
            if (!cells.isOpen(actor)) continue;
            long greatest = -1;
            boolean isKnown = true;
            int shows = Column.NOBODY;
            for (DeclaredOutput.Part part : DeclaredOutput.of(setting, actor)) {
                long national = part.national().orElse(0);
                isKnown &= part.isWhole() && national > 0;
                if (national == 0) continue;
                long share = Quotients.up(part.kilograms() * PERCENT, national);
                if (share <= greatest) continue;
                greatest = share;
                shows = part.flow();
            }
            if (greatest < 0) continue;
            if (isKnown) cells.set(actor, greatest, shows);
            else cells.setAtLeast(actor, greatest, shows);
        }
    }
}
