package dev.adit.explain;

import dev.adit.ask.Asked;
import dev.adit.ask.Fact;
import dev.adit.ask.Hypothesis;
import dev.adit.ask.Outlook;
import dev.adit.ask.Questions;
import dev.adit.ask.RankedQuestion;
import dev.adit.rule.Rule;
import java.util.List;

/** What is not known upstream of an actor, and what its score would be once it is. */
final class OpenFacts {
    private final Asked asked;

    OpenFacts(Asked asked) {
        this.asked = asked;
    }

    /** The questions that move an actor's score, by its number. */
    List<RankedQuestion> of(int actor) {
        int[] actors = {actor};
        return Questions.of(asked.ground(), asked.open(actors), actors).stream()
                .filter(question -> question.largest() > 0)
                .toList();
    }

    /** The first of them with what each answer would do to the actor. */
    List<Explanation.Open> told(List<RankedQuestion> questions, int actor) {
        Hypothesis hypothesis = new Hypothesis(asked.ground());
        return questions.stream()
                .limit(Explainer.MOST_OPEN)
                .map(question -> open(question, hypothesis, actor))
                .toList();
    }

    private Explanation.Open open(RankedQuestion question, Hypothesis hypothesis, int actor) {
        Fact fact = question.fact();
        Rule rule = asked.rule(fact);
        return new Explanation.Open(
                asked.actor(fact),
                asked.title(fact),
                rule == null ? "" : rule.id(),
                asked.attributes(fact),
                question.value(),
                asked.isWorstForm(fact),
                Outlook.of(hypothesis, fact, actor));
    }
}
