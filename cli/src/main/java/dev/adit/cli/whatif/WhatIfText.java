package dev.adit.cli.whatif;

import dev.adit.value.Range;
import dev.adit.whatif.Change;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** What-ifs in lines for people. */
public final class WhatIfText {
    private static final int SHOWN = 20;

    private final Consumer<String> line;

    /** @param line takes each line, with texts of the inputs as they are */
    public WhatIfText(Consumer<String> line) {
        this.line = line;
    }

    /**
     * Tells who moves, and what else the rules find.
     *
     * @param scored how many actors were scored in both worlds
     */
    public void moved(List<Moved> moved, List<Turned> turned, int scored) {
        List<Moved> others = moved.stream().filter(Moved::isScore).toList();
        line.accept(others.size() + " of " + scored + " scored " + (scored == 1 ? "supplier moves" : "suppliers move")
                + (others.isEmpty() ? "." : ":"));
        others.forEach(this::moved);
        moved.stream().filter(one -> !one.isScore()).forEach(this::rerouted);
        if (turned.isEmpty()) return;
        line.accept("");
        line.accept("Rules that find something else: " + turned.size());
        for (Turned one : turned.subList(0, Math.min(SHOWN, turned.size())))
            line.accept("  " + one.rule().id() + " at " + one.actor().name() + ": "
                    + one.before().word() + " -> " + one.after().word() + " \u201C"
                    + one.rule().title() + "\u201D");
        if (turned.size() > SHOWN) line.accept("  and " + (turned.size() - SHOWN) + " more");
    }

    private void moved(Moved one) {
        line.accept("");
        line.accept(named(one) + ": " + told(one.before()) + " -> " + told(one.after()));
        if (one.before().atRisk() != one.after().atRisk())
            line.accept("  volume at risk, as is likely: " + percent(one.before()) + " -> " + percent(one.after()));
        if (one.before().path().equals(one.after().path()))
            line.accept("  along the same worst path: " + path(one.after()));
        else {
            line.accept("  worst path before: " + path(one.before()));
            line.accept("  worst path after:  " + path(one.after()));
        }
    }

    private void rerouted(Moved one) {
        line.accept("");
        line.accept(named(one) + " stays at " + told(one.after()) + ", along another worst path");
        line.accept("  worst path after:  " + path(one.after()));
    }

    private static String named(Moved one) {
        return one.actor().name() + " (" + one.actor().id() + ")";
    }

    private static String path(Standings.Standing standing) {
        return standing.path().isEmpty() ? "no known risk reaches it" : standing.path();
    }

    private static String told(Standings.Standing standing) {
        Range score = standing.score();
        return standing.band() + " " + score.point() + " (low " + score.low() + ", high " + score.high() + ")";
    }

    public void goal(GoalAnswer answer) {
        Change change = answer.change();
        line.accept("");
        line.accept("Goal: " + answer.actor().name() + " (" + answer.actor().id() + ") under " + answer.line());
        switch (change.outcome()) {
            case NOTHING_NEEDED -> line.accept("  It is at " + change.before() + ": nothing is needed.");
            case NOTHING_HELPS -> {
                line.accept(
                        "  CANNOT BE REACHED: with everything in anybody's power done, ended flows included, it stays"
                                + " at " + change.after() + " at the least (now " + change.before() + ").");
                line.accept("  What stays: " + answer.stays());
            }
            case LEAST, NONE_SPARE, ENGAGED_FIRST -> steps(answer);
        }
    }

    private void steps(GoalAnswer answer) {
        Change change = answer.change();
        int steps = answer.steps().size();
        line.accept("  From " + change.before() + " to " + change.after() + " by " + steps
                + (steps == 1 ? " step" : " steps") + " of weight " + change.weight() + sure(change));
        answer.steps().stream().limit(SHOWN).forEach(this::step);
        int more = answer.steps().size() - SHOWN;
        if (more > 0) line.accept("  and " + more + " more, all of them with --json");
        if (!answer.staysOpen().isEmpty())
            line.accept("  STILL OPEN THERE, WHATEVER THE SCORE: " + String.join("; ", answer.staysOpen())
                    + ". A score under a line is no end of the harm.");
        if (answer.mayBeOneDeed())
            line.accept(
                    "  Several remedies at one place may be one deed: each rule that finds harm is weighed by itself.");
        if (answer.endsFlows()) leaving(change, answer.line());
    }

    private static String sure(Change change) {
        return switch (change.outcome()) {
            case LEAST -> "; nothing that weighs less helps";
            case ENGAGED_FIRST -> ": first all that engagement mends, then the fewest ended flows that were found";
            default ->
                "; none of them can be spared, but another set may weigh less: no set under " + change.least()
                        + " helps";
        };
    }

    private void step(GoalAnswer.Step step) {
        line.accept("  - " + step.what() + " (weight " + step.weight() + ")");
        if (!step.next().isEmpty()) line.accept("    by: " + String.join(", ", step.next()));
    }

    private static String percent(Standings.Standing standing) {
        return new BigDecimal(standing.atRisk())
                        .movePointLeft(4)
                        .stripTrailingZeros()
                        .toPlainString() + " %";
    }

    /** What is to be said wherever a flow ends. */
    public void leaving() {
        line.accept(
                "  The OECD asks to suspend or end at once where a supplier may be linked to serious abuses, worst forms"
                        + " of child labour among them, and otherwise only after mitigation has failed. Leaving takes the income of"
                        + " families and can harm the children behind it: settle first what becomes of them, and leave a way back.");
    }

    private void leaving(Change change, int goal) {
        String alone = change.engaged() < change.before()
                ? "ENGAGEMENT ALONE BRINGS IT TO " + change.engaged() + ", NOT UNDER " + goal
                : "ENGAGEMENT ALONE DOES NOT HELP HERE";
        line.accept("");
        line.accept("  " + alone + ", which is why ending a flow is named, as the last resort.");
        leaving();
    }
}
