package dev.adit.cli.report;

import dev.adit.assess.Question;
import dev.adit.assess.Questions;
import dev.adit.assess.ScoredSupplier;
import dev.adit.rule.Effect;
import dev.adit.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What to ask first, in the order of the questions themselves. */
final class Asking {
    private static final int MOST = 10;

    private final Ground ground;
    private final Told told = new Told();
    private final Map<String, Rule> rules;

    Asking(Ground ground) {
        this.ground = ground;
        this.rules =
                ground.assessment.ruleSet().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    /** Of all questions about all suppliers, the first; empty if there is nothing to ask. */
    static Optional<Question> first(Ground ground) {
        return Questions.of(ground.assessment).stream().findFirst();
    }

    /** Whether a possible knock-out waits on one of the rules. */
    boolean settlesKnockout(Iterable<String> ids) {
        for (String id : ids) {
            Rule rule = rules.get(id);
            if (rule != null && rule.effect().kind() == Effect.Kind.KNOCKOUT) return true;
        }
        return false;
    }

    /** The first questions about a supplier. */
    Grid about(ScoredSupplier supplier, String place) {
        told.of(place);
        return told.fresh(
                "What to ask first: the answers can lower what cannot be ruled out",
                List.of(
                        Grid.Column.text("Question"),
                        Grid.Column.text("About"),
                        Grid.Column.text("Why it matters"),
                        Grid.Column.words("Rules it settles")),
                Questions.of(ground.assessment, supplier).stream()
                        .map(Asking::cells)
                        .toList(),
                MOST,
                "questions.csv");
    }

    private static List<String> cells(Question question) {
        return List.of(
                Words.sentence(question.text()),
                Words.name(question.of().name()),
                question.because(),
                question.rules().isEmpty() ? "\u2013" : Grid.words(question.rules()));
    }
}
