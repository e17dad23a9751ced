package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.network.ActorKind;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;

/** {@code domestic_origin}: yes of mine sites, which sell what they dig; all others have to say it, since depots buy across borders too. */
@AutoService(Measure.class)
public final class DomesticOrigin implements Measure {
    static final String NAME = "domestic_origin";

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
            if (setting.network().actors().get(actor).kind() == ActorKind.MINE_SITE) cells.set(actor, 1, Column.NOBODY);
    }
}
