package dev.adit.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.Loaded;
import dev.adit.conformance.RandomNetwork;
import dev.adit.rule.Method;
import dev.adit.spread.Step;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a card says must fit together. */
class ScoresTest {
    @Test
    void a_card_does_not_contradict_itself() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            Loaded loaded = Loaded.of(RandomNetwork.of(seed));
            Scores scores = loaded.scores();
            for (int actor = 0; actor < loaded.actors().size(); actor++) {
                ScoreCard card = scores.card(actor);
                String at = "seed " + seed + ", " + card.actor();
                assertThat(card.score()).as(at).isEqualTo(scores.score(actor));
                assertThat(card.verdict() == null).as(at).isEqualTo(card.knockout() == Truth.NO);
                assertThat(card.theme() == null).as(at).isEqualTo(card.path().isEmpty());
                assertBands(at, loaded.method(), card);
                if (card.knockout() == Truth.NO)
                    assertEnds(at, card.path(), card.score().point());
                if (card.knockout() == Truth.NO)
                    assertEnds(at, card.highPath(), card.score().high());
            }
        }
    }

    private static void assertBands(String at, Method method, ScoreCard card) {
        Range score = card.score();
        assertThat(card.band().equals(Method.CRITICAL)).as(at).isEqualTo(card.knockout() == Truth.YES);
        assertThat(card.worstCaseBand().equals(Method.CRITICAL)).as(at).isEqualTo(card.knockout() != Truth.NO);
        if (card.band().equals("LOW")) {
            assertThat(score.point()).as(at).isLessThan(290);
            assertThat(score.high()).as(at).isLessThan(600);
        }
        if (card.knockout() != Truth.YES)
            assertThat(card.band()).as(at).isEqualTo(method.band(score.point(), score.high()));
    }

    /** A path begins at its source, goes on step by step, and ends with the score. */
    private static void assertEnds(String at, List<Step> path, int score) {
        if (path.isEmpty()) {
            assertThat(score).as(at).isZero();
            return;
        }
        assertThat(path.get(0).via()).as(at).isNull();
        assertThat(path.get(path.size() - 1).score()).as(at).isEqualTo(score);
        for (int i = 1; i < path.size(); i++) {
            assertThat(path.get(i).via()).as(at).isNotNull();
            assertThat(path.get(i).score())
                    .as(at)
                    .isLessThanOrEqualTo(path.get(i).linkScore());
            assertThat(path.get(i).linkScore())
                    .as(at)
                    .isLessThanOrEqualTo(path.get(i - 1).score());
        }
    }
}
