package dev.adit.fact;

import dev.adit.value.Country;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A good of a country on a list of goods made by child or forced labour.
 *
 * @param good as the list calls it
 * @param flags what it is listed for; a flag that is missing is not known, for absence from a list clears nothing
 * @param derivedFrom what it is made of, if it is listed for that alone; otherwise null
 * @param listedOn the day it was listed, in days from 1970-01-01; {@link Days#UNKNOWN} if it was not read
 * @param removedOn the day it was taken off; {@link Days#UNKNOWN} if it is still on the list
 */
public record ListedGood(
        String good,
        String mineral,
        Country country,
        Map<Flag, Truth> flags,
        @Nullable String derivedFrom,
        int listedOn,
        int removedOn,
        Provenance provenance) {

    /** What a good may be listed for. */
    public enum Flag {
        CHILD_LABOUR,
        FORCED_LABOUR,
        FORCED_CHILD_LABOUR
    }

    /** Whether it is listed for this on a day: yes, no if it was taken off or somebody says so, otherwise unknown. */
    public Truth isListed(Flag flag, int day) {
        Truth listed = flags.getOrDefault(flag, Truth.UNKNOWN);
        return listed == Truth.YES && isRemoved(day) ? Truth.NO : listed;
    }

    /** Whether it had been taken off by a day. */
    public boolean isRemoved(int day) {
        return removedOn != Days.UNKNOWN && removedOn <= day;
    }
}
