package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;

/**
 * {@code unknown_tiers}: the most tiers in a row, anywhere upstream, that nobody has established for this product. A tier
 * is not established if it is named over a link that is neither verified nor declared of this product, or if nobody is
 * named though somebody must be there. A loop of such links counts as many tiers as it has actors. Where a chain ends in
 * the dark there may be more; then the number is told only if it speaks of harm as it is.
 */
@AutoService(Measure.class)
public final class UnknownTiers implements Measure {
    @Override
    public String name() {
        return "unknown_tiers";
    }

    @Override
    public AttributeType type() {
        return AttributeType.COUNT;
    }

    @Override
    public void measure(Setting setting, MeasuredCells cells) {
        Tiers tiers = setting.tiers();
        for (int actor = 0; actor < setting.network().actors().size(); actor++)
            if (tiers.isDark(actor)) cells.setAtLeast(actor, tiers.longest(actor), Column.NOBODY);
            else cells.set(actor, tiers.longest(actor), Column.NOBODY);
    }
}
