package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;
import java.util.List;
import java.util.OptionalLong;

/** {@code output_over_norm}: what a worker delivers, in per cent of what one can dig by the norm, rounded up: 300 is three times as much. */
@AutoService(Measure.class)
public final class OutputOverNorm implements Measure {
    private static final String NORM = "productivity_norm_g";
    private static final long PERCENT = 100;

    @Override
    public String name() {
        return "output_over_norm";
    }

    @Override
    public AttributeType type() {
        return AttributeType.COUNT;
    }

    @Override
    public List<String> reads() {
        return List.of(OutputPerWorker.NAME, NORM);
    }

    @Override
    public void measure(Setting setting, MeasuredCells cells) {
        for (int actor = 0; actor < setting.network().actors().size(); actor++) {
            OptionalLong output = setting.answer(OutputPerWorker.NAME, AttributeType.COUNT, actor);
            OptionalLong norm = setting.answer(NORM, AttributeType.COUNT, actor);
            if (output.isEmpty() || norm.isEmpty() || norm.getAsLong() == 0) continue;
            cells.set(actor, Quotients.up(output.getAsLong() * PERCENT, norm.getAsLong()), Column.NOBODY);
        }
    }
}
