package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;

/**
 * {@code any_upstream}: yes if anybody upstream, however far, says yes; unknown while somebody there is not named or
 * does not know. The least fixpoint over the suppliers, so loops are harmless; linear in actors and flows.
 */
@AutoService(Gather.class)
public final class AnyUpstream implements Gather {
    @Override
    public String name() {
        return "any_upstream";
    }

    @Override
    public TruthColumn gather(TruthColumn answers, Suppliers suppliers) {
        TruthColumn gathered = TruthColumn.filled(answers.size(), Truth.NO);
        for (int actor = 0; actor < suppliers.actors(); actor++)
            if (suppliers.hasUnnamed(actor)) gathered.set(actor, Truth.UNKNOWN);
        boolean rises = true;
        while (rises) {
            rises = false;
            for (int actor = 0; actor < suppliers.actors(); actor++) rises |= rise(actor, answers, gathered, suppliers);
        }
        return gathered;
    }

    private static boolean rise(int actor, TruthColumn answers, TruthColumn gathered, Suppliers suppliers) {
        Truth before = gathered.get(actor);
        Truth answer = before;
        for (int place = 0; place < suppliers.count(actor) && answer != Truth.YES; place++) {
            int supplier = suppliers.supplier(actor, place);
            answer = answer.or(answers.get(supplier)).or(gathered.get(supplier));
        }
        gathered.set(actor, answer);
        return answer != before;
    }
}
