package dev.adit.ask;

import static dev.adit.assess.Scored.LATELY;
import static dev.adit.assess.Scored.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessment;
import dev.adit.assess.Scored;
import dev.adit.assess.ScoredSupplier;
import dev.adit.gather.Chain;
import dev.adit.rule.Rule;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import dev.adit.whatif.Action;
import dev.adit.whatif.Change;
import dev.adit.whatif.EngagementFirst;
import dev.adit.whatif.Goal;
import dev.adit.whatif.LeastChange;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A mine M, a trader T, a smelter S and a company C, one selling to the next over verified links. */
class AskedTest {
    private final Chain chain = new Chain()
            .actors("mine-site", "M")
            .actors("trader", "T")
            .actors("smelter", "S")
            .actors("company", "C")
            .flow("M", "T", "share=100")
            .flow("T", "S", "share=100")
            .flow("S", "C", "share=100")
            .score("C", 1);

    private static Asked asked(Assessment assessment) {
        return Asked.of(assessment.workings());
    }

    private static List<Fact> facts(Asked asked) {
        return Facts.of(asked.ground(), EnumSet.allOf(Fact.Kind.class));
    }

    @Test
    void with_nothing_supposed_the_scores_are_those_of_the_assessment() {
        for (Chain network : List.of(chain, chain.says("M", "hazardous_cases_open", "2", LONG_AGO))) {
            Assessment assessment = Scored.of(network);
            ScoredSupplier company = assessment.suppliers().get(0);
            int actor = assessment.inputs().network().number("C");
            Hypothesis world = new Hypothesis(asked(assessment).ground());
            assertThat(world.bench().score(actor)).isEqualTo(company.card().score());
            for (Fact fact : facts(asked(assessment))) {
                world.suppose(fact, Side.ADVERSE);
                world.takeBack(fact);
            }
            assertThat(world.bench().score(actor)).isEqualTo(company.card().score());
        }
    }

    @Test
    void questions_about_an_unknown_mine_name_its_rules_attributes_and_words() {
        Assessment assessment = Scored.of(chain);
        Asked asked = asked(assessment);
        int actor = assessment.inputs().network().number("C");
        List<RankedQuestion> questions = Questions.of(asked.ground(), facts(asked), new int[] {actor});
        RankedQuestion first = questions.get(0);
        Rule rule = Objects.requireNonNull(asked.rule(first.fact()));
        assertThat(first.value()).isPositive();
        assertThat(first.fact().name()).isEqualTo(asked.actor(first.fact()).id() + "." + rule.id());
        assertThat(asked.attributes(first.fact())).isNotEmpty();
        assertThat(asked.flow(first.fact())).isEmpty();
        assertThat(asked.texts(first.fact())).isEqualTo(rule.texts().ask());
    }

    @Test
    void remedying_an_open_case_is_the_least_change_and_takes_the_finding_with_it() {
        Assessment assessment =
                Scored.of(chain.says("M", "hazardous_cases_open", "2", LATELY).clean(LATELY, "T", "S"));
        Asked asked = asked(assessment);
        int actor = assessment.inputs().network().number("C");
        Change change = EngagementFirst.of(new LeastChange(asked.ground()), new Goal(actor, Scenario.POINT, 1000));
        assertThat(change.before()).isEqualTo(1000);
        assertThat(change.outcome()).isEqualTo(Change.Outcome.LEAST);
        assertThat(change.actions()).extracting(Action::kind).containsExactly(Action.Kind.REMEDIATE);
        Fact fact = change.actions().get(0).fact();
        assertThat(fact.kind()).isEqualTo(Fact.Kind.KNOCKOUT);
        assertThat(fact.bad()).isEqualTo(Truth.YES);
        assertThat(asked.actor(fact).id().text()).isEqualTo("M");
        assertThat(change.after()).isLessThan(1000);
    }
}
