package dev.adit.template;

import dev.adit.template.Detection.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides by majority of the signals which template a workbook is, and verifies the layout before it is relied on. */
final class Detector {
    private static final String FILE_NAME = "file name";
    private static final String HISTORY = "revision history";
    private static final String STAMP = "revision stamp";

    private final Book book;
    private final Labels labels;
    private final List<Signal> signals;

    Detector(Book book) {
        this.book = book;
        this.labels = new Labels(book);
        this.signals = Signals.of(book, labels);
    }

    Detection detect() {
        TemplateKind kind = kind();
        if (kind == null) return outcome(State.NO_TEMPLATE, null, "", "", List.of());
        String version = version();
        if (kind == TemplateKind.PRT || kind == TemplateKind.MRT)
            return outcome(State.RETIRED, kind, version, "", List.of());
        Optional<Revision> revision = Revision.of(version);
        if (revision.isPresent() && isTooOld(kind, revision.get()))
            return outcome(State.TOO_OLD, kind, version, "", List.of());
        return revision.map(told -> known(kind, told)).orElseGet(() -> byLabels(kind));
    }

    /** The family with most signals; of two with as many the one that the earlier signal names. */
    private @Nullable TemplateKind kind() {
        Map<TemplateKind, Integer> votes = new EnumMap<>(TemplateKind.class);
        boolean onlyByName = true;
        for (Signal signal : signals) {
            if (signal.kind() == null) continue;
            votes.merge(signal.kind(), 1, Integer::sum);
            onlyByName &= signal.name().equals(FILE_NAME);
        }
        if (onlyByName || !book.has(Layout.DECLARATION)) return null;
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (Signal signal : signals)
            if (signal.kind() != null && votes.getOrDefault(signal.kind(), 0) == most) return signal.kind();
        return null;
    }

    /**
     * The version that most of stamps, history and file name give. Without majority the history: one release was
     * published with an old stamp.
     */
    private String version() {
        String stamp = first(STAMP);
        String history = first(HISTORY);
        String name = first(FILE_NAME);
        if (history.isEmpty()) return stamp.isEmpty() ? name : stamp;
        boolean outvoted = !stamp.isEmpty() && isSame(stamp, name) && !isNewer(history, stamp);
        return outvoted ? stamp : history;
    }

    private String first(String name) {
        return signals.stream()
                .filter(signal ->
                        signal.name().equals(name) && !signal.version().isEmpty())
                .map(Signal::version)
                .findFirst()
                .orElse("");
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && Releases.revision(one).isSame(Releases.revision(other));
    }

    private static boolean isNewer(String one, String other) {
        return Releases.revision(one).compareTo(Releases.revision(other)) > 0;
    }

    private static boolean isTooOld(TemplateKind kind, Revision revision) {
        int oldest = Layouts.of(kind).stream()
                .mapToInt(layout -> layout.oldest().major())
                .min()
                .orElse(0);
        return revision.major() < oldest;
    }

    private Detection known(TemplateKind kind, Revision revision) {
        List<Layout> layouts = Layouts.of(kind);
        Layout newest = layouts.get(0);
        boolean newer = revision.compareTo(newest.newest()) > 0;
        Layout layout = newer ? newest : fitting(layouts, revision);
        List<String> mismatches = mismatches(layout);
        State state = newer ? State.NEWER : State.KNOWN;
        boolean usable = newer
                ? mismatches.isEmpty()
                : mismatches.size() * 2 <= layout.labels().size();
        if (labels.isMissing() && mismatches.size() * 2 > layout.matrix().size()) usable = false;
        return usable
                ? placed(state, kind, revision.text(), layout, mismatches)
                : outcome(State.UNKNOWN_LAYOUT, kind, revision.text(), "", mismatches);
    }

    /** Read by a layout only if also what is seen stands where the layout has it. */
    private Detection placed(State state, TemplateKind kind, String version, Layout layout, List<String> mismatches) {
        Placement placement = new Placement(layout, book, labels);
        return placement.misplaced().isEmpty()
                ? outcome(state, kind, version, layout.name(), mismatches).unverified(placement.unseen())
                : outcome(State.UNKNOWN_LAYOUT, kind, version, "", mismatches).misplaced(placement.misplaced());
    }

    /** The newest layout that is not newer than the version; the oldest for a version before all of them. */
    private static Layout fitting(List<Layout> newestFirst, Revision revision) {
        for (Layout layout : newestFirst) if (layout.oldest().compareTo(revision) <= 0) return layout;
        return newestFirst.get(newestFirst.size() - 1);
    }

    /** Without any version the layout whose labels all match, the newest first. */
    private Detection byLabels(TemplateKind kind) {
        List<String> mismatches = List.of();
        for (Layout layout : Layouts.of(kind)) {
            mismatches = mismatches(layout);
            if (mismatches.isEmpty()) return placed(State.KNOWN, kind, "", layout, mismatches);
        }
        return outcome(State.UNKNOWN_LAYOUT, kind, "", "", mismatches);
    }

    private List<String> mismatches(Layout layout) {
        return labels.isMissing() ? Labels.unseenNumbers(layout, book) : labels.mismatches(layout);
    }

    private Detection outcome(
            State state, @Nullable TemplateKind kind, String version, String layout, List<String> mismatches) {
        int compared = Layouts.named(layout)
                .map(its ->
                        labels.isMissing() ? its.matrix().size() : its.labels().size())
                .orElse(0);
        Language language = labels.language(book).orElse(null);
        List<String> conflicts = kind == null ? List.of() : conflicts(kind, version);
        return new Detection(
                state, kind, version, language, layout, signals, conflicts, mismatches, compared, List.of(), List.of());
    }

    private List<String> conflicts(TemplateKind kind, String version) {
        List<String> conflicts = new ArrayList<>();
        for (Signal signal : signals) {
            boolean other = signal.kind() != null && signal.kind() != kind;
            boolean elsewise = !signal.version().isEmpty() && !isSame(signal.version(), version);
            if (!other && (!elsewise || isKnownSlip(kind, version, signal))) continue;
            String where = signal.where().isEmpty() ? signal.name() : signal.name() + " (" + signal.where() + ")";
            conflicts.add(where + " says '" + signal.found().strip() + "'");
        }
        return conflicts;
    }

    /** CRT 2.21 was published with the stamp of 2.2. */
    private static boolean isKnownSlip(TemplateKind kind, String version, Signal signal) {
        return kind == TemplateKind.CRT
                && isSame(version, "2.21")
                && isSame(signal.version(), "2.2")
                && signal.name().equals(STAMP);
    }
}
