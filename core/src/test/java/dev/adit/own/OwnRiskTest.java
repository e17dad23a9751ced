package dev.adit.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.Fixtures;
import dev.adit.own.Control.Place;
import dev.adit.rule.Method;
import dev.adit.rule.Severity;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OwnRiskTest {
    private static final Method METHOD = Fixtures.method();
    private static final int WORST_FORM = METHOD.theme("WFCL");
    private static final int CONFIRMED = METHOD.theme("CONFIRMED");
    private static final int UNDERAGE = METHOD.theme("UNDERAGE");

    private final OwnRisk own = new OwnRisk(METHOD);

    @Test
    void an_actor_of_which_nothing_is_said_has_no_own_risk() {
        for (int theme = 0; theme < METHOD.themes().size(); theme++)
            assertThat(own.of(theme, Circumstances.NONE)).isEqualTo(Range.ZERO);
    }

    @Test
    void inside_a_group_only_the_strongest_sign_counts_and_groups_are_joined() {
        Range one = own.of(WORST_FORM, signs(sign("a", 300, Truth.YES), sign("a", 250, Truth.YES)));
        assertThat(one).isEqualTo(own.of(WORST_FORM, signs(sign("a", 300, Truth.YES))));
        Range two = own.of(WORST_FORM, signs(sign("a", 300, Truth.YES), sign("b", 400, Truth.YES)));
        assertThat(two).as("1 - 0.7 * 0.6 = 0.58").isEqualTo(own.of(WORST_FORM, signs(sign("c", 580, Truth.YES))));
    }

    @Test
    void an_unknown_sign_is_nothing_or_likely_or_certain() {
        assertThat(own.of(WORST_FORM, signs(new Indicator(WORST_FORM, "a", 100, 50, Truth.UNKNOWN))))
                .isEqualTo(new Range(0, 206, 568));
        assertThat(own.of(WORST_FORM, signs(sign("a", 100, Truth.NO)))).isEqualTo(Range.ZERO);
    }

    @Test
    void a_sign_counts_in_its_own_theme_only() {
        assertThat(own.of(UNDERAGE, signs(sign("a", 1000, Truth.YES)))).isEqualTo(Range.ZERO);
    }

    @Test
    void more_groups_than_a_long_can_hold_are_still_exact() {
        List<Indicator> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) many.add(sign("group " + i, 20, Truth.YES));
        Circumstances actor = new Circumstances(many, List.of(), Map.of(), Truth.NO);
        assertThat(own.of(WORST_FORM, actor))
                .as("1 - 0.98^40 = 0.554")
                .isEqualTo(own.of(WORST_FORM, signs(sign("a", 554, Truth.YES))));
    }

    @Test
    void controls_at_the_site_leave_a_tenth_at_least_and_touch_no_confirmed_case() {
        Control all = new Control(Place.OWN, 1000, Truth.YES);
        Indicator confirmed = new Indicator(CONFIRMED, "case", 1000, 500, Truth.YES);
        Circumstances actor =
                new Circumstances(List.of(sign("a", 500, Truth.YES), confirmed), List.of(all), Map.of(), Truth.NO);
        assertThat(own.of(WORST_FORM, actor)).as("0.05").isEqualTo(new Range(490, 490, 490));
        assertThat(own.of(CONFIRMED, actor)).isEqualTo(new Range(600, 600, 600));
    }

    @Test
    void a_control_that_is_not_known_counts_in_the_low_scenario_only() {
        assertThat(own.passed(List.of(new Control(Place.PASS, 300, Truth.UNKNOWN))))
                .isEqualTo(new Range(700, 1000, 1000));
        assertThat(own.passed(List.of(new Control(Place.PASS, 300, Truth.YES)))).isEqualTo(new Range(700, 700, 700));
        assertThat(own.passed(List.of(new Control(Place.PASS, 300, Truth.NO)))).isEqualTo(new Range(1000, 1000, 1000));
    }

    @Test
    void controls_on_what_passes_halve_it_at_most_and_those_at_the_site_do_not_count_there() {
        List<Control> three = Collections.nCopies(3, new Control(Place.PASS, 300, Truth.YES));
        assertThat(own.passed(three)).as("0.343, but half").isEqualTo(new Range(500, 500, 500));
        assertThat(own.passed(List.of(new Control(Place.OWN, 300, Truth.YES)))).isEqualTo(new Range(1000, 1000, 1000));
    }

    @Test
    void the_worst_part_decides_how_grave_a_harm_is_and_a_part_that_is_not_known_may_be_the_worst() {
        Indicator sign = new Indicator(UNDERAGE, "a", 1000, 500, Truth.YES);
        assertThat(own.of(UNDERAGE, grave(sign, new Severity(5, 0, 0)))).isEqualTo(new Range(900, 900, 900));
        assertThat(own.of(UNDERAGE, grave(sign, new Severity(null, 0, 0)))).isEqualTo(new Range(0, 540, 900));
        assertThat(own.of(UNDERAGE, grave(sign, new Severity(1, null, null)))).isEqualTo(new Range(180, 580, 960));
    }

    @Test
    void an_open_finding_is_the_worst_there_is_in_its_theme() {
        Circumstances open = new Circumstances(List.of(), List.of(), Map.of(), Truth.YES);
        Circumstances perhaps = new Circumstances(List.of(), List.of(), Map.of(), Truth.UNKNOWN);
        assertThat(own.of(WORST_FORM, open)).isEqualTo(new Range(1000, 1000, 1000));
        assertThat(own.of(WORST_FORM, perhaps)).isEqualTo(new Range(0, 0, 1000));
        assertThat(own.of(UNDERAGE, open)).isEqualTo(Range.ZERO);
    }

    @Test
    void one_object_serves_many_actors_without_a_trace_of_the_last() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            List<Indicator> many = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--)
                many.add(sign("g" + random.nextInt(40), random.nextInt(1001), Truth.values()[random.nextInt(3)]));
            Circumstances actor = new Circumstances(many, List.of(), Map.of(), Truth.NO);
            assertThat(own.of(WORST_FORM, actor))
                    .as("round %d", round)
                    .isEqualTo(new OwnRisk(METHOD).of(WORST_FORM, actor));
        }
    }

    private static Indicator sign(String group, int strength, Truth answer) {
        return new Indicator(WORST_FORM, group, strength, 500, answer);
    }

    private static Circumstances signs(Indicator... signs) {
        return new Circumstances(List.of(signs), List.of(), Map.of(), Truth.NO);
    }

    private static Circumstances grave(Indicator sign, Severity severity) {
        return new Circumstances(List.of(sign), List.of(), Map.of(UNDERAGE, severity), Truth.NO);
    }
}
