package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.Fixtures;
import dev.adit.conformance.Result.Verdict;
import dev.adit.spread.Volumes.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small networks worked out by hand with plain products: a path multiplies its factors, own risk is severity times
 * weight. Severities: WFCL 98, CONFIRMED and UNDERAGE 60, CONTEXT 39 of 100. "Catches" names the plausible mistake
 * that a row would bring to light. Volumes are low, point, high, unknown in ppm.
 */
class HandChecksTest {
    /**
     * Catches: evidence of one group added up (two groups), unknown read as no (hardly known), credit for controls
     * that are not known (watched, perhaps), controls without a floor (watched to the last), severity as a mean (one
     * grave part), controls that cut a confirmed case (confirmed).
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    two groups           | [857, 857, 857]    | HIGH     | HIGH     | F
                    two groups, watched  | [800, 800, 800]    | HIGH     | HIGH     | F
                    hardly known         | [0, 206, 568]      | LOW      | MEDIUM   | F
                    watched, perhaps     | [779, 833, 833]    | HIGH     | HIGH     | F
                    watched, it is said  | [833, 833, 833]    | HIGH     | HIGH     | F
                    watched to the last  | [490, 490, 490]    | MEDIUM   | MEDIUM   | F
                    one grave part       | [900, 900, 900]    | HIGH     | HIGH     | F
                    gravity not known    | [0, 540, 900]      | MEDIUM   | HIGH     | F
                    confirmed            | [600, 600, 600]    | HIGH     | HIGH     | F
                    underage             | [600, 600, 600]    | HIGH     | HIGH     | F
                    far from school      | [390, 390, 390]    | MEDIUM   | MEDIUM   | F
                    finding              | [1000, 1000, 1000] | CRITICAL | CRITICAL | T
                    finding, perhaps     | [300, 300, 1000]   | MEDIUM   | CRITICAL | U
                    1 %                  | [412, 412, 412]    | MEDIUM   | MEDIUM   | F
                    5 %                  | [490, 490, 490]    | MEDIUM   | MEDIUM   | F
                    20 %                 | [725, 725, 725]    | HIGH     | HIGH     | F
                    50 %                 | [833, 833, 833]    | HIGH     | HIGH     | F
                    100 %                | [980, 980, 980]    | HIGH     | HIGH     | F
                    denied               | [0, 0, 0]          | LOW      | LOW      | F
                    """)
    void own_risk_by_hand(String node, String own, String band, String worstCase, String knockout) {
        Verdict verdict = verdict("own", node);
        assertThat(verdict.own()).hasToString(own);
        assertThat(verdict.score()).hasToString(own);
        assertThat(verdict.worstCase()).isEqualTo(worstCase);
        assertThat(verdict.band()).isEqualTo(band);
        assertThat(verdict.knockout()).isEqualTo(knockout);
    }

    /** Catches: dilution by share (pack-b, a twentieth from the same cells as pack-a, has the same score). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dig        | [800, 800, 800] | HIGH   | 1000000 1000000 1000000 0
                    quarry     | [0, 206, 568]   | LOW    | 0 0 0 0
                    coop       | [800, 800, 800] | HIGH   | 1000000 1000000 1000000 0
                    depot      | [800, 800, 980] | HIGH   | 736842 736842 789474 52632
                    yard       | [800, 800, 980] | HIGH   | 368421 368421 894737 526316
                    smelter    | [480, 480, 588] | MEDIUM | 589473 589473 831580 242107
                    refinery   | [480, 480, 588] | MEDIUM | 589473 589473 831580 242107
                    cells      | [0, 384, 588]   | MEDIUM | 530525 530525 748422 217897
                    pack-a     | [0, 384, 588]   | MEDIUM | 530525 530525 748422 217897
                    pack-b     | [0, 384, 588]   | MEDIUM | 26526 26526 37422 10896
                    pack-sure  | [480, 480, 588] | MEDIUM | 530525 530525 748422 217897
                    pack-old   | [0, 60, 200]    | LOW    | 0 0 0 0
                    pack-mixed | [0, 206, 568]   | LOW    | 0 0 0 0
                    """)
    void a_chain_by_hand(String node, String score, String band, String volume) {
        assertVerdict("chain", node, score, band, volume);
    }

    /** Catches: a loop without an origin taken for clean (here, there, dupe). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    north | [833, 833, 833] | HIGH   | 999999 999999 1000000 1
                    south | [833, 833, 833] | HIGH   | 999999 999999 1000000 1
                    buyer | [833, 833, 833] | HIGH   | 999999 999999 1000000 1
                    here  | [0, 500, 980]   | MEDIUM | 0 0 1000000 1000000
                    there | [0, 500, 980]   | MEDIUM | 0 0 1000000 1000000
                    dupe  | [0, 500, 980]   | MEDIUM | 0 0 1000000 1000000
                    """)
    void loops_by_hand(String node, String score, String band, String volume) {
        assertVerdict("loops", node, score, band, volume);
    }

    /**
     * Catches: LOW although the high bound is not (unknown 5 %, unknown 1 %), odd ppm by input order (open,
     * far too much).
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    open                 | [833, 833, 980] | HIGH   | 0 300000 599999 0
                    complete             | [833, 833, 833] | HIGH   | 0 300000 600000 0
                    too much             | [833, 833, 833] | HIGH   | 600000 600000 600000 0
                    far too much         | [833, 833, 833] | HIGH   | 333334 333334 333334 0
                    mine said to buy     | [0, 500, 980]   | MEDIUM | 0 0 1000000 1000000
                    unknown 5 %          | [0, 250, 980]   | MEDIUM | 0 0 50000 50000
                    unknown 1 %          | [0, 210, 980]   | MEDIUM | 0 0 10000 10000
                    unknown 100 %        | [0, 500, 980]   | MEDIUM | 0 0 1000000 1000000
                    unknown 0 %          | [0, 0, 0]       | LOW    | 0 0 0 0
                    old, proven          | [0, 60, 200]    | LOW    | 0 0 0 0
                    old, it is said      | [0, 500, 980]   | MEDIUM | 0 0 1000000 1000000
                    half old, it is said | [0, 425, 980]   | MEDIUM | 0 0 500000 500000
                    """)
    void shares_by_hand(String node, String score, String band, String volume) {
        assertVerdict("shares", node, score, band, volume);
    }

    /**
     * Catches: an audit that lifts a knock-out (sure), passing controls without a floor (perhaps), an audit that cuts
     * a confirmed case (of gold).
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    finding            | [1000, 1000, 1000] | CRITICAL | 1000000 1000000 1000000 0 | T
                    sure               | [1000, 1000, 1000] | CRITICAL | 1000 1000 1000 0          | T
                    perhaps            | [0, 400, 1000]     | MEDIUM   | 1000 1000 1000 0          | U
                    of gold            | [600, 600, 600]    | HIGH     | 1000000 1000000 1000000 0 | F
                    not visited        | [0, 0, 1000]       | MEDIUM   | 0 0 1000000 0             | U
                    of the not visited | [0, 0, 1000]       | MEDIUM   | 0 0 1000000 0             | U
                    """)
    void knockouts_by_hand(String node, String score, String band, String volume, String knockout) {
        assertVerdict("knockout", node, score, band, volume);
        Verdict verdict = verdict("knockout", node);
        assertThat(verdict.knockout()).isEqualTo(knockout);
        assertThat(verdict.worstCase()).isEqualTo(knockout.equals("F") ? "HIGH" : "CRITICAL");
    }

    /** Catches: book and claim that carries metal (of paper), risk that jumps between metals (buys gold). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    buys gold   | [300, 300, 300] | MEDIUM | 0 0 0 0
                    of apart    | [0, 0, 0]       | LOW    | 0 0 0 0
                    of apart?   | [0, 250, 833]   | MEDIUM | 0 0 1000000 0
                    of mixed    | [833, 833, 833] | HIGH   | 0 1000000 1000000 0
                    of the pool | [833, 833, 833] | HIGH   | 1000000 1000000 1000000 0
                    of paper    | [0, 500, 980]   | MEDIUM | 0 0 1000000 1000000
                    """)
    void custody_by_hand(String node, String score, String band, String volume) {
        assertVerdict("custody", node, score, band, volume);
    }

    @Test
    void a_buyer_of_both_metals_carries_the_worse() {
        Verdict verdict = verdict("custody", "buys both");
        assertThat(verdict.score()).hasToString("[833, 833, 833]");
        assertThat(verdict.volumes())
                .containsEntry("buys both|cobalt|pool", new Volume(1_000_000, 1_000_000, 1_000_000, 0))
                .containsEntry("buys both|gold|pool", new Volume(0, 0, 0, 0));
    }

    private static void assertVerdict(String file, String node, String score, String band, String volume) {
        Verdict verdict = verdict(file, node);
        assertThat(verdict.score()).hasToString(score);
        assertThat(verdict.band()).isEqualTo(band);
        assertThat(verdict.volumes().values())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(text(found)).isEqualTo(volume));
    }

    private static String text(Volume volume) {
        return volume.low() + " " + volume.point() + " " + volume.high() + " " + volume.unknown();
    }

    private static Verdict verdict(String file, String node) {
        return Result.of(Fixtures.resource("/conformance/" + file + ".json")).node(node);
    }
}
