package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;
import java.util.List;
import java.util.OptionalLong;

/** {@code output_per_worker_g}: grams delivered in a year by each worker, rounded up; a site without workers counts as having one. */
@AutoService(Measure.class)
public final class OutputPerWorker implements Measure {
    static final String NAME = "output_per_worker_g";
    private static final String WORKERS = "workers";
    private static final long GRAMS = 1000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public AttributeType type() {
        return AttributeType.COUNT;
    }

    @Override
    public List<String> reads() {
        return List.of(DeliveredKg.NAME, WORKERS);
    }

    @Override
    public void measure(Setting setting, MeasuredCells cells) {
        for (int actor = 0; actor < setting.network().actors().size(); actor++) {
            OptionalLong delivered = setting.answer(DeliveredKg.NAME, AttributeType.COUNT, actor);
            OptionalLong workers = setting.answer(WORKERS, AttributeType.COUNT, actor);
            if (delivered.isEmpty() || workers.isEmpty()) continue;
            long perWorker = Quotients.up(delivered.getAsLong() * GRAMS, Math.max(1, workers.getAsLong()));
            cells.set(actor, perWorker, Column.NOBODY);
        }
    }
}
