package dev.adit.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.rule.Packs;
import dev.adit.value.Truth;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TruthColumnTest {
    private static final int[] SIZES = {0, 1, 2, 63, 64, 65, 127, 128, 129, 1000};

    private static TruthColumn random(Random random, int size) {
        TruthColumn column = TruthColumn.filled(size, one(random));
        for (int row = 0; row < size; row++) column.set(row, one(random));
        return column;
    }

    private static Truth one(Random random) {
        return Truth.values()[random.nextInt(3)];
    }

    @Test
    void sixty_four_rows_at_once_answer_like_one_row_alone() {
        for (int size : SIZES) {
            Random random = new Random(size);
            TruthColumn left = random(random, size);
            TruthColumn right = random(random, size);
            for (int row = 0; row < size; row++) {
                String where = "row " + row + " of " + size;
                assertThat(left.and(right).get(row))
                        .as(where)
                        .isEqualTo(left.get(row).and(right.get(row)));
                assertThat(left.or(right).get(row))
                        .as(where)
                        .isEqualTo(left.get(row).or(right.get(row)));
                assertThat(left.not().get(row))
                        .as(where)
                        .isEqualTo(left.get(row).not());
            }
        }
    }

    @Test
    void a_row_can_be_set_to_any_answer_from_any_other() {
        for (Truth before : Truth.values())
            for (Truth after : Truth.values()) {
                TruthColumn column = TruthColumn.filled(70, before);
                column.set(65, after);
                assertThat(column.get(65)).isEqualTo(after);
                assertThat(column.get(64)).isEqualTo(before);
            }
    }

    @Test
    void counting_ignores_what_lies_beyond_the_last_row() {
        for (int size : SIZES)
            for (Truth answer : Truth.values())
                assertThat(TruthColumn.filled(size, answer).not().not().count(answer))
                        .isEqualTo(size);
    }

    @Test
    void the_parts_of_an_answer_are_left_as_they_were() {
        TruthColumn yes = TruthColumn.filled(3, Truth.YES);
        TruthColumn no = TruthColumn.filled(3, Truth.NO);

        yes.and(no);
        yes.or(no);
        yes.not();

        assertThat(yes.count(Truth.YES)).isEqualTo(3);
        assertThat(no.count(Truth.NO)).isEqualTo(3);
    }

    @Test
    void what_was_not_gathered_is_unknown() {
        Table table = new Table(Packs.vocabulary(), 2, 0);
        table.gather("asked", TruthColumn.filled(2, Truth.YES));

        assertThat(table.gathered("asked").count(Truth.YES)).isEqualTo(2);
        assertThat(table.gathered("never asked").count(Truth.UNKNOWN)).isEqualTo(2);
        assertThat(table.fresh().gathered("asked").count(Truth.UNKNOWN)).isEqualTo(2);
    }
}
