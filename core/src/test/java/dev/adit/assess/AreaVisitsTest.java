package dev.adit.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was seen at other sites of a region. */
class AreaVisitsTest {
    private static final String SHARE = "area_visits_with_children";
    private static final String LATELY = "2024-03-01";

    /** Sites A to F in one territory; those after {@code withChildren} are visited too, and nobody is seen there. */
    private static Pits visited(int withChildren, int without, String day) {
        Pits pits = new Pits().site("HERE", "South, Fizi, North village");
        for (int i = 0; i < withChildren + without; i++)
            pits.site("S" + i, "South, Fizi, North village")
                    .says("S" + i, "children_present", i < withChildren ? "yes" : "no", day);
        return pits;
    }

    @Test
    void the_share_leans_on_the_wider_region_step_by_step() {
        // country (5+1)/(10+10) = 30 %; then thrice (5 + 15 * wider) / 25: 38 %, 42.8 %, 45.68 %
        assertThat(visited(5, 5, LATELY).answer("HERE", SHARE)).isEqualTo("45.6 %");
    }

    @Test
    void where_nobody_saw_a_child_in_the_whole_region_the_share_is_none() {
        assertThat(visited(0, 6, LATELY).answer("HERE", SHARE)).isEqualTo("0 %");
    }

    @Test
    void a_site_is_not_counted_among_the_others_of_its_region() {
        String without = visited(5, 5, LATELY).answer("HERE", SHARE);
        assertThat(visited(5, 5, LATELY)
                        .says("HERE", "children_present", "yes", "2024-04-01")
                        .says("HERE", "children_present", "yes", "2024-05-01")
                        .answer("HERE", SHARE))
                .isEqualTo(without);
    }

    @Test
    void fewer_than_five_visits_say_nothing() {
        assertThat(visited(2, 2, LATELY).answer("HERE", SHARE)).isEqualTo("unknown");
    }

    @Test
    void visits_that_all_lie_long_ago_say_nothing_even_if_the_site_itself_was_visited_lately() {
        assertThat(visited(5, 5, "2020-01-01")
                        .says("HERE", "children_present", "no", LATELY)
                        .answer("HERE", SHARE))
                .isEqualTo("unknown");
    }

    @Test
    void a_later_visit_is_not_known_yet() {
        assertThat(visited(5, 5, "2024-07-01").answer("HERE", SHARE)).isEqualTo("unknown");
    }

    @Test
    void without_a_region_nothing_is_told() {
        Pits pits = visited(5, 5, LATELY).site("ELSEWHERE", " ");
        assertThat(pits.answer("ELSEWHERE", SHARE)).isEqualTo("unknown");
    }

    @Test
    void what_somebody_said_counts_before_what_is_counted() {
        assertThat(visited(5, 5, LATELY).says("HERE", SHARE, "3", LATELY).answer("HERE", SHARE))
                .isEqualTo("3 %");
    }
}
