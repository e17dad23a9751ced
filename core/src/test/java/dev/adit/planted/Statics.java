package dev.adit.planted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Planted: state that belongs to nobody. */
@SuppressWarnings({"NonFinalStaticField", "MutablePublicArray", "MutableConstantField"})
public final class Statics {
    public static final int SOUND = 1;
    private static final int[] SOUND_TOO = {1};

    private static int count = 0;
    public static final int[] ARRAY = {1};
    static final ArrayList<String> LIST = new ArrayList<>();
    static final HashMap<String, String> MAP = new HashMap<>();
    static final List<String> SOUND_AS_WELL = List.of();

    /** Sound: belongs to somebody. */
    public final List<String> own = new ArrayList<>();

    public int next() {
        count += SOUND_TOO[0];
        return count;
    }
}
