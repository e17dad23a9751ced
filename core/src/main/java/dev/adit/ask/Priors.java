package dev.adit.ask;

/**
 * How likely the adverse answer to a question is where nothing else says so, in permille (docs/method.md, "Questions").
 * The prior of a link is that it exists: the method's own factor for it in the point scenario.
 */
public record Priors(int control, int knockout, int stream, int recycled, int origin) {
    /** The method's own. */
    public static Priors usual() {
        return new Priors(500, 50, 300, 500, 500);
    }
}
