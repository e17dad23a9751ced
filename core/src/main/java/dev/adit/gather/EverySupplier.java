package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;

/** {@code every_supplier}: no if one direct supplier says no; unknown while a supplier is not named or does not know. */
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
            for (int place = 0; place < suppliers.count(actor) && answer != Truth.NO; place++)
                answer = answer.and(answers.get(suppliers.supplier(actor, place)));
            gathered.set(actor, answer);
        }
        return gathered;
    }
}
