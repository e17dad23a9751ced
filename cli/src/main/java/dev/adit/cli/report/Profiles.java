package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.explain.Explanation;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Sources;
import dev.adit.spread.Volumes.Volume;
import dev.adit.value.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes the profiles of the most urgent suppliers. */
final class Profiles {
    static final int MOST = 30;
    private static final int MOST_VOLUMES = 8;

    /** What is told of a source. */
    static final List<Grid.Column> SOURCES = List.of(
            Grid.Column.text("Source"),
            Grid.Column.text("About"),
            Grid.Column.number("Score here"),
            Grid.Column.number("Links away"));

    private final Ground ground;
    private final PathStory paths;
    private final FlagsFinder flags;
    private final Asking asking;
    private final Gaps gaps;
    private final Calls calls;
    private final Whys whys;
    private final Told toldSources = new Told();

    Profiles(Ground ground) {
        this.ground = ground;
        this.paths = new PathStory(ground);
        this.calls = new Calls(ground);
        this.flags = new FlagsFinder(ground, calls);
        this.asking = new Asking(ground);
        this.gaps = new Gaps(ground, asking);
        this.whys = new Whys(ground);
    }

    static String anchor(int rank) {
        return "s" + rank;
    }

    /** By rank: the first few, but of those alike in score and red flags only one, for the others would repeat it. */
    Map<Integer, Profile> all() {
        Map<Integer, Profile> profiles = new TreeMap<>();
        Set<List<Object>> told = new HashSet<>();
        List<ScoredSupplier> suppliers = ground.assessment.suppliers();
        for (int rank = 1; rank <= Math.min(MOST, suppliers.size()); rank++)
            if (told.add(likeness(suppliers.get(rank - 1), rank)))
                profiles.put(rank, profile(profiles.size() + 1, rank, suppliers.get(rank - 1)));
        return profiles;
    }

    /** A possible knock-out, and a finding about children, is never told for another. */
    private List<Object> likeness(ScoredSupplier supplier, int rank) {
        List<Object> likeness = new ArrayList<>();
        for (int actor : ground.actors(supplier))
            for (int rule = 0; rule < ground.findings.rules(); rule++) {
                if (!Ground.isFlag(ground.findings.rule(rule)) || !ground.findings.applies(rule, actor)) continue;
                State state = ground.findings.state(rule, actor);
                if (!state.isYes()) continue;
                if (Ground.isAboutChildren(ground.findings.rule(rule))) likeness.add(rank);
                likeness.add(List.of(rule, state));
            }
        boolean isAlone = supplier.card().verdict() != null
                || ground.actors(supplier).stream()
                        .anyMatch(actor -> !ground.conflicts(actor).isEmpty());
        likeness.add(ground.assessment.waivers().card(supplier).score());
        likeness.add(Ranking.Likeness.of(supplier, isAlone ? rank : 0));
        return likeness;
    }

    /** Ids of the steps named that are on the way of no consequence. */
    Set<String> singleSteps() {
        return calls.single();
    }

    private Profile profile(int number, int rank, ScoredSupplier supplier) {
        ScoreCard card = supplier.card();
        int place = ground.place(card.band());
        Collection<Integer> actors = ground.asked(supplier);
        Optional<Explanation> explanation = whys.explanation(number, supplier);
        String name = Words.name(supplier.actor().name());
        String section = "5." + number;
        String told = name + ", section " + section;
        return new Profile(
                section,
                anchor(rank),
                name,
                card.actor(),
                card.band(),
                place,
                ground.scoreBar.of(card.score(), place),
                card.score(),
                facts(rank, supplier),
                calls.of(supplier, ground.actors(supplier)),
                PathStory.waterfall(supplier, ground),
                paths.of(supplier, explanation),
                sources(card, told),
                flags.of(actors, told),
                flags.controls(actors),
                gaps.of(actors, told),
                asking.about(supplier, told),
                explanation.map(one -> whys.of(one, told)).orElseGet(() -> whys.leftOut(supplier)));
    }

    private List<Profile.Fact> facts(int rank, ScoredSupplier supplier) {
        Actor actor = supplier.actor();
        ScoreCard card = supplier.card();
        List<Profile.Fact> facts = new ArrayList<>();
        facts.add(new Profile.Fact("Rank", Words.count(rank)));
        facts.add(new Profile.Fact("Kind", Words.kind(actor.kind())));
        facts.add(new Profile.Fact("Country", country(actor)));
        facts.add(new Profile.Fact("Weight", Words.count(supplier.weight())));
        facts.add(new Profile.Fact("Own risk", told(card.own())));
        if (ground.assessment.waivers().applied().isGiven()) facts.add(withWaivers(supplier));
        if (card.theme() != null)
            facts.add(new Profile.Fact(
                    "The score is about",
                    Words.theme(card.theme())
                            + (card.score().low() > 0 ? ": found, or likely by what is on record" : ": possible")));
        facts.add(new Profile.Fact(
                "Upstream",
                Words.count(supplier.actors() - 1L, "actor", "actors") + "; with its own, "
                        + Words.count(supplier.redFlags(), "red flag", "red flags") + " and "
                        + Words.count(supplier.dataGaps(), "data gap", "data gaps")));
        facts.addAll(volumes(card));
        return facts;
    }

    private Profile.Fact withWaivers(ScoredSupplier supplier) {
        ScoreCard with = ground.assessment.waivers().card(supplier);
        boolean moves = ground.assessment.waivers().moves(supplier);
        return new Profile.Fact("With waivers", moves ? with.band() + ", " + told(with.score()) : "the same score");
    }

    private static String country(Actor actor) {
        String country =
                actor.country() == null ? Words.NOT_KNOWN : actor.country().code();
        return actor.region() == null ? country : country + ", " + Words.name(actor.region());
    }

    private static String told(Range range) {
        return range.point() + ", between " + range.low() + " and " + range.high();
    }

    private List<Profile.Fact> volumes(ScoreCard card) {
        List<Profile.Fact> facts = new ArrayList<>();
        for (Map.Entry<String, Volume> state : card.volumes().entrySet()) {
            if (facts.size() == MOST_VOLUMES) break;
            Volume volume = state.getValue();
            facts.add(new Profile.Fact(
                    Words.capital(Names.material(state.getKey())) + ", by volume",
                    Intake.Part.of(volume.low(), volume.point(), volume.high()).told() + " at risk; "
                            + ground.intake.unknown(card, state.getKey(), volume)));
        }
        return facts;
    }

    private Grid sources(ScoreCard card, String place) {
        List<List<String>> rows = new ArrayList<>();
        for (Sources.Source source : card.sources()) rows.add(ground.cells(source));
        String reach = (card.sourcesCut() ? "At least " : "")
                + Words.count(card.sourcesOverLine(), "source reaches", "sources reach") + " it at or over "
                + ground.method.threshold() + ".";
        return new Grid(
                "Worst sources, each by its own best path, without regard to knock-outs",
                SOURCES,
                again(rows, place) ? List.of() : rows,
                String.join(". ", toldSources.references())
                        + (toldSources.references().isEmpty() ? "" : ". ")
                        + reach);
    }

    private boolean again(List<List<String>> rows, String place) {
        toldSources.of(place);
        if (rows.isEmpty()) return false;
        boolean again = toldSources.again(rows, "the worst sources");
        toldSources.tell(rows);
        return again;
    }
}
