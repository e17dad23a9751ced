package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;

/**
 * {@code every_supplier}: no if one direct supplier says no; unknown while a supplier is not named or does not know. What
 * one says over a link that is not established leaves it unknown, for it may not be the one that supplies this product.
 */
@AutoService(Gather.class)
public final class EverySupplier implements Gather {
    @Override
    public String name() {
        return "every_supplier";
    }

    @Override
    public TruthColumn gather(TruthColumn answers, Suppliers suppliers) {
        TruthColumn gathered = TruthColumn.filled(answers.size(), Truth.YES);
        for (int actor = 0; actor < suppliers.actors(); actor++) {
            Truth answer = suppliers.hasUnnamed(actor) ? Truth.UNKNOWN : Truth.YES;
            for (int place = 0; place < suppliers.count(actor) && answer != Truth.NO; place++) {
                Truth told = answers.get(suppliers.supplier(actor, place));
                answer = answer.and(suppliers.isEstablished(actor, place) ? told : Truth.UNKNOWN);
            }
            gathered.set(actor, answer);
        }
        return gathered;
    }
}
