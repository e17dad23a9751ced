package dev.adit.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.CircumstancesOf;
import dev.adit.assess.Inquiry;
import dev.adit.assess.LocalEngine;
import dev.adit.finding.Findings;
import dev.adit.gather.Chain;
import dev.adit.own.Circumstances;
import dev.adit.own.OwnRisk;
import dev.adit.rule.Leeway;
import dev.adit.rule.Packs;
import dev.adit.rule.RuleSet;
import dev.adit.rule.ShippedPack;
import dev.adit.table.Attribute;
import dev.adit.value.Days;
import dev.adit.value.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The fast way to own risk and the one that scores are made by have to agree to the last permille. */
class RowRiskTest {
    private static final String DAY = "2024-01-01";
    private static final List<String> KINDS = List.of("mine-site", "cooperative", "trading-point", "trader", "smelter");

    /** Half of the questions answered by chance, some of them long ago. */
    private static Findings found(RuleSet rules, Random random) {
        Chain chain = new Chain(rules.vocabulary());
        for (String kind : KINDS) chain.actors(kind, kind);
        for (String kind : KINDS)
            for (Attribute attribute : rules.vocabulary().attributes())
                if (attribute.appliesTo().contains(kind) && random.nextBoolean())
                    chain.says(
                            kind,
                            attribute.name(),
                            answer(attribute, random),
                            random.nextInt(4) == 0 ? "2019-01-01" : DAY);
        return new Inquiry(rules, new LocalEngine(1))
                .on(chain.inputs(), Days.of(LocalDate.parse("2024-06-01")), claim -> true);
    }

    private static String answer(Attribute attribute, Random random) {
        return switch (attribute.type()) {
            case TRUTH -> random.nextBoolean() ? "yes" : "no";
            case CHOICE, CHOICES ->
                attribute.choices().get(random.nextInt(attribute.choices().size()));
            case COUNT -> Integer.toString(random.nextInt(4));
            case PERCENT -> Integer.toString(random.nextInt(101));
            case DATE -> "2023-0" + (1 + random.nextInt(9)) + "-01";
        };
    }

    private static void check(RuleSet rules, int seeds) {
        OwnRisk own = new OwnRisk(rules.method());
        RowRisk fast = new RowRisk(rules.method(), rules.rules());
        Numbers numbers = Numbers.of(rules.rules());
        Set<Byte> met = new TreeSet<>();
        for (int seed = 0; seed < seeds; seed++) {
            Findings findings = found(rules, new Random(seed));
            for (int actor = 0; actor < KINDS.size(); actor++) {
                byte[] row = Answers.row(findings, actor);
                for (byte answer : row) met.add(answer);
                Circumstances circumstances = new CircumstancesOf(findings).of(actor);
                for (int theme = 0; theme < fast.themes(); theme++)
                    for (Scenario scenario : Scenario.values())
                        assertThat(fast.of(theme, row, numbers, scenario, RowRisk.NOBODY))
                                .as("seed %d, actor %d, theme %d, %s", seed, actor, theme, scenario)
                                .isEqualTo(own.of(theme, circumstances).at(scenario));
            }
        }
        assertThat(met).as("sorts of answers met").hasSize(6);
    }

    @Test
    void own_risk_over_arrays_is_own_risk() {
        check(Packs.tiny(), 60);
        check(ShippedPack.ruleSet(), 15);
    }

    @Test
    void trying_one_rule_gives_what_working_it_all_out_gives() {
        RuleSet rules = ShippedPack.ruleSet();
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            Findings findings = found(rules, random);
            List<byte[]> rows = new ArrayList<>();
            for (int actor = 0; actor < KINDS.size(); actor++) rows.add(Answers.row(findings, actor));
            RowRisk risk = new RowRisk(rules.method(), rules.rules());
            Numbers usual = Numbers.of(rules.rules());
            for (int rule = 0; rule < rules.rules().size(); rule++) {
                Leeway leeway = rules.rules().get(rule).tuning().leeway();
                if (leeway == null) continue;
                Numbers tried = usual.with(
                        rule, leeway.strength().most(), leeway.prior().least());
                int[] own = new Trial(risk, rule, rows, usual).own(tried);
                for (int i = 0; i < own.length; i++)
                    assertThat(own[i])
                            .as(
                                    "seed %d, rule %s, row %d",
                                    seed, rules.rules().get(rule).id(), i)
                            .isEqualTo(risk.of(risk.theme(rule), rows.get(i), tried));
            }
        }
    }
}
