package dev.adit.cli;

import dev.adit.assess.Progress;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Shows how far a run is, on a line that overwrites itself, if there is a terminal; measures the phases. */
final class ProgressLine implements Progress {
    private static final long NANOS_A_MILLI = 1_000_000;

    private final Console console;
    private final boolean shows;
    private final Map<Phase, Long> begun = new EnumMap<>(Phase.class);

    ProgressLine(Console console, boolean quiet) {
        this.console = console;
        this.shows = console.isTerminal && !quiet;
    }

    @Override
    public void begins(Phase phase) {
        begun.put(phase, System.nanoTime());
        if (!shows) return;
        console.err.print(phase == Phase.DONE ? "\r\u001B[K" : "\r\u001B[K" + phase.word() + " ...");
        console.err.flush();
    }

    /** Tells how long each phase took, in milliseconds. */
    void tellTimes() {
        Phase before = null;
        for (Phase phase : begun.keySet()) {
            if (before != null)
                console.note(String.format(
                        Locale.ROOT,
                        "%8d ms  %s",
                        (begun.getOrDefault(phase, 0L) - begun.getOrDefault(before, 0L)) / NANOS_A_MILLI,
                        before.word()));
            before = phase;
        }
    }
}
