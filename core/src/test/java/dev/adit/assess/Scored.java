package dev.adit.assess;

import dev.adit.gather.Chain;
import dev.adit.read.InputSet;
import dev.adit.rule.Packs;
import java.time.LocalDate;

/** Assesses with the small pack, on one day. */
public final class Scored {
    public static final String TODAY = "2024-06-01";
    public static final String LATELY = "2024-01-01";
    public static final String LONG_AGO = "2020-01-01";

    private Scored() {}

    public static Assessment of(Chain chain) {
        return of(chain.inputs(), 1);
    }

    public static Assessment of(InputSet inputs, int threads) {
        return Assessor.of(Packs.tiny())
                .asOf(LocalDate.parse(TODAY))
                .with(new LocalEngine(threads))
                .assess(inputs);
    }

    /** The result of one actor. */
    static ScoredSupplier actor(Assessment assessment, String id) {
        return assessment.suppliers().stream()
                .filter(supplier -> supplier.actor().id().text().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
