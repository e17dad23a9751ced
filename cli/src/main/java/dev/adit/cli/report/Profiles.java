package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.network.Actor;
import dev.adit.rule.Action;
import dev.adit.rule.Engagement;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Sources;
import dev.adit.spread.Step;
import dev.adit.spread.Volumes.Volume;
import dev.adit.value.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the profiles of the most urgent suppliers. */
final class Profiles {
    static final int MOST = 25;
    private static final int MOST_VOLUMES = 8;

    private final Ground ground;
    private final PathStory paths;
    private final FlagsFinder flags;
    private final Asking asking;
    private final Gaps gaps;

    Profiles(Ground ground) {
        this.ground = ground;
        this.paths = new PathStory(ground);
        this.flags = new FlagsFinder(ground);
        this.asking = new Asking(ground);
        this.gaps = new Gaps(ground, asking);
    }

    static String anchor(int rank) {
        return "s" + rank;
    }

    List<Profile> all() {
        List<Profile> profiles = new ArrayList<>();
        for (ScoredSupplier supplier : ground.assessment.suppliers())
            if (profiles.size() < MOST) profiles.add(profile(profiles.size() + 1, supplier));
        return profiles;
    }

    private Profile profile(int rank, ScoredSupplier supplier) {
        ScoreCard card = supplier.card();
        int place = ground.place(card.band());
        Collection<Integer> actors = actors(supplier);
        return new Profile(
                rank,
                anchor(rank),
                Words.name(supplier.actor().name()),
                card.actor(),
                card.band(),
                place,
                ground.scoreBar.of(card.score(), place),
                card.score(),
                facts(supplier),
                call(supplier),
                PathStory.waterfall(supplier, ground),
                paths.of(supplier),
                sources(card),
                flags.of(actors),
                flags.controls(actors),
                gaps.of(actors),
                asking.about(supplier));
    }

    /** The supplier, and those its score or its knock-out came through. */
    private Collection<Integer> actors(ScoredSupplier supplier) {
        Set<Integer> actors = new LinkedHashSet<>();
        actors.add(ground.names.network().number(supplier.card().actor()));
        if (supplier.card().verdict() != null)
            for (String state : supplier.card().verdict().path()) actors.add(ground.names.number(state));
        for (Step step : supplier.card().path()) if (step.actor() >= 0) actors.add(step.actor());
        return actors;
    }

    private List<Profile.Fact> facts(ScoredSupplier supplier) {
        Actor actor = supplier.actor();
        ScoreCard card = supplier.card();
        List<Profile.Fact> facts = new ArrayList<>();
        facts.add(new Profile.Fact("Kind", Words.kind(actor.kind())));
        facts.add(new Profile.Fact("Country", country(actor)));
        facts.add(new Profile.Fact("Weight", Words.count(supplier.weight())));
        facts.add(new Profile.Fact("Own risk", told(card.own())));
        if (card.theme() != null) facts.add(new Profile.Fact("Theme of the worst path", Words.theme(card.theme())));
        facts.add(new Profile.Fact(
                "Upstream",
                Words.count(supplier.actors() - 1L, "actor", "actors") + "; with its own, "
                        + Words.count(supplier.redFlags(), "red flag", "red flags") + " and "
                        + Words.count(supplier.dataGaps(), "data gap", "data gaps")));
        facts.addAll(volumes(card));
        return facts;
    }

    private static String country(Actor actor) {
        String country =
                actor.country() == null ? Words.NOT_KNOWN : actor.country().code();
        return actor.region() == null ? country : country + ", " + Words.name(actor.region());
    }

    private static String told(Range range) {
        return range.point() + ", between " + range.low() + " and " + range.high();
    }

    private static List<Profile.Fact> volumes(ScoreCard card) {
        List<Profile.Fact> facts = new ArrayList<>();
        for (Map.Entry<String, Volume> state : card.volumes().entrySet()) {
            if (facts.size() == MOST_VOLUMES) break;
            Volume volume = state.getValue();
            facts.add(new Profile.Fact(
                    Words.capital(Names.material(state.getKey())) + ", by volume",
                    Words.percent(volume.point()) + " at risk (between " + Words.percent(volume.low()) + " and "
                            + Words.percent(volume.high()) + "), " + Words.percent(volume.unknown())
                            + " of unknown origin"));
        }
        return facts;
    }

    private Profile.Call call(ScoredSupplier supplier) {
        Engagement way = ground.assessment.ruleSet().engagements().get(supplier.consequence());
        List<Profile.Step> steps = new ArrayList<>();
        if (way != null)
            for (String id : way.path()) {
                Action action = ground.assessment.ruleSet().actions().get(id);
                if (action != null) steps.add(step(action, supplier));
            }
        return new Profile.Call(
                Words.consequence(supplier.consequence()),
                Words.sentence(supplier.because()),
                way == null ? "" : way.means(),
                Engaging.anchor(supplier.consequence()),
                steps);
    }

    private static Profile.Step step(Action action, ScoredSupplier supplier) {
        return new Profile.Step(
                action.title(),
                Engaging.anchor(supplier.consequence(), action),
                action.endsSuspension() != null,
                action.protectsIncome() != null);
    }

    private Grid sources(ScoreCard card) {
        List<List<String>> rows = new ArrayList<>();
        for (Sources.Source source : card.sources())
            rows.add(List.of(
                    ground.names.of(source.name()),
                    Words.theme(ground.method.themes().get(source.theme()).name()),
                    Integer.toString(source.score()),
                    Integer.toString(source.hops())));
        int line = ground.method.threshold();
        return new Grid(
                "Worst sources, each by its own best path, without regard to knock-outs",
                List.of(
                        Grid.Column.text("Source"),
                        Grid.Column.text("Theme"),
                        Grid.Column.number("Score here"),
                        Grid.Column.number("Links away")),
                rows,
                (card.sourcesCut() ? "At least " : "")
                        + Words.count(card.sourcesOverLine(), "source reaches", "sources reach")
                        + " it at or over " + line + ".");
    }
}
