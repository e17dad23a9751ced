package dev.adit.spread;

/** Reads the name of a state, {@code actor|commodity|stream}, by which paths call where they stop. */
public final class StateName {
    private StateName() {}

    /** The id of its actor; of a virtual source {@code ?unknown} or {@code ?recycled}. */
    public static String actor(String state) {
        return state.substring(0, state.indexOf('|'));
    }

    /** What it handles; {@code -} for nothing. */
    public static String commodity(String state) {
        return state.substring(state.indexOf('|') + 1, state.lastIndexOf('|'));
    }

    /** A virtual source in words. */
    public static String virtual(String state) {
        return state.startsWith(States.RECYCLED)
                ? "recycled " + commodity(state)
                : commodity(state) + " of unknown origin";
    }
}
