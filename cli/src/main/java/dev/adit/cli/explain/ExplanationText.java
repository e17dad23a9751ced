package dev.adit.cli.explain;

import dev.adit.assess.ScoredSupplier;
import dev.adit.assess.Waterfall;
import dev.adit.assess.WithWaivers;
import dev.adit.claim.Claim;
import dev.adit.explain.Explanation;
import dev.adit.explain.Stop;
import dev.adit.finding.Finding;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.rule.Method;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Sources;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

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
        path(ExplanationWords.PATH, explanation.path());
        high(explanation);
        path(ExplanationWords.KNOCKOUT, explanation.knockout());
        sources(explanation);
        partIfAny(ExplanationWords.own(explanation));
        findings("Found at it and along its paths: " + explanation.found().size(), explanation.found());
        findings(ExplanationWords.unknown(explanation), explanation.unknown());
        partIfAny(ExplanationWords.answers(explanation));
        part(ExplanationWords.clear(explanation));
    }

    private void part(ExplanationPart part) {
        section(part.title());
        for (ExplanationPart.Line told : part.lines()) {
            line.accept("  " + told.text());
            for (String under : told.under()) line.accept("    " + under);
        }
        if (!part.note().isEmpty()) line.accept("  " + part.note());
    }

    private void partIfAny(ExplanationPart part) {
        if (!part.lines().isEmpty()) part(part);
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
        if (explanation.highPath().isEmpty() || !explanation.knockout().isEmpty()) return;
        if (ExplanationWords.isSame(explanation)) section(ExplanationWords.high(explanation));
        else path(ExplanationWords.high(explanation), explanation.highPath());
    }

    private void sources(Explanation explanation) {
        if (explanation.sources().isEmpty()) return;
        section(ExplanationWords.sources(explanation, method.threshold()));
        for (Sources.Source source : explanation.sources())
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

    private void findings(String title, List<Finding> findings) {
        if (findings.isEmpty()) return;
        section(title);
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
}
