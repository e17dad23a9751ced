package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.network.ActorKind;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;
import java.util.EnumSet;
import java.util.Set;

/** {@code domestic_origin}: yes of mine sites, cooperatives and trading points, which stand for ore of the place they are in. */
@AutoService(Measure.class)
public final class DomesticOrigin implements Measure {
    static final String NAME = "domestic_origin";
    private static final Set<ActorKind> LOCAL =
            EnumSet.of(ActorKind.MINE_SITE, ActorKind.COOPERATIVE, ActorKind.TRADING_POINT);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public AttributeType type() {
        return AttributeType.TRUTH;
    }

    @Override
    public void measure(Setting setting, MeasuredCells cells) {
        for (int actor = 0; actor < setting.network().actors().size(); actor++)
            if (LOCAL.contains(setting.network().actors().get(actor).kind())) cells.set(actor, 1, Column.NOBODY);
    }
}
