package dev.adit.cli.explain;

import dev.adit.assess.ScoredSupplier;
import dev.adit.assess.Waterfall;
import dev.adit.assess.WithWaivers;
import dev.adit.claim.Claim;
import dev.adit.explain.Explanation;
import dev.adit.explain.OwnCause;
import dev.adit.explain.Stop;
import dev.adit.finding.Finding;
import dev.adit.finding.Reason;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.rule.Method;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Sources;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An explanation in lines for people, from the score down to the rows it rests on. */
public final class ExplanationText {
    private final Network network;
    private final Method method;
    private final WithWaivers waivers;
    private final Consumer<String> line;

    /** @param line takes each line, with texts of the inputs as they are */
    public ExplanationText(Network network, Method method, WithWaivers waivers, Consumer<String> line) {
        this.waivers = waivers;
        this.network = network;
        this.method = method;
        this.line = line;
    }

    public void tell(Explanation explanation) {
        head(explanation.scored());
        waterfall(explanation.scored());
        path("The worst path, source first; what is left of the risk stands in front", explanation.path());
        high(explanation);
        path("The way of the worst form, which no share, link or control takes anything off", explanation.knockout());
        sources(explanation.sources());
        own(explanation.own());
        findings("Found at it and along its paths", explanation.found());
        findings("Not known there", explanation.unknown());
        open(explanation);
        clear(explanation);
    }

    private void open(Explanation explanation) {
        if (explanation.open().isEmpty()) return;
        int left = explanation.opens() - explanation.open().size();
        section("What an answer would make of "
                + Wording.range(explanation.scored().card().score()) + ", what narrows it most first");
        for (Explanation.Open open : explanation.open()) {
            line.accept("  " + (open.rule().isEmpty() ? "" : open.rule() + " ") + "at "
                    + open.about().name() + ": \u201C" + open.title() + "\u201D");
            line.accept("    if it is well: " + Wording.range(open.outlook().ifFavourable()) + "; if not: "
                    + Wording.range(open.outlook().ifAdverse())
                    + (open.isWorstForm() ? ", and 1000 if that open worst form reaches it for certain" : ""));
            if (!open.attributes().isEmpty()) line.accept("    to settle it: " + String.join(", ", open.attributes()));
        }
        if (left > 0) line.accept("  and " + left + " more; 'adit ask' tells them all");
    }

    private void section(String title) {
        line.accept("");
        line.accept(title);
    }

    private void head(ScoredSupplier scored) {
        ScoreCard card = scored.card();
        Actor actor = scored.actor();
        line.accept(actor.name() + " (" + card.actor() + "), "
                + actor.kind().word()
                + (actor.country() == null ? "" : " in " + actor.country().code()) + ", " + actor.at());
        line.accept(card.band() + ", at worst " + card.worstCaseBand() + ": " + Wording.range(card.score())
                + " of 1000; 0 is no risk seen, 1000 the gravest");
        if (waivers.applied().isGiven()) with(waivers.card(scored));
        line.accept("consequence: " + scored.consequence().word() + ", because of " + scored.because());
        line.accept("worst form of child labour: "
                + switch (card.knockout()) {
                    case YES -> "found, and it reaches this actor";
                    case UNKNOWN -> "possible, not settled";
                    case NO -> "none found, which is no clearance where nobody asked: see what is not known";
                });
    }

    private void with(ScoreCard card) {
        line.accept("with waivers: " + card.band() + ", at worst " + card.worstCaseBand() + ": "
                + Wording.range(card.score()) + "; all else here is without");
    }

    private void waterfall(ScoredSupplier scored) {
        if (scored.waterfall().isEmpty()) return;
        section("How " + scored.card().score().point() + " came about; the lines add up to it");
        int sum = 0;
        for (Waterfall.Bar bar : scored.waterfall()) {
            sum += bar.change();
            String at = bar.flow() < 0 ? "" : " (" + network.at(bar.flow()) + ")";
            line.accept(String.format(Locale.ROOT, "  %+5d  %s%s", bar.change(), bar.what(), at));
        }
        line.accept(String.format(Locale.ROOT, "  %5d", sum));
    }

    private void path(String title, List<Stop> path) {
        if (path.isEmpty()) return;
        section(title);
        PathTree.lines(path).forEach(line);
    }

    private void high(Explanation explanation) {
        List<Stop> high = explanation.highPath();
        if (high.isEmpty() || !explanation.knockout().isEmpty()) return;
        int score = high.get(high.size() - 1).score();
        boolean isSame = states(high).equals(states(explanation.path()));
        if (!isSame) path("What cannot be ruled out: " + score, high);
        else
            section("What cannot be ruled out: " + score
                    + ", along the same path with everything unknown at its worst");
    }

    private static List<String> states(List<Stop> path) {
        return path.stream().map(Stop::state).toList();
    }

    private void sources(List<Sources.Source> sources) {
        if (sources.isEmpty()) return;
        section("Sources that reach it at " + method.threshold() + " or over: " + sources.size());
        for (Sources.Source source : sources)
            line.accept(String.format(
                    Locale.ROOT,
                    "  %5d  %s, %d %s away, theme %s",
                    source.score(),
                    name(source.name()),
                    source.hops(),
                    source.hops() == 1 ? "link" : "links",
                    method.themes().get(source.theme()).name()));
    }

    private String name(String source) {
        int actor = network.number(source);
        return actor < 0 ? source : network.actors().get(actor).name() + " (" + source + ")";
    }

    private void own(List<OwnCause> causes) {
        if (causes.isEmpty()) return;
        section("Own risk by rule, and what it would be had the rule said no (parts overlap, so they do not add up)");
        for (OwnCause cause : causes) {
            line.accept("  " + cause.actor().name() + ", " + cause.theme() + ": " + Wording.range(cause.own()));
            for (OwnCause.Part part : cause.parts())
                line.accept("    " + part.rule().id() + " " + part.state().word() + ": "
                        + Wording.range(part.without()) + " without \u201C"
                        + part.rule().title() + "\u201D");
        }
    }

    private void findings(String title, List<Finding> findings) {
        if (findings.isEmpty()) return;
        section(title + ": " + findings.size());
        for (Finding finding : findings) {
            line.accept("  " + finding.rule() + " at " + finding.actor().name() + ": "
                    + finding.state().word() + ", " + finding.consequence().word());
            line.accept("    " + finding.says());
            waivers.applied()
                    .about(finding.rule(), finding.actor().id().text())
                    .ifPresent(standing -> line.accept("    " + standing.words()));
            for (Claim claim : finding.evidence()) line.accept("    on " + Wording.claim(claim));
            if (!finding.missing().isEmpty()) line.accept("    to settle it: " + String.join(", ", finding.missing()));
        }
    }

    private void clear(Explanation explanation) {
        section("Asked, and answered no: " + explanation.clear().size());
        for (Explanation.Clear clear : explanation.clear())
            line.accept("  " + clear.rule().id() + " at " + clear.actor().name() + ": " + reasons(clear.reasons()));
    }

    private static String reasons(List<Reason> reasons) {
        return reasons.stream().map(Wording::reason).collect(Collectors.joining("; "));
    }
}
