package dev.adit.gather;

import dev.adit.condition.Condition;
import dev.adit.network.ActorKind;
import dev.adit.network.Network;
import dev.adit.table.Table;
import dev.adit.table.TruthColumn;
import dev.adit.table.Vocabulary;
import dev.adit.value.Truth;
import java.util.EnumMap;
import java.util.Map;

/**
 * A question of a rule to suppliers.
 *
 * @param text the clause as it is looked up, such as {@code any_upstream (extraction_method is artisanal)}
 */
public record Clause(String text, Gather how, Condition what) {
    /** Asks it, and leaves the answers in the table. */
    public void ask(Table table, Network network, Suppliers suppliers) {
        TruthColumn answers = what.over(table);
        Map<ActorKind, Boolean> applies = new EnumMap<>(ActorKind.class);
        for (int actor = 0; actor < table.rows(); actor++) {
            ActorKind kind = network.actors().get(actor).kind();
            if (!applies.computeIfAbsent(kind, one -> applies(one, table.vocabulary()))) answers.set(actor, Truth.NO);
        }
        table.gather(text, how.gather(answers, suppliers));
    }

    /** Whether every attribute asked can be had by the kind; one that cannot has nothing to be unknown. */
    private boolean applies(ActorKind kind, Vocabulary vocabulary) {
        return what.leaves().stream()
                .map(leaf -> vocabulary.place(leaf.subject()))
                .allMatch(place -> place.isEmpty()
                        || vocabulary.at(place.getAsInt()).appliesTo().contains(kind.word()));
    }
}
