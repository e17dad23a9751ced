package dev.adit.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.spread.Knockouts.Verdict;
import dev.adit.spread.Knockouts.Why;
import dev.adit.spread.Volumes.Volume;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static final Volume CLEAN = new Volume(0, 0, 0, 0);

    @Test
    void the_most_urgent_come_first() {
        List<ScoreCard> right = List.of(
                card("z finding", new Range(1000, 1000, 1000), Why.ESTABLISHED, CLEAN),
                card("y perhaps", new Range(0, 0, 1000), Why.POSSIBLE_LINK, CLEAN),
                card("x high point", new Range(0, 700, 800), null, CLEAN),
                card("w not visited, high", new Range(0, 500, 1000), Why.UNSCREENED, CLEAN),
                card("v high bound", new Range(0, 500, 990), null, CLEAN),
                card("u volume", new Range(0, 500, 980), null, new Volume(0, 10, 10, 0)),
                card("a", new Range(100, 500, 980), null, CLEAN),
                card("b", new Range(0, 500, 980), null, CLEAN),
                card("\uFF21", new Range(0, 500, 980), null, CLEAN),
                card("😀", new Range(0, 500, 980), null, CLEAN));
        for (int seed = 0; seed < 50; seed++) {
            List<ScoreCard> shuffled = new ArrayList<>(right);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(shuffled.stream().sorted(Portfolio.BY_URGENCY).toList())
                    .as("seed %d", seed)
                    .isEqualTo(right);
        }
    }

    @Test
    void weights_decide_what_counts_and_are_rounded_down() {
        List<ScoreCard> cards = List.of(
                card("a", new Range(0, 384, 588), null, new Volume(0, 530_525, 748_422, 217_897)),
                card("b", new Range(0, 600, 700), null, new Volume(0, 26_526, 37_422, 10_896)));
        Portfolio portfolio = Portfolio.of(cards, Map.of("a", 300L, "b", 700L), 600);
        assertThat(portfolio.volumeAtRisk()).isEqualTo(177_725);
        assertThat(portfolio.volumeUnknown()).isEqualTo(72_996);
        assertThat(portfolio.weightAtOrOver()).isEqualTo(700_000);
        assertThat(portfolio.worst()).isEqualTo(new Range(0, 600, 700));
        assertThat(portfolio.order()).containsExactly("b", "a");
    }

    @Test
    void weights_may_be_money_of_any_size() {
        List<ScoreCard> cards =
                List.of(card("a", new Range(0, 900, 900), null, CLEAN), card("b", new Range(0, 0, 0), null, CLEAN));
        Portfolio portfolio = Portfolio.of(cards, Map.of("a", Long.MAX_VALUE, "b", Long.MAX_VALUE), 600);
        assertThat(portfolio.weightAtOrOver()).isEqualTo(500_000);
    }

    @Test
    void the_worst_tenth_is_rounded_up_to_whole_actors_and_its_mean_half_up() {
        assertThat(tenth(1)).as("of 1: the worst").isEqualTo(1000);
        assertThat(tenth(10)).as("of 10: the worst").isEqualTo(1000);
        assertThat(tenth(11)).as("of 11: 1000 and 999").isEqualTo(1000);
        assertThat(tenth(21)).as("of 21: 1000, 999 and 998").isEqualTo(999);
    }

    private static int tenth(int actors) {
        List<ScoreCard> cards = new ArrayList<>();
        for (int i = 0; i < actors; i++) cards.add(card("a" + i, new Range(0, 1000 - i, 1000), null, CLEAN));
        return Portfolio.of(cards, Map.of("a0", 1L), 600).worstTenthMean();
    }

    @Test
    void knockouts_are_counted_apart_from_possible_ones() {
        List<ScoreCard> cards = List.of(
                card("a", new Range(1000, 1000, 1000), Why.ESTABLISHED, CLEAN),
                card("b", new Range(0, 0, 1000), Why.POSSIBLE_LINK, CLEAN),
                card("c", new Range(0, 0, 1000), Why.UNSCREENED, CLEAN),
                card("d", new Range(0, 0, 0), null, CLEAN));
        Portfolio portfolio = Portfolio.of(cards, Map.of("a", 1L), 600);
        assertThat(portfolio.knockouts()).isEqualTo(1);
        assertThat(portfolio.possibleKnockouts()).isEqualTo(2);
    }

    private static ScoreCard card(String actor, Range score, @Nullable Why why, Volume volume) {
        Truth knockout = why == null ? Truth.NO : why.flag();
        return new ScoreCard(
                actor,
                Range.ZERO,
                score,
                "band",
                "band",
                knockout,
                why == null ? null : new Verdict(why, List.of()),
                null,
                List.of(),
                List.of(),
                Map.of("state", volume),
                List.of(),
                0,
                false);
    }
}
