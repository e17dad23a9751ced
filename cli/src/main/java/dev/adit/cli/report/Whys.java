package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.cli.explain.ExplanationPart;
import dev.adit.cli.explain.ExplanationWords;
import dev.adit.explain.Explainer;
import dev.adit.explain.Explanation;
import dev.adit.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Explains the gravest suppliers as {@code explain} does; what was told of one is not told of the next again. */
final class Whys {
    /** So many profiles are explained in full: each takes a search over everything upstream. */
    static final int MOST = 12;

    /** In a larger network what answers would make of a score takes longer than the whole run. */
    private static final int MOST_ACTORS = 5000;

    private static final int MOST_LINES = 60;
    private static final int MOST_SOURCES = 40;

    /** A list of at most so many lines, counted with those under them, lies open. */
    private static final int MOST_OPEN = 8;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");

    private final Ground ground;
    private final Explainer explainer;
    private final Told toldOwn = new Told();
    private final Told toldGaps = new Told();
    private final Told toldClear = new Told();
    private final Told toldSources = new Told();

    Whys(Ground ground) {
        this.ground = ground;
        this.explainer = new Explainer(ground.assessment.workings());
    }

    /** @param number of the profile, counted from 1 */
    Optional<Explanation> explanation(int number, ScoredSupplier supplier) {
        if (number > MOST) return Optional.empty();
        return Optional.of(hasAnswers() ? explainer.of(supplier) : explainer.withoutAnswers(supplier));
    }

    private boolean hasAnswers() {
        return ground.actors() <= MOST_ACTORS;
    }

    /** @param place where the supplier stands on the page */
    Why of(Explanation explanation, String place) {
        for (Told told : List.of(toldOwn, toldGaps, toldClear, toldSources)) told.of(place);
        String command = command(explanation.scored());
        return new Why(
                sources(explanation, command),
                own(explanation, command),
                answers(explanation, command),
                gaps(explanation, command),
                clear(explanation, command),
                "");
    }

    /** For a supplier that is not explained in full. */
    Why leftOut(ScoredSupplier supplier) {
        return Why.leftOut("Not told here: what every link lets through and why, all sources, own risk by rule, what"
                + " answers would make of the score, and which rules said no. " + command(supplier) + " tells it.");
    }

    private String command(ScoredSupplier supplier) {
        String id = Words.name(supplier.card().actor());
        return "adit explain " + (PLAIN.matcher(id).matches() ? id : "\"" + id + "\"") + " INPUT... --as-of "
                + ground.assessment.asOf();
    }

    private Grid sources(Explanation explanation, String command) {
        List<List<String>> rows = explanation.sources().stream()
                .skip(explanation.scored().card().sources().size())
                .map(ground::cells)
                .toList();
        String title = ExplanationWords.sources(explanation, ground.method.threshold());
        return toldSources.fresh(title + ", beyond the worst above", Profiles.SOURCES, rows, MOST_SOURCES, command);
    }

    private Listing own(Explanation explanation, String command) {
        ExplanationPart part = ExplanationWords.own(explanation);
        return part.lines().isEmpty() ? Listing.NONE : fresh(part, toldOwn, "own risks, each taken apart", command);
    }

    private Listing answers(Explanation explanation, String command) {
        ExplanationPart part = ExplanationWords.answers(explanation);
        if (!hasAnswers())
            return new Listing(
                    part.title(),
                    List.of(),
                    "",
                    "Not told here, for the network has more than " + Words.count(MOST_ACTORS) + " actors. " + command
                            + " tells it.");
        if (part.lines().isEmpty()) return Listing.NONE;
        return new Listing(part.title(), items(part.lines()), "", part.note());
    }

    private Listing clear(Explanation explanation, String command) {
        String what = "rules that said no, with the answers that bear it";
        return fresh(ExplanationWords.clear(explanation), toldClear, what, command);
    }

    /** By actor, since the table of what is missing is by what is missing, and cut. */
    private Listing gaps(Explanation explanation, String command) {
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        for (Finding gap : explanation.unknown())
            rules.computeIfAbsent(gap.actor().name() + " (" + gap.actor().id().text() + ")", fresh -> new TreeSet<>())
                    .add(gap.rule());
        List<ExplanationPart.Line> lines = new ArrayList<>();
        rules.forEach(
                (actor, ids) -> lines.add(new ExplanationPart.Line(actor + ": " + String.join(", ", ids), List.of())));
        ExplanationPart part = new ExplanationPart(ExplanationWords.unknown(explanation), lines, "");
        String what = "actors, each with the rules that nobody answered";
        return lines.isEmpty() ? Listing.NONE : fresh(part, toldGaps, what, command);
    }

    /** Without the lines that were told before; a note says where they are. */
    private static Listing fresh(ExplanationPart part, Told told, String what, String command) {
        List<Listing.Item> shown = new ArrayList<>();
        int more = 0;
        for (Listing.Item item : items(part.lines())) {
            if (told.again(item, item.text())) continue;
            if (shown.size() == MOST_LINES) more++;
            else shown.add(item);
        }
        shown.forEach(told::tell);
        int lines = shown.size()
                + shown.stream().mapToInt(item -> item.under().size()).sum();
        String fold = lines <= MOST_OPEN ? "" : Words.count(shown.size()) + " " + what;
        return new Listing(part.title(), shown, fold, told.note("line", more, command));
    }

    private static List<Listing.Item> items(List<ExplanationPart.Line> lines) {
        return lines.stream().map(Whys::item).toList();
    }

    private static Listing.Item item(ExplanationPart.Line line) {
        return new Listing.Item(
                Words.sentence(line.text()),
                line.under().stream().map(Words::sentence).toList());
    }
}
