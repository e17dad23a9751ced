package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;

/**
 * {@code any_upstream}: yes if anybody upstream, however far, says yes; unknown while somebody there is not named or
 * does not know, or a yes comes over a link that is not established. The least fixpoint over the suppliers, so loops are
 * harmless; an actor rises twice at most and tells its buyers each time, so it is linear in actors and flows.
 */
@AutoService(Gather.class)
public final class AnyUpstream implements Gather {
    @Override
    public String name() {
        return "any_upstream";
    }

    @Override
    public TruthColumn gather(TruthColumn answers, Suppliers suppliers) {
        return new Rising(answers, suppliers).gathered();
    }

    /** One gathering: what is known so far, and whose buyers have yet to hear of it. */
    private static final class Rising {
        private final TruthColumn answers;
        private final Buyers buyers;
        private final TruthColumn gathered;
        private final int[] waiting;
        private final boolean[] isWaiting;
        private int count;

        Rising(TruthColumn answers, Suppliers suppliers) {
            this.answers = answers;
            this.buyers = new Buyers(suppliers);
            this.gathered = TruthColumn.filled(answers.size(), Truth.NO);
            this.waiting = new int[suppliers.actors()];
            this.isWaiting = new boolean[suppliers.actors()];
            for (int actor = 0; actor < suppliers.actors(); actor++) {
                if (suppliers.hasUnnamed(actor)) gathered.set(actor, Truth.UNKNOWN);
                if (told(actor) != Truth.NO) await(actor);
            }
        }

        TruthColumn gathered() {
            while (count > 0) {
                int actor = waiting[--count];
                isWaiting[actor] = false;
                Truth told = told(actor);
                for (int place = 0; place < buyers.count(actor); place++)
                    hear(
                            buyers.buyer(actor, place),
                            buyers.isEstablished(actor, place) ? told : told.and(Truth.UNKNOWN));
            }
            return gathered;
        }

        /** What an actor answers of itself and of everybody upstream of it. */
        private Truth told(int actor) {
            return answers.get(actor).or(gathered.get(actor));
        }

        private void hear(int buyer, Truth told) {
            Truth before = gathered.get(buyer);
            Truth after = before.or(told);
            if (after == before) return;
            gathered.set(buyer, after);
            await(buyer);
        }

        private void await(int actor) {
            if (isWaiting[actor]) return;
            isWaiting[actor] = true;
            waiting[count++] = actor;
        }
    }
}
