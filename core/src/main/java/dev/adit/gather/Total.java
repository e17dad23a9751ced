package dev.adit.gather;

import dev.adit.table.Column;

/** Kilograms of several commodities together, with a flow that shows them. For one actor. */
final class Total {
    private long kilograms;
    private boolean isKnown = true;
    private int shows = Column.NOBODY;

    /**
     * Adds those of a commodity.
     *
     * @param whole whether there are no more than these
     * @param flow a flow that brings them, or {@link Column#NOBODY}
     */
    void add(long more, boolean whole, int flow) {
        isKnown &= whole;
        kilograms = Kilograms.sum(kilograms, more);
        if (shows == Column.NOBODY) shows = flow;
    }

    /** Puts them where they are measured; nothing if no flow shows any. */
    void tell(int actor, MeasuredCells cells) {
        if (shows == Column.NOBODY) return;
        if (isKnown && kilograms < Kilograms.LARGEST) cells.set(actor, kilograms, shows);
        else cells.setAtLeast(actor, kilograms, shows);
    }
}
