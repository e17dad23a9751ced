package dev.adit.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the problems of a run, so that all of them can be told at once. For one thread. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Code code, Position at, String what, @Nullable String help) {
        found.add(new Problem(code, at, what, help));
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /** What was found so far, in the order of files, lines and columns. */
    public List<Problem> list() {
        return found.stream().sorted().toList();
    }

    /** How many were found so far; a way to see whether a step added any. */
    public int size() {
        return found.size();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.level() == Level.ERROR);
    }

    /** Throws everything found so far if there is an error among it. */
    public void throwIfErrors() {
        if (hasErrors()) throw new InvalidInputException(list());
    }
}
