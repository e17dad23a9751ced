package dev.adit.gather;

import dev.adit.network.ActorKind;
import dev.adit.network.Network;
import dev.adit.table.Attribute;
import dev.adit.table.Column;
import java.util.EnumSet;
import java.util.Set;

/** Where a measure puts what it finds: only where the attribute can be had and nobody's answer stands. */
public final class MeasuredCells {
    private final Network network;
    private final Attribute attribute;
    private final Column column;
    private final Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);

    MeasuredCells(Network network, Attribute attribute, Column column) {
        this.network = network;
        this.attribute = attribute;
        this.column = column;
        for (ActorKind kind : ActorKind.values()) if (attribute.appliesTo().contains(kind.word())) kinds.add(kind);
    }

    /** Whether the actor may get an answer here; one that somebody gave counts. */
    public boolean isOpen(int actor) {
        return kinds.contains(network.actors().get(actor).kind()) && !column.isKnown(actor);
    }

    /**
     * Notes an answer, unless somebody gave one.
     *
     * @param flow a flow that shows it, or {@link Column#NOBODY}
     */
    public void set(int actor, long cell, int flow) {
        if (isOpen(actor)) column.measure(actor, cell, flow);
    }

    /**
     * Notes a number that may be greater yet. It is told only where it speaks of harm, which a greater one would too;
     * told where it does not, it would clear what nobody knows.
     */
    public void setAtLeast(int actor, long cell, int flow) {
        if (attribute.adverse().is(cell)) set(actor, cell, flow);
    }
}
