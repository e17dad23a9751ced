package dev.adit.waiver;

import java.util.Comparator;
import java.util.List;

/** What no two waivers may share. */
final class WaiverKey {
    static final Comparator<List<String>> ORDER =
            Comparator.<List<String>, String>comparing(key -> key.get(0)).thenComparing(key -> key.get(1));

    private WaiverKey() {}

    static List<String> of(Waiver waiver) {
        return List.of(waiver.rule(), waiver.actor());
    }
}
