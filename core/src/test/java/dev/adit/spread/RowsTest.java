package dev.adit.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.value.Millibits;
import dev.adit.value.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The small containers of the hot loops. */
class RowsTest {
    @Test
    void buckets_give_items_by_cost_and_of_one_cost_in_the_order_of_adding() {
        Random random = new Random(1);
        Buckets buckets = new Buckets();
        List<int[]> added = new ArrayList<>();
        for (int item = 0; item < 1000; item++) {
            int cost = random.nextInt(20) * Millibits.CAP / 19;
            buckets.add(cost, item);
            added.add(new int[] {cost, item});
        }
        added.sort(Comparator.comparingInt(entry -> entry[0]));
        for (int[] entry : added) {
            assertThat(buckets.advance()).isTrue();
            assertThat(new int[] {buckets.cost(), buckets.item()}).isEqualTo(entry);
        }
        assertThat(buckets.advance()).isFalse();
        assertThat(buckets.advance()).isFalse();
    }

    @Test
    void what_is_added_at_the_present_cost_is_still_given() {
        Buckets buckets = new Buckets();
        buckets.add(5, 1);
        assertThat(buckets.advance()).isTrue();
        buckets.add(5, 2);
        buckets.add(6, 3);
        assertThat(buckets.advance()).isTrue();
        assertThat(buckets.item()).isEqualTo(2);
        assertThat(buckets.advance()).isTrue();
        assertThat(buckets.item()).isEqualTo(3);
    }

    @Test
    void rows_grow_and_sort() {
        IntArray ints = new IntArray();
        Longs longs = new Longs();
        for (int i = 0; i < 1000; i++) {
            ints.add(i);
            longs.add(999 - i / 2);
        }
        assertThat(ints.size()).isEqualTo(1000);
        assertThat(ints.get(999)).isEqualTo(999);
        assertThat(longs.sortedDistinct())
                .hasSize(500)
                .startsWith(500)
                .endsWith(999)
                .isSorted();
    }

    @Test
    void names_are_numbered_as_they_come() {
        Names names = new Names();
        assertThat(List.of(names.number("b"), names.number("a"), names.number("b")))
                .containsExactly(0, 1, 0);
        assertThat(names.all()).containsExactly("b", "a");
        assertThat(names.name(1)).isEqualTo("a");
    }

    @Test
    void workers_give_results_in_the_order_of_tasks() {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            tasks.add(() -> number);
        }
        List<Integer> results = new Workers(2).all(tasks);
        assertThat(results).hasSize(100).isSorted();
        assertThat(new Workers(2).all(List.<Callable<Integer>>of())).isEmpty();
    }

    @Test
    void a_fault_of_a_task_is_the_callers_to_see() {
        Callable<Integer> faulty = () -> {
            throw new IllegalArgumentException("no such thing");
        };
        assertThatThrownBy(() -> new Workers(2).all(List.of(faulty)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such thing");
        assertThatThrownBy(() -> new Workers(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
