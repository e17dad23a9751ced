package dev.adit.compare;

import dev.adit.compare.Snapshot.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What differs in the waivers of two documents, and what that does to the scores with them. */
final class WaiverChanges {
    private final Snapshot old;
    private final Snapshot now;
    private final List<WaiverChange> changes = new ArrayList<>();

    WaiverChanges(Snapshot old, Snapshot now) {
        this.old = old;
        this.now = now;
        for (Snapshot.Key key :
                Comparison.either(old.waivers().keySet(), now.waivers().keySet())) {
            Waived was = old.waivers().getOrDefault(key, Waived.none());
            Waived is = now.waivers().getOrDefault(key, Waived.none());
            if (!was.equals(is)) changes.add(new WaiverChange(key.rule(), key.actor(), was, is));
        }
    }

    /** By actor and rule. */
    List<WaiverChange> list() {
        return List.copyOf(changes);
    }

    /** By id; none unless one of the documents has waivers. */
    List<WithWaiversChange> scores() {
        List<WithWaiversChange> scores = new ArrayList<>();
        if (old.waivers().isEmpty() && now.waivers().isEmpty()) return scores;
        for (Scored is : now.suppliers().values()) {
            Scored was = old.suppliers().get(is.id());
            if (was == null || was.withWaivers().equals(is.withWaivers())) continue;
            scores.add(
                    new WithWaiversChange(is.id(), is.name(), was.withWaivers(), is.withWaivers(), bearing(is.id())));
        }
        return scores;
    }

    private List<WaiverChange> bearing(String supplier) {
        Set<String> way = Comparison.either(old.upstream(supplier), now.upstream(supplier));
        return changes.stream().filter(change -> way.contains(change.actor())).toList();
    }
}
