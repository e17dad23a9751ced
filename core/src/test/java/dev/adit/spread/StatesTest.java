package dev.adit.spread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.Loaded;
import dev.adit.conformance.RandomNetwork;
import dev.adit.value.CodePointOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatesTest {
    @Test
    void states_are_numbered_in_the_order_of_their_names() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            States states = Loaded.of(RandomNetwork.of(seed)).graph().states;
            List<String> names = new ArrayList<>();
            for (int state = 0; state < states.size(); state++) names.add(states.name(state));
            assertThat(names).as("seed %d", seed).doesNotHaveDuplicates().isSortedAccordingTo(CodePointOrder.INSTANCE);
        }
    }

    @Test
    void the_states_of_an_actor_stand_together_and_everybody_has_one() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            Loaded loaded = Loaded.of(RandomNetwork.of(seed));
            States states = loaded.graph().states;
            int counted = 0;
            for (int actor = 0; actor < loaded.actors().size(); actor++) {
                assertThat(states.end(actor)).as("seed %d", seed).isGreaterThan(states.begin(actor));
                for (int state = states.begin(actor); state < states.end(actor); state++) {
                    assertThat(states.name(state)).startsWith(loaded.actors().get(actor) + "|");
                    assertThat(states.find(actor, states.commodity(state), states.stream(state)))
                            .isEqualTo(state);
                    counted++;
                }
            }
            long real = java.util.stream.IntStream.range(0, states.size())
                    .filter(state -> !states.isVirtual(state))
                    .count();
            assertThat(counted).as("seed %d", seed).isEqualTo((int) real);
        }
    }
}
