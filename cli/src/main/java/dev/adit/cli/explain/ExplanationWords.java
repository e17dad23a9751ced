package dev.adit.cli.explain;

import dev.adit.explain.Explanation;
import dev.adit.explain.OwnCause;
import dev.adit.explain.Stop;
import java.util.ArrayList;
import java.util.List;

/** The one wording of an explanation, for the terminal and for the page of a run; texts of the inputs as they are. */
public final class ExplanationWords {
    /** Over the tree of the worst path. */
    public static final String PATH = "The worst path, source first; what is left of the risk stands in front";

    /** Over the tree of the knock-out. */
    public static final String KNOCKOUT =
            "The way of the worst form, which no share, link or control takes anything off";

    private ExplanationWords() {}

    /** Over the path of the high scenario; its tree need not be told where it is the worst path again. */
    public static String high(Explanation explanation) {
        List<Stop> high = explanation.highPath();
        String score = "What cannot be ruled out: " + high.get(high.size() - 1).score();
        return isSame(explanation) ? score + ", along the same path with everything unknown at its worst" : score;
    }

    /** Whether the worst path of the high scenario goes through the same as that of the point scenario. */
    public static boolean isSame(Explanation explanation) {
        return states(explanation.highPath()).equals(states(explanation.path()));
    }

    private static List<String> states(List<Stop> path) {
        return path.stream().map(Stop::state).toList();
    }

    /** What makes own risk, theme by theme; no lines if there is none. */
    public static ExplanationPart own(Explanation explanation) {
        return new ExplanationPart(
                "Own risk by rule, and what it would be had the rule said no (parts overlap, so they do not add up)",
                explanation.own().stream().map(ExplanationWords::cause).toList());
    }

    private static ExplanationPart.Line cause(OwnCause cause) {
        return new ExplanationPart.Line(
                cause.actor().name() + ", " + cause.theme() + ": " + Wording.range(cause.own()),
                cause.parts().stream().map(ExplanationWords::part).toList());
    }

    private static String part(OwnCause.Part part) {
        return part.rule().id() + " " + part.state().word() + ": " + Wording.range(part.without()) + " without \u201C"
                + part.rule().title() + "\u201D";
    }

    /** What answers would make of the score; no lines if nothing unknown moves it. */
    public static ExplanationPart answers(Explanation explanation) {
        int left = explanation.opens() - explanation.open().size();
        return new ExplanationPart(
                "What an answer would make of "
                        + Wording.range(explanation.scored().card().score()) + ", what narrows it most first",
                explanation.open().stream().map(ExplanationWords::answer).toList(),
                left == 0 ? "" : "and " + left + " more; 'adit ask' tells them all");
    }

    private static ExplanationPart.Line answer(Explanation.Open open) {
        List<String> under = new ArrayList<>();
        under.add("if it is well: " + Wording.range(open.outlook().ifFavourable()) + "; if not: "
                + Wording.range(open.outlook().ifAdverse())
                + (open.isWorstForm() ? "; a bad answer is an open worst form" : ""));
        if (!open.attributes().isEmpty()) under.add("to settle it: " + String.join(", ", open.attributes()));
        String rule = open.rule().isEmpty() ? "" : open.rule() + " ";
        return new ExplanationPart.Line(
                rule + "at " + open.about().name() + ": \u201C" + open.title() + "\u201D", under);
    }

    /** The rules that were asked and said no, each with the answers that bear it. */
    public static ExplanationPart clear(Explanation explanation) {
        return new ExplanationPart(
                "Asked, and not found on these answers: " + explanation.clear().size(),
                explanation.clear().stream().map(ExplanationWords::clear).toList());
    }

    private static ExplanationPart.Line clear(Explanation.Clear clear) {
        return new ExplanationPart.Line(
                clear.rule().id() + " at " + clear.actor().name(),
                clear.reasons().stream().map(Wording::reason).toList());
    }

    /** Over what is not known. */
    public static String unknown(Explanation explanation) {
        return "Not known there: " + explanation.unknown().size();
    }

    /** Over the sources at or over the line, in permille. */
    public static String sources(Explanation explanation, int line) {
        return "Sources that reach it at " + line + " or over: "
                + explanation.sources().size();
    }
}
