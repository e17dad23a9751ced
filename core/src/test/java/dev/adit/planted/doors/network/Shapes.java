package dev.adit.planted.doors.network;

import org.jgrapht.util.SupplierUtil;

/** Planted: in the room of the door, but not the door. */
public final class Shapes {
    public int first() {
        return SupplierUtil.createIntegerSupplier().get();
    }
}
