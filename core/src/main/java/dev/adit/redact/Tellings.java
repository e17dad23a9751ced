package dev.adit.redact;

import dev.adit.assess.Assessment;
import dev.adit.assess.Question;
import dev.adit.assess.ScoredSupplier;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Sources;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers all that a release tells of each actor beside its name: numbers that follow it tell nothing that is not told
 * anyway. What is missing here is not told apart, and the documents would then follow lots.
 */
final class Tellings {
    private final Assessment assessment;
    private final Audience audience;
    private final Steps steps;
    private final Telling telling;
    private final Network network;
    private final List<List<String>> lines = new ArrayList<>();
    private final List<Told.Together> together = new ArrayList<>();

    Tellings(Assessment assessment, Audience audience, Steps steps, Telling telling) {
        this.assessment = assessment;
        this.audience = audience;
        this.steps = steps;
        this.telling = telling;
        this.network = assessment.inputs().network();
    }

    /** Nothing for the house itself, which sees names. */
    Told told(List<Question> questions) {
        if (audience.isInternal()) return Told.of(List.of());
        for (Actor actor : network.actors()) lines.add(new ArrayList<>(List.of(kind(actor))));
        assessment.suppliers().forEach(this::score);
        assessment.findings().each(finding -> tell(finding.actor(), telling.line(finding)));
        for (Question question : questions)
            tell(
                    question.of(),
                    "asked " + question.about() + " " + steps.count(question.suppliers()) + " " + question.because()
                            + " " + question.rules());
        return new Told(lines.stream().map(Tellings::inOrder).toList(), together);
    }

    private static String inOrder(List<String> lines) {
        lines.sort(Comparator.naturalOrder());
        return String.join("\n", lines);
    }

    private static String kind(Actor actor) {
        return actor.kind().word() + " " + actor.country();
    }

    private void tell(Actor actor, String line) {
        lines.get(network.number(actor.id().text())).add(line);
    }

    private void score(ScoredSupplier supplier) {
        ScoreCard card = supplier.card();
        tell(
                supplier.actor(),
                "scored " + steps.score(card.own()) + " "
                        + (card.knockout() == Truth.YES ? "" : steps.score(card.score())) + " " + card.band() + " "
                        + card.worstCaseBand() + " " + card.knockout() + " "
                        + (card.verdict() == null ? "" : card.verdict().why()) + " " + card.theme() + " "
                        + supplier.consequence());
        tell(
                supplier.actor(),
                "volumes "
                        + steps.volume(card.volumeAtRiskAtLeast(), card.volumeAtRisk(), card.volumeAtRiskAtMost()) + " "
                        + steps.volume(card.volumeUnknown()));
        tell(
                supplier.actor(),
                "counts " + steps.count(supplier.redFlags()) + " " + steps.count(supplier.dataGaps()) + " "
                        + steps.count(supplier.actors() - 1L));
        for (Sources.Source source : card.sources())
            other(supplier.actor(), source.name(), "source " + steps.score(source.score()) + " " + source.theme());
        List<String> way = card.way();
        for (int step = 0; step < way.size(); step++) other(supplier.actor(), way.get(step), "step " + step);
    }

    /** Where relations may not be seen, others are told by kind and country only. */
    private void other(Actor of, String name, String how) {
        int bar = name.indexOf('|');
        int other = network.number(bar < 0 ? name : name.substring(0, bar));
        if (other < 0) tell(of, how + " " + name.substring(0, name.startsWith("?recycled") ? 9 : 1));
        else if (audience.seesRelations())
            together.add(new Told.Together(network.number(of.id().text()), other, how));
        else tell(of, how + " " + kind(network.actors().get(other)));
    }
}
