package dev.adit.redact;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.redact.Release.Origin;
import dev.adit.redact.Release.Score;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Sources;
import dev.adit.value.Permille;
import dev.adit.value.Truth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The scored actors as they may be told. */
final class Scored {
    private static final List<String> KNOCKOUTS = List.of("yes", "possible", "none-found");

    /** The band says as much. */
    private static final Release.Steps KNOCKED_OUT = new Release.Steps(Permille.ONE, Permille.ONE, Permille.ONE);

    /** The order of exact scores tells what their steps hide, so that it must not be seen. */
    private static final Comparator<Score> BY_STEPS = Comparator.comparingInt(
                    (Score score) -> KNOCKOUTS.indexOf(score.knockout()))
            .thenComparingInt(score -> -score.score().point())
            .thenComparingInt(score -> -score.score().high())
            .thenComparing(score -> score.actor().id());

    private static final Comparator<Origin> IN_ORDER = Comparator.comparingInt((Origin origin) -> -origin.score())
            .thenComparing(Origin::theme)
            .thenComparing(Origin::source);

    private final Assessment assessment;
    private final Audience audience;
    private final Parties parties;
    private final Steps steps;
    private final Contacts contacts;
    private final Withheld withheld;

    Scored(
            Assessment assessment,
            Audience audience,
            Parties parties,
            Steps steps,
            Contacts contacts,
            Withheld withheld) {
        this.assessment = assessment;
        this.audience = audience;
        this.parties = parties;
        this.steps = steps;
        this.contacts = contacts;
        this.withheld = withheld;
    }

    List<Score> all() {
        List<Score> scores = assessment.suppliers().stream().map(this::score).toList();
        return audience.isInternal() ? scores : scores.stream().sorted(BY_STEPS).toList();
    }

    private Score score(ScoredSupplier supplier) {
        ScoreCard card = supplier.card();
        if (!audience.isInternal()) note(supplier);
        return new Score(
                parties.of(supplier.actor()),
                audience.isInternal() ? Long.toString(supplier.weight()) : "",
                steps.score(card.own()),
                card.knockout() == Truth.YES ? KNOCKED_OUT : steps.score(card.score()),
                card.band(),
                card.worstCaseBand(),
                knockout(card.knockout()),
                card.verdict() == null ? "" : card.verdict().why().word(),
                card.theme() == null ? "" : card.theme(),
                supplier.consequence().word(),
                audience.isInternal() ? contacts.without(supplier.because()) : "",
                steps.volume(card.volumeAtRiskAtLeast(), card.volumeAtRisk(), card.volumeAtRiskAtMost()),
                steps.volume(card.volumeUnknown()),
                steps.count(supplier.redFlags()),
                steps.count(supplier.dataGaps()),
                steps.count(supplier.actors() - 1L),
                sources(card),
                path(card));
    }

    private void note(ScoredSupplier supplier) {
        String id = supplier.card().actor();
        withheld.note(Withheld.What.WEIGHTS, id);
        withheld.note(Withheld.What.SCORES, id);
        withheld.note(Withheld.What.SENTENCES, supplier.because());
        if (!audience.seesRelations()) withheld.note(Withheld.What.PATHS, id);
    }

    private static String knockout(Truth knockout) {
        return KNOCKOUTS.get(
                switch (knockout) {
                    case YES -> 0;
                    case UNKNOWN -> 1;
                    case NO -> 2;
                });
    }

    /** Outside, in the order of what is told: that of exact scores and of ids would tell more. */
    private List<Origin> sources(ScoreCard card) {
        Stream<Origin> told = card.sources().stream().map(this::origin);
        return (audience.isInternal() ? told : told.sorted(IN_ORDER)).toList();
    }

    private Origin origin(Sources.Source source) {
        return new Origin(
                called(source.name()),
                steps.score(source.score()),
                assessment.ruleSet().method().themes().get(source.theme()).name());
    }

    /** The actors of the worst path, or of the path a finding of a worst form came by. */
    private List<String> path(ScoreCard card) {
        return card.way().stream().map(this::called).toList();
    }

    /** Without the commodity and the stream: a lot's name is a name. */
    private String called(String state) {
        if (state.startsWith("?recycled")) return "recycled material";
        if (state.startsWith("?")) return "material of unknown origin";
        int actor = parties.number(state);
        Release.Party party = parties.of(actor);
        if (audience.seesRelations()) return party.id();
        return party.kind().replace('-', ' ') + (party.country().isEmpty() ? "" : " in " + party.country());
    }
}
