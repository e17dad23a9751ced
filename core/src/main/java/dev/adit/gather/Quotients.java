package dev.adit.gather;

/** Whole quotients that are never less than the true one, so that nothing above a bound comes to lie on it. */
final class Quotients {
    private Quotients() {}

    /** @param by above 0 */
    static long up(long number, long by) {
        return number / by + (number % by == 0 ? 0 : 1);
    }
}
