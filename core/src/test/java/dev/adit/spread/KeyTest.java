package dev.adit.spread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.value.Millibits;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTest {
    private static final int MOST_SOURCES = (1 << 27) - 1;
    private static final int MOST_HOPS = (1 << 22) - 1;

    @Test
    void a_key_gives_back_what_was_packed() {
        for (int cost : List.of(0, 1, 322, Millibits.CAP))
            for (int hops : List.of(0, 1, 200_000, MOST_HOPS))
                for (int source : List.of(0, 1, 12_345, MOST_SOURCES)) {
                    long key = Key.of(cost, hops, source);
                    assertThat(List.of(Key.cost(key), Key.hops(key), Key.source(key)))
                            .containsExactly(cost, hops, source);
                    assertThat(key).isBetween(0L, Key.NONE - 1);
                }
    }

    @Test
    void keys_are_ordered_by_cost_then_hops_then_source() {
        assertThat(Key.of(1, MOST_HOPS, MOST_SOURCES)).isLessThan(Key.of(2, 0, 0));
        assertThat(Key.of(1, 1, MOST_SOURCES)).isLessThan(Key.of(1, 2, 0));
        assertThat(Key.of(1, 1, 1)).isLessThan(Key.of(1, 1, 2));
    }

    @Test
    void an_arc_adds_its_cost_and_one_hop_until_it_is_too_dear() {
        assertThat(Key.after(Key.of(322, 4, 7), 100)).isEqualTo(Key.of(422, 5, 7));
        assertThat(Key.after(Key.of(Millibits.CAP - 1, 0, 7), 1)).isEqualTo(Key.of(Millibits.CAP, 1, 7));
        assertThat(Key.after(Key.of(Millibits.CAP, 0, 7), 1)).isEqualTo(Key.NONE);
        assertThat(Key.after(Key.of(0, 0, 7), Millibits.NEVER)).isEqualTo(Key.NONE);
    }
}
