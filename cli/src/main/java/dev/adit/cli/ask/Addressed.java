package dev.adit.cli.ask;

import dev.adit.network.Actor;
import java.util.ArrayList;
import java.util.List;

/** The questions that one party is asked. */
public final class Addressed {
    private Addressed() {}

    /** The rows that go to a party, in their order and ranked from 1; empty if it is asked nothing. */
    public static List<QuestionRow> to(Actor party, List<QuestionRow> rows) {
        List<QuestionRow> found = new ArrayList<>();
        int before = 0;
        int rank = 0;
        for (QuestionRow row : rows) {
            if (!row.asked().equals(party)) continue;
            if (row.rank() != before) rank++;
            before = row.rank();
            found.add(row.ranked(rank));
        }
        return found;
    }

    /** Why a party gets no questions, and who does. */
    public static String nothing(Actor party, List<QuestionRow> rows) {
        String through = rows.stream()
                .filter(row -> row.about().equals(party))
                .map(row -> named(row.asked()))
                .findFirst()
                .map(asked -> "; what concerns it is asked of " + asked)
                .orElse("");
        String others = String.join(
                ", ", rows.stream().map(row -> named(row.asked())).distinct().toList());
        return "nothing is asked of " + named(party) + through + (others.isEmpty() ? "" : "; asked are " + others);
    }

    private static String named(Actor actor) {
        return actor.name() + " (" + actor.id() + ")";
    }
}
