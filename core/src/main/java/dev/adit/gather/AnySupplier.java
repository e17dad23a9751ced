package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;

/**
 * {@code any_supplier}: yes if one direct supplier says yes; unknown while a supplier is not named or does not know. A
 * yes over a link that is not established is unknown, for its material may not be in this product.
 */
@AutoService(Gather.class)
public final class AnySupplier implements Gather {
    @Override
    public String name() {
        return "any_supplier";
    }

    @Override
    public TruthColumn gather(TruthColumn answers, Suppliers suppliers) {
        TruthColumn gathered = TruthColumn.filled(answers.size(), Truth.NO);
        for (int actor = 0; actor < suppliers.actors(); actor++) {
            Truth answer = suppliers.hasUnnamed(actor) ? Truth.UNKNOWN : Truth.NO;
            for (int place = 0; place < suppliers.count(actor) && answer != Truth.YES; place++) {
                Truth told = answers.get(suppliers.supplier(actor, place));
                answer = answer.or(suppliers.isEstablished(actor, place) ? told : told.and(Truth.UNKNOWN));
            }
            gathered.set(actor, answer);
        }
        return gathered;
    }
}
