package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.explain.Explanation;
import dev.adit.network.Network;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Knockouts;
import dev.adit.spread.Step;
import dev.adit.value.Permille;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the paths of a supplier, as pictures and in words. */
final class PathStory {
    private static final String ARROW = " \u2192 ";
    private static final String TIMES = "\u00D7 ";

    private final Names names;

    PathStory(Ground ground) {
        this.names = ground.names;
    }

    Profile.Route of(ScoredSupplier supplier, Optional<Explanation> explanation) {
        boolean isKnockedOut = Ground.isKnockedOut(supplier);
        List<Trail> trails = explanation.map(one -> Trail.of(one, isKnockedOut)).orElse(List.of());
        List<Profile.Fact> texts = texts(supplier, isKnockedOut, explanation.isPresent());
        ScoreCard card = supplier.card();
        List<PathPicture.Stop> stops = isKnockedOut && card.verdict() != null
                ? new KnockoutStops(names).of(card.verdict().path())
                : card.path().stream().map(this::stop).toList();
        if (stops.size() < 2) return new Profile.Route(null, null, trails, texts);
        String title = (isKnockedOut ? "Path of the knock-out to " : "Worst path to ")
                + Words.name(supplier.actor().name());
        String description = "From " + stops.get(0).name() + " over " + Words.count(stops.size() - 1L, "link", "links")
                + "; told in words below.";
        return new Profile.Route(
                PathPicture.wide(stops, title, description),
                PathPicture.tall(stops, title, description),
                trails,
                texts);
    }

    /** @param hasTrails whether trees tell the paths, so that words need not */
    private List<Profile.Fact> texts(ScoredSupplier supplier, boolean isKnockedOut, boolean hasTrails) {
        ScoreCard card = supplier.card();
        List<Profile.Fact> texts = new ArrayList<>();
        if (card.path().isEmpty())
            texts.add(new Profile.Fact("Worst path", "No risk reaches it in the point scenario."));
        else if (!hasTrails)
            texts.add(new Profile.Fact(
                    isKnockedOut ? "Worst path without the knock-out" : "Worst path in words", words(card.path())));
        if (!isKnockedOut && (!hasTrails || card.highPath().isEmpty())) texts.add(high(card));
        if (card.verdict() != null) texts.add(knockout(card.verdict(), hasTrails));
        return texts;
    }

    private Profile.Fact high(ScoreCard card) {
        String label = "What cannot be ruled out";
        if (card.highPath().isEmpty())
            return new Profile.Fact(label, "No risk reaches it in the high scenario either.");
        int score = card.highPath().get(card.highPath().size() - 1).score();
        String same = states(card.path()).equals(states(card.highPath()))
                ? "the same path, with everything unknown at its worst."
                : words(card.highPath());
        return new Profile.Fact(label, "A score of " + score + ": " + same);
    }

    private static List<String> states(List<Step> path) {
        return path.stream().map(Step::state).toList();
    }

    private Profile.Fact knockout(Knockouts.Verdict verdict, boolean hasTrail) {
        String path =
                hasTrail ? "." : ": " + verdict.path().stream().map(names::of).collect(Collectors.joining(ARROW));
        return switch (verdict.why()) {
            case ESTABLISHED ->
                new Profile.Fact(
                        "Knock-out", "An open finding of a worst form reaches it over established links" + path);
            case POSSIBLE_LINK ->
                new Profile.Fact(
                        "Possible knock-out",
                        "An open finding of a worst form may reach it; a link on the way is not established" + path);
            case UNSCREENED ->
                new Profile.Fact(
                        "Possible knock-out", "A finding of a worst form that is not settled may reach it" + path);
        };
    }

    /** The path as one sentence, with where each link stands in the inputs. */
    private String words(List<Step> path) {
        StringBuilder told = new StringBuilder();
        for (Step step : path) {
            if (step.via() != null)
                told.append(ARROW).append('[').append(link(step)).append("] ");
            told.append(names.of(step.state())).append(" (").append(names.kind(step.state()));
            told.append("; ").append(step.score()).append(')');
        }
        return told.toString();
    }

    private String link(Step step) {
        String at = step.flow() < 0 ? "" : ", " + names.network().at(step.flow());
        return String.join(" ", arrow(step)) + at;
    }

    private PathPicture.Stop stop(Step step) {
        return new PathPicture.Stop(
                names.of(step.state()),
                names.kind(step.state()),
                "score " + step.score(),
                names.isVirtual(step.state()),
                arrow(step));
    }

    /** What the link is; what it lets through; what is left of that after the buyer's controls. */
    private List<String> arrow(Step step) {
        if (step.via() == null) return List.of();
        List<String> words = new ArrayList<>(List.of(kind(step, names.network())));
        words.add(TIMES + Words.factor(step.linkFactor()));
        if (step.factor() != step.linkFactor()) words.add("controls: " + TIMES + Words.factor(step.factor()));
        return words;
    }

    private static String kind(Step step, Network network) {
        String via = step.via() == null ? "" : step.via();
        if (step.flow() >= 0) return network.link(step.flow()).spoken();
        if (via.startsWith("leak:")) return "may be mixed in";
        return via.startsWith("recycled:") ? "recycled part" : "unknown part";
    }

    /** How the point score came about, with the score after each step. */
    static Profile.Waterfall waterfall(ScoredSupplier supplier, Ground ground) {
        List<Profile.Bar> bars = new ArrayList<>();
        int score = 0;
        for (dev.adit.assess.Waterfall.Bar bar : supplier.waterfall()) {
            int after = score + bar.change();
            String at = bar.flow() < 0 ? "" : " (" + ground.names.network().at(bar.flow()) + ")";
            bars.add(new Profile.Bar(
                    Words.sentence(Words.capital(bar.what())) + at,
                    Words.change(bar.change()),
                    after,
                    ChangeBar.step(score, after)));
            score = after;
        }
        return new Profile.Waterfall(
                bars,
                score,
                ChangeBar.sum(
                        Math.min(score, Permille.ONE),
                        ground.place(supplier.card().band())));
    }
}
