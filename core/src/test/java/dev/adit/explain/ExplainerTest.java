package dev.adit.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessor;
import dev.adit.assess.Scored;
import dev.adit.assess.Workings;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.gather.Chain;
import dev.adit.network.Target;
import dev.adit.rule.Packs;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static Explanation of(Chain chain, String actor) {
        Assessor assessor = Assessor.of(Packs.tiny()).asOf(LocalDate.parse(Scored.TODAY));
        Workings workings = assessor.workings(chain.inputs());
        return new Explainer(workings)
                .of(assessor.score(workings, List.of(new Target(actor, 1))).get(0));
    }

    private static Chain chain() {
        return new Chain()
                .actors("mine-site", "M")
                .actors("smelter", "S")
                .actors("company", "C")
                .flow("M", "S", "share=100")
                .flow("S", "C", "share=100", "link=COMPANY")
                .clean(Scored.LATELY, "M", "S")
                .says("M", "credible_allegation", "yes", "2024-02-01")
                .says("S", "audit_status", "conformant", Scored.LATELY);
    }

    @Test
    void the_path_names_each_stop_with_what_link_and_controls_let_through_and_where_it_is_told() {
        List<Stop> path = of(chain(), "C").path();

        assertThat(path).extracting(Stop::id).containsExactly("M", "S", "C");
        assertThat(path).extracting(Stop::score).containsExactly(564, 338, 271);
        Stop.Way toSmelter = path.get(1).way();
        Stop.Way toCompany = path.get(2).way();
        assertThat(toSmelter).isNotNull();
        assertThat(toCompany).isNotNull();
        assertThat(toSmelter.linkFactor()).isEqualTo(1000);
        assertThat(toSmelter.factor()).isEqualTo(600);
        assertThat(toSmelter.controls()).containsExactly("T-06");
        assertThat(toCompany.linkFactor()).isEqualTo(800);
        assertThat(toCompany.reason()).contains("it may not be in this product");
        assertThat(toCompany.at()).isNotNull();
    }

    @Test
    void own_risk_is_told_with_what_it_would_be_without_each_rule() {
        List<OwnCause> own = of(chain(), "C").own();

        OwnCause allegation = own.stream()
                .filter(cause ->
                        cause.actor().id().text().equals("M") && cause.own().point() == 564)
                .findFirst()
                .orElseThrow();
        OwnCause.Part strongest = allegation.parts().get(0);
        assertThat(strongest.state()).isEqualTo(State.OPEN);
        assertThat(strongest.without().point()).isLessThan(564);
        assertThat(allegation.parts())
                .isSortedAccordingTo((left, right) ->
                        Integer.compare(left.without().point(), right.without().point()));
    }

    @Test
    void every_rule_that_was_asked_is_either_found_or_unknown_or_clear_with_its_reasons() {
        Explanation explanation = of(chain(), "C");
        Workings workings =
                Assessor.of(Packs.tiny()).asOf(LocalDate.parse(Scored.TODAY)).workings(chain().inputs());
        int asked = 0;
        for (int rule = 0; rule < workings.findings().rules(); rule++)
            for (int actor = 0; actor < 3; actor++) if (workings.findings().applies(rule, actor)) asked++;

        assertThat(explanation.found().size()
                        + explanation.unknown().size()
                        + explanation.clear().size())
                .isEqualTo(asked);
        assertThat(explanation.clear())
                .isNotEmpty()
                .allMatch(clear -> !clear.reasons().isEmpty());
        assertThat(explanation.unknown()).extracting(Finding::state).containsOnly(State.GAP);
        assertThat(explanation.asked()).extracting(actor -> actor.id().text()).containsExactly("M", "S", "C");
    }

    @Test
    void a_place_that_sells_on_is_explained_as_well_though_no_portfolio_scores_it() {
        Explanation explanation = of(chain(), "S");

        assertThat(explanation.scored().card().score().point()).isEqualTo(338);
        assertThat(explanation.asked()).extracting(actor -> actor.id().text()).containsExactly("M", "S");
    }

    @Test
    void an_actor_that_no_risk_reaches_has_no_path_and_still_says_what_nobody_answered() {
        Explanation explanation = of(new Chain().actors("company", "C"), "C");

        assertThat(explanation.sources()).isEmpty();
        assertThat(explanation.knockout()).isEmpty();
        assertThat(explanation.unknown()).isNotEmpty();
    }
}
