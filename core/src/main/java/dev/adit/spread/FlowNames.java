package dev.adit.spread;

/** How the caller knows the flows it told to {@link Material}, which numbers them in the order told. */
@FunctionalInterface
public interface FlowNames {
    /** The name by which paths call a flow. */
    String name(int told);

    /** The caller's own number of a flow; the same unless it says otherwise. */
    default int number(int told) {
        return told;
    }
}
