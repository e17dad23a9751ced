package dev.adit.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.assess.LocalEngine;
import dev.adit.house.Plot;
import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.RuleSet;
import dev.adit.rule.ShippedPack;
import dev.adit.value.Days;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The visits that IPIS published, where somebody has put the file beside the project. */
class RealVisitsTest {
    private static final Path FILE =
            Plot.root().resolve("../shared/data/ipis/visits-nord-sud-kivu.csv").normalize();

    @BeforeAll
    static void the_file_is_there() {
        assumeTrue(Files.exists(FILE), "skipped: no " + FILE);
    }

    @Test
    void the_score_tells_sites_with_children_from_others_without_having_seen_any() {
        RuleSet rules = ShippedPack.ruleSet();
        InputSet inputs = Inputs.read(List.of(FILE), rules.vocabulary(), rules.minerals());
        Outcome outcome = new Outcome(
                rules.vocabulary(), rules.vocabulary().place("children_present").orElseThrow());
        BacktestResult result = new Backtest(rules, new LocalEngine(2))
                .run(inputs, outcome, Days.of(LocalDate.parse("2026-01-01")), List.of(EarlierEvidence.WITHOUT));
        assertThat(result.observations())
                .as("1,584 answers, two of one site and day")
                .hasSize(1583);
        assertThat(result.positives()).isEqualTo(364);
        assertThat(result.modes().get(0).quality().area().low()).isGreaterThan(0.5);
    }
}
