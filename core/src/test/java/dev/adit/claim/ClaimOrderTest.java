package dev.adit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.claim.Said.One;
import dev.adit.rule.Packs;
import dev.adit.table.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which claim counts does not depend on the order in which claims are read. */
class ClaimOrderTest {
    private static final int ROUNDS = 300;
    private static final String DAY = "2024-06-01";
    private static final Map<String, List<String>> ANSWERS = Map.of(
            "children_present", List.of("yes", "no"),
            "children_tasks", List.of("none", "washing", "digging", "digging;underground", "digging;carrying"),
            "level_1_incidents_open", List.of("0", "10", "17"),
            "school_attendance", List.of("100", "60", "59.5"),
            "armed_actors", List.of("none", "police", "police;non-state-group", "non-state-group"),
            "mine_status", List.of("none", "green", "red", "blue"),
            "audit_valid_until", List.of("2024-01-01", "2025-01-01"));

    /** @param sources how many sources there are to choose from; with many, no two claims are alike */
    private static List<One> random(long seed, int sources) {
        Random random = new Random(seed);
        List<One> said = new ArrayList<>();
        List<String> attributes = ANSWERS.keySet().stream().sorted().toList();
        for (int i = 5 + random.nextInt(40); i > 0; i--) {
            String attribute = one(random, attributes);
            said.add(new One(
                    attribute,
                    one(random, ANSWERS.getOrDefault(attribute, List.of())),
                    one(random, List.of("2021-01-01", "2024-01-01", "2024-05-31", DAY, "2024-06-02", "-")),
                    one(random, List.of("-", "-", "2024-02-01", "2025-01-01")),
                    "source " + random.nextInt(sources),
                    one(random, List.of(EvidenceGrade.values()))));
        }
        return said;
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Test
    void claims_in_any_order_give_the_same_answers_and_conflicts() {
        inAnyOrder(1_000_000);
    }

    @Test
    void claims_of_one_source_in_any_order_give_the_same_answers_and_conflicts() {
        inAnyOrder(2);
    }

    private static void inAnyOrder(int sources) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            List<One> said = random(seed, sources);
            List<String> first = told(said);
            for (int order = 0; order < 4; order++) {
                Collections.shuffle(said, new Random(1000 * seed + order));
                assertThat(told(said)).as("seed " + seed + ", order " + order).isEqualTo(first);
            }
        }
    }

    private static List<String> told(List<One> said) {
        Standing standing = Said.standing(said, DAY);
        List<String> told = new ArrayList<>(List.of(standing.later() + " later, " + standing.undated() + " undated"));
        for (int attribute = 0; attribute < Packs.vocabulary().size(); attribute++) {
            Column column = standing.table().column(attribute);
            if (column != null && column.claim(0) != Column.NOBODY)
                told.add(column.isKnown(0) + " " + column.isStale(0) + " "
                        + withoutLine(standing.claims().get(column.claim(0))));
        }
        for (Standing.Conflict conflict : standing.conflicts())
            told.add(
                    conflict.kind() + " " + conflict.isOverHarm() + ": " + withoutLine(conflict.counted()) + " against "
                            + conflict.others().stream()
                                    .map(ClaimOrderTest::withoutLine)
                                    .toList());
        return told;
    }

    private static String withoutLine(Claim claim) {
        return claim.attribute().name() + "=" + claim.value() + " " + claim.observedOn() + " " + claim.validUntil()
                + " " + claim.source() + " " + claim.grade();
    }

    @Test
    void a_conflict_names_every_claim_of_the_day_that_says_otherwise() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            List<One> said = random(seed, 3);
            for (Standing.Conflict conflict : Said.standing(said, DAY).conflicts()) {
                if (conflict.kind() != Standing.Kind.DISAGREE
                        || conflict.counted().observedOn() == null) continue;
                String attribute = conflict.counted().attribute().name();
                String day = conflict.counted().observedOn().toString();
                long others = said.stream()
                        .filter(one -> one.attribute().equals(attribute) && day(one).equals(day))
                        .filter(one -> Packs.cell(attribute, one.answer())
                                != Packs.cell(attribute, conflict.counted().value()))
                        .count();
                assertThat(conflict.others().stream()
                                .filter(one -> one.observedOn() != null || day.equals(DAY))
                                .filter(one -> one.observedOn() != null || isAdverse(one)))
                        .as("seed " + seed + ", " + attribute)
                        .hasSize((int) others);
            }
        }
    }

    private static String day(One one) {
        boolean isOfTheDay = one.day().equals("-") && isAdverse(one.attribute(), one.answer());
        return isOfTheDay ? DAY : one.day();
    }

    private static boolean isAdverse(Claim claim) {
        return isAdverse(claim.attribute().name(), claim.value());
    }

    private static boolean isAdverse(String attribute, String answer) {
        return Packs.vocabulary().at(Packs.attribute(attribute)).adverse().is(Packs.cell(attribute, answer));
    }

    @Test
    void both_kinds_of_conflict_were_met() {
        Set<Standing.Kind> met = EnumSet.noneOf(Standing.Kind.class);
        for (long seed = 0; seed < ROUNDS; seed++)
            Said.standing(random(seed, 3), DAY).conflicts().forEach(conflict -> met.add(conflict.kind()));

        assertThat(met).containsExactly(Standing.Kind.values());
    }
}
