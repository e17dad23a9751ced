package dev.adit.conformance;

import dev.adit.report.Json;
import dev.adit.rule.Method;
import dev.adit.rule.Truths;
import dev.adit.score.Portfolio;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Sources;
import dev.adit.spread.Step;
import dev.adit.spread.Volumes.Volume;
import dev.adit.value.Range;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes score cards in the reference's result form, members in the order of their names. */
final class ResultWriter {
    private final Method method;
    private final AnswersWriter answers;

    ResultWriter(Method method, AnswersWriter answers) {
        this.method = method;
        this.answers = answers;
    }

    String write(List<ScoreCard> cards, Set<String> targets, List<String> warnings, @Nullable Portfolio portfolio) {
        StringWriter text = new StringWriter();
        try (Json json = Json.compact(text)) {
            json.object().object("nodes");
            for (ScoreCard card : cards) node(json, card, targets.contains(card.actor()));
            json.endObject();
            if (portfolio != null) portfolio(json, portfolio);
            answers.questions(json);
            json.put("warnings", warnings);
            answers.whatIf(json);
            json.endObject();
        }
        return text.toString();
    }

    private void node(Json json, ScoreCard card, boolean isTarget) {
        json.object(card.actor()).put("band", card.band());
        json.put("knockout", Truths.letter(card.knockout()));
        if (card.verdict() != null) {
            json.put("knockout_path", card.verdict().path());
            json.put("knockout_why", card.verdict().why().word());
        }
        range(json, "own", card.own());
        if (card.theme() != null) path(json, card.path());
        range(json, "score", card.score());
        if (isTarget) sources(json, card);
        if (card.theme() != null) json.put("theme", card.theme());
        volumes(json, card.volumes());
        json.put("width", card.score().width());
        json.put("worst_case_band", card.worstCaseBand()).endObject();
    }

    private static void range(Json json, String name, Range range) {
        json.object(name)
                .put("high", range.high())
                .put("low", range.low())
                .put("point", range.point())
                .endObject();
    }

    private static void path(Json json, List<Step> path) {
        json.array("path");
        for (Step step : path) {
            json.object();
            if (step.via() == null) json.put("own", step.score());
            else json.put("factor", step.factor());
            json.put("score", step.score()).put("state", step.state());
            if (step.via() != null) json.put("via", step.via());
            json.endObject();
        }
        json.endArray();
    }

    private void sources(Json json, ScoreCard card) {
        json.array("sources");
        for (Sources.Source source : card.sources())
            json.object()
                    .put("hops", source.hops())
                    .put("score", source.score())
                    .put("source", source.name())
                    .put("theme", method.themes().get(source.theme()).name())
                    .endObject();
        json.endArray().put("sources_at_or_over_threshold", card.sourcesOverLine());
    }

    private static void volumes(Json json, Map<String, Volume> volumes) {
        json.object("volume_ppm");
        volumes.forEach((state, volume) -> json.object(state)
                .put("high", volume.high())
                .put("low", volume.low())
                .put("point", volume.point())
                .put("unknown", volume.unknown())
                .endObject());
        json.endObject();
    }

    private static void portfolio(Json json, Portfolio portfolio) {
        json.object("portfolio")
                .put("knockouts", portfolio.knockouts())
                .put("order", portfolio.order())
                .put("possible_knockouts", portfolio.possibleKnockouts())
                .put("volume_at_risk_ppm", portfolio.volumeAtRisk())
                .put("volume_unknown_ppm", portfolio.volumeUnknown())
                .put("weight_at_or_over_threshold_ppm", portfolio.weightAtOrOver());
        range(json, "worst", portfolio.worst());
        json.put("worst_tenth_mean", portfolio.worstTenthMean()).endObject();
    }
}
