package dev.adit.mapping;

/** What evidence is worth, in permille, and what is enough to go by. */
final class Score {
    static final int PROFILE = 990;
    static final int EXACT = 900;
    static final int CONTAINED = 750;
    static final int MISSPELT = 600;
    static final int SUPPORT = 150;
    static final int CONTRADICTION = -400;
    static final int VALUES_ALONE = 550;
    static final int CHECKED_VALUES_ALONE = 850;
    static final int EMPTY_COLUMN = 300;

    /** At least this. */
    static final int ENOUGH = 800;
    /** And at least this much before the next best. */
    static final int LEAD = 150;

    /** Of a hundred values, so many must pass a field's check to support it. */
    static final int PASS_SUPPORTS = 95;
    /** And with fewer than so many the values contradict it. */
    static final int PASS_CONTRADICTS = 60;

    private Score() {}
}
