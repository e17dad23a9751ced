package dev.adit.conformance;

import dev.adit.ask.Fact;
import dev.adit.ask.Ground;
import dev.adit.ask.Questions;
import dev.adit.ask.RankedQuestion;
import dev.adit.report.Json;
import dev.adit.spread.StateGraph;
import dev.adit.whatif.Change;
import dev.adit.whatif.Goal;
import dev.adit.whatif.LeastChange;
import java.util.List;

/** Works out what a document asks besides scores, and writes it in the reference's form, members in the order of names. */
final class AnswersWriter {
    private final Document document;
    private final Ground ground;
    private final List<Fact> facts;

    AnswersWriter(Document document, StateGraph graph) {
        this.document = document;
        this.ground = document.ground(graph);
        boolean isAsked = document.mostQuestions() > 0 || document.whatIf() != null;
        this.facts = isAsked ? Document.facts(ground) : List.of();
    }

    void questions(Json json) {
        if (document.mostQuestions() == 0) return;
        List<RankedQuestion> questions = Questions.of(ground, facts, document.suppliers());
        json.array("questions");
        for (RankedQuestion question : questions.subList(0, Math.min(document.mostQuestions(), questions.size())))
            json.object()
                    .put("expected_narrowing", question.value())
                    .put("fact", question.fact().name())
                    .put("if_adverse", question.ifAdverse())
                    .put("if_favourable", question.ifFavourable())
                    .put("prior_adverse", question.fact().prior())
                    .endObject();
        json.endArray();
    }

    void whatIf(Json json) {
        WantedChange wanted = document.whatIf();
        if (wanted == null) return;
        Goal goal = new Goal(document.actors().indexOf(wanted.target()), wanted.scenario(), wanted.line());
        Change change = new LeastChange(ground, facts, LeastChange.MOST_ROUNDS).under(goal, wanted.kinds());
        json.object("whatif");
        if (change.outcome() == Change.Outcome.NOTHING_HELPS) nothingHelps(change, json);
        else least(change, json);
        json.put("scenario", WantedChange.word(wanted.scenario())).put("target", wanted.target());
        json.put("threshold", wanted.line()).endObject();
    }

    private static void nothingHelps(Change change, Json json) {
        json.put("before", change.before()).put("changes", (String) null).put("hitting_set_cost", (String) null);
    }

    /** Where the search was cut, the cost of the hitting set is a bound, and less than that of the changes. */
    private static void least(Change change, Json json) {
        List<String> names =
                change.actions().stream().map(action -> action.fact().name()).toList();
        json.put("after", change.after()).put("before", change.before()).put("changes", names);
        json.put("cost", change.weight());
        if (change.outcome() != Change.Outcome.NOTHING_NEEDED) json.put("hitting_set_cost", change.least());
    }
}
