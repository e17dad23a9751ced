package dev.adit.cli.report;

import dev.adit.cli.explain.ExplanationWords;
import dev.adit.cli.explain.PathTree;
import dev.adit.explain.Explanation;
import dev.adit.explain.Stop;
import java.util.ArrayList;
import java.util.List;

/**
 * A path as a small tree, in the words of {@code explain}: what every link lets through, why, and the row it stands in.
 *
 * @param branches source first; empty if the title says it all
 */
public record Trail(String title, List<Branch> branches) {
    /** Further in than this nothing is moved, or nothing would be left of a narrow screen. */
    private static final int DEEPEST = 9;

    /** A line of the tree; {@code style} says how far in it stands, and whether it is a link. */
    public record Branch(String style, String text) {}

    /** The trees of an explained supplier. */
    static List<Trail> of(Explanation explanation, boolean isKnockedOut) {
        List<Trail> trails = new ArrayList<>();
        if (!explanation.path().isEmpty()) trails.add(of(ExplanationWords.PATH, explanation.path()));
        if (!isKnockedOut && !explanation.highPath().isEmpty())
            trails.add(of(
                    ExplanationWords.high(explanation),
                    ExplanationWords.isSame(explanation) ? List.of() : explanation.highPath()));
        if (!explanation.knockout().isEmpty()) trails.add(of(ExplanationWords.KNOCKOUT, explanation.knockout()));
        return trails;
    }

    private static Trail of(String title, List<Stop> path) {
        return new Trail(
                title, PathTree.branches(path).stream().map(Trail::branch).toList());
    }

    private static Branch branch(PathTree.Branch branch) {
        return new Branch(
                "d" + Math.min(branch.depth(), DEEPEST) + (branch.isLink() ? " link" : ""),
                Words.sentence(branch.text()));
    }
}
