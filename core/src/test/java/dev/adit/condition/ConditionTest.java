package dev.adit.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.rule.Packs;
import dev.adit.table.Table;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final int ROUNDS = 400;

    @Test
    void a_column_answers_like_each_of_its_rows() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomTables random = new RandomTables(seed);
            Table table = random.table(1 + seed % 130);
            Condition condition = random.condition(4);
            for (Table asked : List.of(table, table.fresh())) {
                TruthColumn column = condition.over(asked);
                for (int row = 0; row < asked.rows(); row++)
                    assertThat(column.get(row))
                            .as("seed " + seed + ", row " + row + ": " + condition)
                            .isEqualTo(condition.at(asked, row));
            }
        }
    }

    @Test
    void every_operator_and_connective_was_asked() {
        TreeSet<String> met = new TreeSet<>();
        for (int seed = 0; seed < ROUNDS; seed++) meet(new RandomTables(seed).condition(4), met);

        List<String> all = new ArrayList<>(List.of("All", "Any", "Not", "Given", "Blank"));
        RandomTables.operators().forEach(operator -> all.add(operator.name()));
        assertThat(met).containsAll(all);
    }

    private static void meet(Condition condition, Set<String> met) {
        met.add(condition.getClass().getSimpleName());
        if (condition instanceof All all) all.parts().forEach(part -> meet(part, met));
        if (condition instanceof Any any) any.parts().forEach(part -> meet(part, met));
        if (condition instanceof Not not) meet(not.part(), met);
        if (condition instanceof Ask ask) met.add(ask.operator());
    }

    @Test
    void learning_more_flips_no_answer_unless_somebody_asked_whether_it_is_known() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomTables random = new RandomTables(seed);
            Table known = random.table(20);
            Condition condition = random.condition(4);
            if (condition.leaves().stream().anyMatch(Blank.class::isInstance)) continue;
            for (int row = 0; row < 20; row++) {
                Truth before = condition.at(known.fresh(), row);
                if (before != Truth.UNKNOWN)
                    assertThat(condition.at(known, row))
                            .as("seed " + seed + ", row " + row + ": " + condition)
                            .isEqualTo(before);
            }
        }
    }

    @Test
    void the_decisive_leaves_alone_bear_the_answer() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomTables random = new RandomTables(seed);
            Table table = random.table(10);
            Condition condition = random.condition(3);
            for (int row = 0; row < 10; row++) {
                List<Condition> decisive = condition.decisive(table, row);
                assertThat(condition.leaves()).as("seed " + seed).containsAll(decisive);
                assertThat(forgetting(condition, decisive).at(table, row))
                        .as("seed " + seed + ", row " + row + ": " + condition + " but for " + decisive)
                        .isEqualTo(condition.at(table, row));
            }
        }
    }

    /** The condition as if nobody had answered any leaf but those to keep. */
    private static Condition forgetting(Condition condition, List<Condition> kept) {
        if (condition instanceof All all)
            return new All(
                    all.parts().stream().map(part -> forgetting(part, kept)).toList());
        if (condition instanceof Any any)
            return new Any(
                    any.parts().stream().map(part -> forgetting(part, kept)).toList());
        if (condition instanceof Not not) return new Not(forgetting(not.part(), kept));
        return kept.contains(condition) ? condition : new Given("never asked");
    }

    @Test
    void what_would_settle_an_unknown_answer_is_itself_unknown() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomTables random = new RandomTables(seed);
            Table table = random.table(1);
            Condition condition = random.condition(4);
            if (condition.at(table, 0) != Truth.UNKNOWN) continue;
            assertThat(condition.decisive(table, 0))
                    .as("seed " + seed + ": " + condition)
                    .isNotEmpty()
                    .allMatch(leaf -> leaf.at(table, 0) == Truth.UNKNOWN);
        }
    }

    private static Condition ask(String attribute, String answer) {
        int place = Packs.attribute(attribute);
        Question question = new Is().question(Packs.vocabulary().at(place), List.of(answer));
        return new Ask(place, attribute, "is", List.of(answer), question);
    }

    private static Table table(String attribute, String answer) {
        Table table = new Table(Packs.vocabulary(), 1, RandomTables.AS_OF);
        table.columnToFill(Packs.attribute(attribute)).set(0, Packs.cell(attribute, answer), 0, false);
        return table;
    }

    @Test
    void a_branch_that_another_one_has_decided_does_not_settle_anything() {
        Condition seen = ask("children_present", "yes");
        Condition works = ask("children_working", "yes");
        Condition armed = ask("armed_interference", "yes");
        Table looked = table("children_present", "no");

        assertThat(new Any(List.of(new All(List.of(seen, works)), armed)).decisive(looked, 0))
                .containsExactly(armed);
        assertThat(new All(List.of(seen, works, armed)).decisive(looked, 0)).containsExactly(seen);
        assertThat(new Not(new All(List.of(works, armed))).decisive(looked, 0)).containsExactly(works, armed);
        assertThat(new Any(List.of(new Not(seen), works)).decisive(looked, 0)).containsExactly(seen);
    }

    @Test
    void whether_something_is_known_is_always_known() {
        int place = Packs.attribute("children_working");
        Blank blank = new Blank(place, "children_working");
        Table table = new Table(Packs.vocabulary(), 4, RandomTables.AS_OF);
        table.columnToFill(place).set(1, 1, 0, false);
        table.columnToFill(place).set(2, 1, 0, true);
        table.columnToFill(place).expire(3, 0);

        assertThat(List.of(blank.at(table, 0), blank.at(table, 1), blank.at(table, 2), blank.at(table, 3)))
                .containsExactly(Truth.YES, Truth.NO, Truth.NO, Truth.YES);
        assertThat(blank.at(table.fresh(), 2)).isEqualTo(Truth.YES);
    }

    @Test
    void nothing_is_all_and_nothing_is_not_any() {
        Table table = table("workers", "3");

        assertThat(new All(List.of()).at(table, 0)).isEqualTo(Truth.YES);
        assertThat(new Any(List.of()).at(table, 0)).isEqualTo(Truth.NO);
    }
}
