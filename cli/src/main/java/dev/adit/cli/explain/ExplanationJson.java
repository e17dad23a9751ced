package dev.adit.cli.explain;

import dev.adit.assess.Waterfall;
import dev.adit.assess.WithWaivers;
import dev.adit.claim.Claim;
import dev.adit.explain.Explanation;
import dev.adit.explain.OwnCause;
import dev.adit.explain.Stop;
import dev.adit.explain.Trace;
import dev.adit.explain.Traced;
import dev.adit.finding.Finding;
import dev.adit.finding.Reason;
import dev.adit.network.Network;
import dev.adit.report.Json;
import dev.adit.report.WaiversJson;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Sources;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explanations and traces for programs; the members are those of {@code docs/outputs.md}. */
public final class ExplanationJson {
    private static final String DIRECTION = "scores are permille: 0 no risk seen, 1000 the gravest";

    private final Network network;
    private final WithWaivers waivers;

    public ExplanationJson(Network network) {
        this(network, WithWaivers.none());
    }

    public ExplanationJson(Network network, WithWaivers waivers) {
        this.network = network;
        this.waivers = waivers;
    }

    /** Writes an explanation as one object. */
    public void write(Explanation explanation, Json json) {
        ScoreCard card = explanation.scored().card();
        json.object().put("direction", DIRECTION).put("actor", card.actor());
        json.put("name", explanation.scored().actor().name());
        json.put("score", card.score());
        json.put("band", card.band()).put("worst_case_band", card.worstCaseBand());
        WaiversJson.scored(waivers, explanation.scored(), json);
        json.put("knockout", card.knockout().word());
        json.put("consequence", explanation.scored().consequence().word());
        json.put("because", explanation.scored().because());
        waterfall(explanation.scored().waterfall(), json);
        path("path", explanation.path(), json);
        path("high_path", explanation.highPath(), json);
        path("knockout_path", explanation.knockout(), json);
        sources(explanation.sources(), json);
        own(explanation.own(), json);
        findings("found", explanation.found(), json);
        findings("unknown", explanation.unknown(), json);
        clear(explanation.clear(), json);
        open(explanation, json);
        json.endObject();
    }

    /** Writes a trace as one object. */
    public void write(Trace trace, Json json) {
        json.object()
                .put("direction", DIRECTION)
                .put("source", trace.source().id().text());
        json.put("own", trace.own());
        json.array("reached");
        for (Traced traced : trace.reached()) {
            json.object().put("actor", traced.actor().id().text());
            json.put("score", traced.card().score());
            json.put("knockout", traced.card().knockout().word());
            json.object("share_ppm")
                    .put("low", traced.share().low())
                    .put("point", traced.share().point())
                    .put("high", traced.share().high())
                    .endObject();
            json.put("arrives_of_1000", traced.arrives());
            path("path", traced.path(), json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void waterfall(List<Waterfall.Bar> bars, Json json) {
        json.array("waterfall");
        for (Waterfall.Bar bar : bars)
            json.object()
                    .put("change", bar.change())
                    .put("what", bar.what())
                    .put("at", bar.flow() < 0 ? null : network.at(bar.flow()).toString())
                    .endObject();
        json.endArray();
    }

    private static void path(String name, List<Stop> path, Json json) {
        json.array(name);
        for (Stop stop : path) {
            json.object().put("state", stop.state()).put("name", stop.name()).put("kind", stop.kind());
            if (stop.way() != null) way(stop.way(), json);
            json.put("score", stop.score()).endObject();
        }
        json.endArray();
    }

    private static void way(Stop.Way way, Json json) {
        json.put("link", way.link() == null ? null : way.link().name()).put("reason", way.reason());
        json.put("link_factor", way.linkFactor()).put("factor", way.factor()).put("controls", way.controls());
        json.put("at", way.at() == null ? null : way.at().toString());
    }

    private static void sources(List<Sources.Source> sources, Json json) {
        json.array("sources_at_or_over_threshold");
        for (Sources.Source source : sources)
            json.object()
                    .put("source", source.name())
                    .put("score", source.score())
                    .put("hops", source.hops())
                    .endObject();
        json.endArray();
    }

    private static void own(List<OwnCause> causes, Json json) {
        json.array("own");
        for (OwnCause cause : causes) {
            json.object().put("actor", cause.actor().id().text()).put("theme", cause.theme());
            json.put("own", cause.own());
            json.array("parts");
            for (OwnCause.Part part : cause.parts()) {
                json.object()
                        .put("rule", part.rule().id())
                        .put("state", part.state().word());
                json.put("without", part.without());
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    private void findings(String name, List<Finding> findings, Json json) {
        json.array(name);
        for (Finding finding : findings) {
            json.object()
                    .put("rule", finding.rule())
                    .put("actor", finding.actor().id().text());
            json.put("state", finding.state().word())
                    .put("consequence", finding.consequence().word());
            WaiversJson.finding(waivers.applied(), finding, json);
            json.put("says", finding.says()).put("missing", finding.missing()).array("evidence");
            for (Claim claim : finding.evidence()) claim(claim, json);
            json.endArray().endObject();
        }
        json.endArray();
    }

    private static void claim(@Nullable Claim claim, Json json) {
        if (claim == null) return;
        json.object().put("attribute", claim.attribute().name()).put("value", claim.value());
        json.put(
                "observed_on",
                claim.observedOn() == null ? null : claim.observedOn().toString());
        json.put("source", claim.source())
                .put("grade", claim.grade().name())
                .put("at", claim.at().toString());
        json.endObject();
    }

    private static void open(Explanation explanation, Json json) {
        json.put("answers_that_would_move_it", explanation.opens()).array("answers");
        for (Explanation.Open open : explanation.open()) {
            json.object()
                    .put("about", open.about().id().text())
                    .put("rule", open.rule().isEmpty() ? null : open.rule());
            json.put("title", open.title()).put("attributes", open.attributes()).put("value", open.value());
            json.put("adverse_is_worst_form", open.isWorstForm());
            json.put("if_favourable", open.outlook().ifFavourable());
            json.put("if_adverse", open.outlook().ifAdverse());
            json.endObject();
        }
        json.endArray();
    }

    private static void clear(List<Explanation.Clear> clear, Json json) {
        json.array("clear");
        for (Explanation.Clear one : clear) {
            json.object()
                    .put("rule", one.rule().id())
                    .put("actor", one.actor().id().text())
                    .array("reasons");
            for (Reason reason : one.reasons()) {
                json.object()
                        .put("asked", reason.asked())
                        .put("answer", reason.answer().word());
                json.array("evidence");
                claim(reason.claim(), json);
                json.endArray().endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }
}
