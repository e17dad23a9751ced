package dev.adit.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether material that an actor sells can come back to it. */
class CirclesTest {
    private static final String CIRCLE = "trades_in_a_circle";

    @ParameterizedTest(name = "links {0}: {1}")
    @CsvSource({
        "VERIFIED DECLARED VERIFIED, yes",
        "VERIFIED COMPANY VERIFIED, unknown",
        "VERIFIED INFERRED VERIFIED, unknown",
        "VERIFIED NONE VERIFIED, no",
    })
    void a_circle_is_as_sure_as_its_weakest_link(String links, String circle) {
        String[] link = links.split(" ", -1);
        Measured measured = Measured.of(Measured.chain()
                .actors("trader", "A", "B", "C")
                .actors("smelter", "S")
                .actors("mine-site", "M")
                .flow("M", "A")
                .flow("M", "B")
                .flow("M", "C")
                .flow("A", "B", "link=" + link[0])
                .flow("B", "C", "link=" + link[1])
                .flow("C", "A", "link=" + link[2])
                .flow("C", "S"));

        assertThat(measured.all(CIRCLE))
                .containsExactly("A=" + circle, "B=" + circle, "C=" + circle, "M=unknown", "S=no");
    }

    @Test
    void where_somebody_upstream_is_not_named_nobody_can_say_that_there_is_no_circle() {
        assertThat(Measured.of(Measured.chain().actors("trader", "A", "B").flow("A", "B"))
                        .all(CIRCLE))
                .containsExactly("A=unknown", "B=unknown");
    }

    @Test
    void two_commodities_that_cross_are_no_circle_and_neither_is_paper_nor_what_has_ended() {
        for (String back : List.of("commodity=copper", "custody=book-and-claim", "to=2024-05-31", "share=0"))
            assertThat(Measured.of(Measured.chain()
                                    .actors("trader", "A", "B")
                                    .actors("mine-site", "M")
                                    .flow("M", "A", "commodity=copper")
                                    .flow("M", "A")
                                    .flow("A", "B")
                                    .flow("B", "A", back))
                            .all(CIRCLE))
                    .as(back)
                    .containsExactly(
                            back.startsWith("custody") ? "A=unknown" : "A=no",
                            back.startsWith("custody") ? "B=unknown" : "B=no",
                            "M=unknown");
    }

    @Test
    void a_circle_is_shown_by_the_flow_that_brings_the_material_back() {
        Measured measured = Measured.of(
                Measured.chain().actors("trader", "A", "B").flow("A", "B").flow("B", "A"));

        assertThat(measured.line("A", CIRCLE)).isEqualTo(5);
        assertThat(measured.line("B", CIRCLE)).isEqualTo(4);
    }
}
