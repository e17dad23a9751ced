package dev.adit.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.LocalEngine;
import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.NetworkBuilder;
import dev.adit.problem.Golden;
import dev.adit.problem.Position;
import dev.adit.read.InputSet;
import dev.adit.rule.Leeway;
import dev.adit.rule.Packs;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import dev.adit.value.ActorId;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sites in four territories; armed interference goes with children, allegations say nothing. */
class CalibrationTest {
    private static final RuleSet RULES = Packs.tiny();
    private static final int FIRST = Days.of(LocalDate.parse("2020-01-01"));
    private static final int SITES = 120;

    private static InputSet inputs() {
        Random random = new Random(7);
        NetworkBuilder network = new NetworkBuilder();
        Claims claims = new Claims(RULES.vocabulary());
        for (int site = 0; site < SITES; site++) {
            String region = "Province, Territory " + site % 4 + ", Village " + site;
            network.add(new Actor(
                    ActorId.of("s" + site).orElseThrow(),
                    ActorKind.MINE_SITE,
                    "Site",
                    null,
                    region,
                    List.of(),
                    Position.row("actors.csv", site + 2)));
            boolean armed = random.nextInt(2) == 0;
            boolean children = random.nextInt(10) < (armed ? 7 : 3);
            say(claims, site, "armed_interference", armed);
            say(claims, site, "non_state_interference", false);
            if (random.nextInt(2) == 0) say(claims, site, "credible_allegation", random.nextInt(3) == 0);
            say(claims, site, "children_present", children);
        }
        NetworkBuilder.Built built = network.build();
        claims.renumber(built.renumbered());
        return InputSet.of(built.network(), claims, List.of());
    }

    private static void say(Claims claims, int site, String attribute, boolean answer) {
        Claims.Origin origin =
                new Claims.Origin(FIRST + site, Days.UNKNOWN, "visit", EvidenceGrade.A, "claims.csv", site + 2);
        claims.add(site, Packs.attribute(attribute), answer ? 1 : 0, origin, "value");
    }

    private static BacktestResult run(InputSet inputs) {
        return new Backtest(RULES, new LocalEngine(2))
                .run(
                        inputs,
                        new Outcome(RULES.vocabulary(), Packs.attribute("children_present")),
                        FIRST + SITES,
                        List.of(EarlierEvidence.WITHOUT));
    }

    @Test
    void proposals_stay_inside_the_ranges_and_never_fit_worse() {
        BacktestResult result = run(inputs());
        Calibrated fitted =
                new Calibrator(new LocalEngine(2)).fit(result.modes().get(0), result.network());
        assertThat(fitted.after()).isGreaterThan(fitted.before() + 0.01);
        assertThat(fitted.moves()).isNotEmpty();
        for (Calibrated.Move move : fitted.moves()) {
            Leeway leeway = Objects.requireNonNull(RULES.rules().stream()
                    .filter(rule -> rule.id().equals(move.rule()))
                    .findFirst()
                    .orElseThrow()
                    .tuning()
                    .leeway());
            assertThat(leeway.strength().admit(move.strength())).isTrue();
            assertThat(leeway.prior().admit(move.prior())).isTrue();
        }
    }

    @Test
    void no_territory_is_learnt_from_and_tried_on() {
        BacktestResult result = run(inputs());
        Panel panel = result.modes().get(0).panel();
        List<Folds.Fold> folds = Folds.byPlace(panel, result.network());
        assertThat(folds).extracting(Folds.Fold::name).allMatch(name -> name.startsWith("Province, Territory"));
        assertThat(folds).hasSize(4);
        for (Folds.Fold fold : folds) {
            Set<String> learnt = territories(result, panel, fold.learn());
            assertThat(territories(result, panel, fold.tryOn())).hasSize(1).doesNotContainAnyElementsOf(learnt);
            assertThat(fold.learn().size() + fold.tryOn().size()).isEqualTo(SITES);
        }
    }

    private static Set<String> territories(BacktestResult result, Panel panel, List<Integer> places) {
        Set<String> territories = new HashSet<>();
        for (int place : places)
            territories.add(Folds.territory(result.network()
                    .actors()
                    .get(panel.observations().get(place).actor())));
        return territories;
    }

    @Test
    void what_is_tried_on_comes_after_all_that_is_learnt_from() {
        Panel panel = run(inputs()).modes().get(0).panel();
        List<Folds.Fold> folds = Folds.byTime(panel);
        assertThat(folds).hasSize(4);
        for (Folds.Fold fold : folds) {
            int last = fold.learn().stream()
                    .mapToInt(one -> panel.observations().get(one).day())
                    .max()
                    .orElseThrow();
            assertThat(fold.tryOn())
                    .allMatch(one -> panel.observations().get(one).day() > last);
        }
    }

    @Test
    void the_draft_is_an_overlay_that_the_pack_takes() {
        InputSet inputs = inputs();
        BacktestResult result = run(inputs);
        ModeResult mode = result.modes().get(0);
        Calibrated fitted = new Calibrator(new LocalEngine(1)).fit(mode, result.network());
        String text = new OverlayDraft(result, mode).text(fitted, inputs);
        RuleSet moved = new RuleSetReader(RuleFiles.ofFolder(Golden.folder("rule/pack")))
                .overlaid("draft.yaml", text)
                .read();
        Calibrated.Move move = fitted.moves().get(0);
        assertThat(moved.rules())
                .filteredOn(rule -> rule.id().equals(move.rule()))
                .allMatch(rule -> rule.place() != null && rule.place().strength() == move.strength());
        assertThat(moved.choice().overlays().get(0).why()).contains("120 observations", "held back");
    }
}
