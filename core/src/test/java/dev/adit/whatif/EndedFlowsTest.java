package dev.adit.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.claim.Claims;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Custody;
import dev.adit.network.Flow;
import dev.adit.network.Link;
import dev.adit.network.Network;
import dev.adit.network.NetworkBuilder;
import dev.adit.problem.Position;
import dev.adit.read.InputSet;
import dev.adit.table.Vocabulary;
import dev.adit.value.ActorId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndedFlowsTest {
    private final NetworkBuilder builder = new NetworkBuilder();

    private void flow(
            String seller, String buyer, String commodity, @Nullable Integer share, @Nullable Long kilograms) {
        for (String id : List.of(seller, buyer))
            builder.add(new Actor(
                    new ActorId(id), ActorKind.TRADER, id, null, null, List.of(), Position.file("actors.csv")));
        builder.add(new Flow(
                new ActorId(seller),
                new ActorId(buyer),
                commodity,
                share,
                Link.DECLARED,
                Custody.UNKNOWN,
                "",
                null,
                null,
                kilograms,
                "",
                Position.row("flows.csv", builder.actors())));
    }

    private List<String> without(int... ended) {
        BitSet flows = new BitSet();
        for (int flow : ended) flows.set(flow);
        Network told = builder.build().network();
        InputSet inputs = InputSet.of(told, new Claims(new Vocabulary(List.of())), List.of());
        Network network = EndedFlows.in(inputs, flows).network();
        assertThat(network.actors()).isEqualTo(told.actors());
        List<String> left = new ArrayList<>();
        for (int flow = 0; flow < network.flows(); flow++) {
            Flow one = network.flow(flow);
            left.add(one.seller() + ">" + one.buyer() + " " + one.commodity() + " " + one.share() + " "
                    + one.kilograms());
        }
        return left;
    }

    @Test
    void what_an_ended_flow_brought_is_made_up_pro_rata_in_shares_and_in_mass() {
        flow("a", "x", "tin", 500_000, 50L);
        flow("b", "x", "tin", 300_000, 30L);
        flow("c", "x", "tin", 100_000, 20L);
        assertThat(without(0)).containsExactly("b>x tin 675000 60", "c>x tin 225000 40");
    }

    @Test
    void no_part_is_lost_by_rounding_down() {
        flow("a", "x", "tin", 400_000, null);
        flow("b", "x", "tin", 200_000, null);
        flow("c", "x", "tin", 200_000, null);
        flow("d", "x", "tin", 199_999, null);
        assertThat(without(0)).containsExactly("b>x tin 333333 null", "c>x tin 333334 null", "d>x tin 333332 null");
    }

    @Test
    void intakes_of_other_buyers_and_commodities_stay_as_they_are() {
        flow("a", "x", "tin", 500_000, null);
        flow("b", "x", "gold", 500_000, null);
        flow("b", "y", "tin", 500_000, null);
        assertThat(without(0)).containsExactly("b>x gold 500000 null", "b>y tin 500000 null");
    }

    @Test
    void flows_without_a_share_take_what_is_left_over_as_they_did() {
        flow("a", "x", "tin", 500_000, null);
        flow("b", "x", "tin", null, null);
        assertThat(without(0)).containsExactly("b>x tin null null");
    }

    @Test
    void where_no_flow_has_ended_the_inputs_are_the_same() {
        flow("a", "x", "tin", 1_000_000, null);
        assertThat(without()).containsExactly("a>x tin 1000000 null");
    }
}
