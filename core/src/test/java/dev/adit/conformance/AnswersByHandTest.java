package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.SmallNetwork.Edge;
import dev.adit.conformance.SmallNetwork.Flow;
import dev.adit.conformance.SmallNetwork.Measure;
import dev.adit.conformance.SmallNetwork.Node;
import dev.adit.conformance.SmallNetwork.Sign;
import dev.adit.network.Link;
import dev.adit.value.Truth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two mines, a smelter and two buyers with four open facts; what each answer makes of the ranges, by hand. */
class AnswersByHandTest {
    private static final SmallNetwork OPEN = new SmallNetwork(
            List.of(
                    mine("deep", new Sign("shafts", "WFCL", "labour", 500, 400, Truth.UNKNOWN)),
                    mine("flat", new Sign("stall", "UNDERAGE", "labour", 500, 400, Truth.UNKNOWN)),
                    new Node("smelter").withMeasures(List.of(new Measure("audit", true, 500, Truth.UNKNOWN))),
                    new Node("near"),
                    new Node("far")),
            List.of(
                    edge("e1", "deep", "smelter", 500_000, Link.VERIFIED),
                    edge("e2", "flat", "smelter", 500_000, Link.VERIFIED),
                    edge("e3", "smelter", "near", 1_000_000, Link.VERIFIED),
                    edge("e4", "smelter", "far", 1_000_000, Link.COMPANY)),
            List.of(),
            600,
            3);

    private static Node mine(String id, Sign sign) {
        return new Node(id).asOrigin().withSigns(List.of(sign));
    }

    private static Edge edge(String id, String from, String to, int share, Link link) {
        return new Edge(id, from, to, List.of(new Flow("cobalt", share, link, "pool", "pool", false)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nothing       | F | [0, 725, 833]   | [0, 580, 833]
                    deep shafts   | F | [0, 444, 510]   | [0, 355, 510]
                    deep shafts   | T | [416, 833, 833] | [0, 666, 833]
                    flat stall    | F | [0, 725, 833]   | [0, 580, 833]
                    flat stall    | T | [255, 725, 833] | [0, 580, 833]
                    smelter audit | F | [0, 362, 416]   | [0, 290, 416]
                    smelter audit | T | [0, 725, 833]   | [0, 580, 833]
                    e4#0          | T | [0, 725, 833]   | [0, 725, 833]
                    """)
    void answers_by_hand(String fact, String adverse, String near, String far) {
        SmallNetwork answered = OPEN;
        for (Fact open : Fact.of(OPEN))
            if (open.name().equals(fact))
                answered = (adverse.equals("T") ? open.adverse() : open.favourable()).apply(OPEN);
        assertThat(answered.equals(OPEN)).isEqualTo(fact.equals("nothing"));
        Result result = Result.of(answered);
        assertThat(result.node("near").score()).hasToString(near);
        assertThat(result.node("far").score()).hasToString(far);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deep | [0, 725, 833]
            flat | [0, 444, 510]
            """)
    void own_risk_before_any_answer_by_hand(String node, String own) {
        assertThat(Result.of(OPEN).node(node).own()).hasToString(own);
    }
}
