package dev.adit.template;

import dev.adit.problem.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which template a workbook is, and why.
 *
 * @param kind null if it is none
 * @param version such as {@code 6.4}; empty if it cannot be told
 * @param language null if it cannot be told
 * @param layout the name of the layout by which it can be read, such as {@code CMRT-6}; empty if it cannot
 * @param signals everything that was looked at, in the same order for every workbook
 * @param conflicts signals that speak against what was decided, in words
 * @param mismatches labels of that layout that say something else, by sheet and cell
 * @param labels how many labels were compared
 * @param misplaced cells that do not show what the layout has there, in the order of the sheets: it is not read then
 * @param unverified cells whose labels show nothing, or nothing that can be compared; it is read all the same
 */
public record Detection(
        State state,
        @Nullable TemplateKind kind,
        String version,
        @Nullable Language language,
        String layout,
        List<Signal> signals,
        List<String> conflicts,
        List<String> mismatches,
        int labels,
        List<Misplaced> misplaced,
        List<Position> unverified) {
    /** What can be done with a workbook. */
    public enum State {
        /** a template that is known */
        KNOWN,
        /** a version newer than known, read because every label is where it was */
        NEWER,
        /** a template too old to be read */
        TOO_OLD,
        /** a template that another has replaced and that is not read */
        RETIRED,
        /** a template whose layout is not known */
        UNKNOWN_LAYOUT,
        /** no reporting template */
        NO_TEMPLATE
    }

    /** Whether it can be read. */
    public boolean isReadable() {
        return state == State.KNOWN || state == State.NEWER;
    }

    /** The template and version in a few words, such as {@code CMRT 6.4}. */
    public String title() {
        if (kind == null) return "no reporting template";
        return version.isEmpty() ? kind.name() : kind + " " + version;
    }

    Detection misplaced(List<Misplaced> cells) {
        return new Detection(
                state, kind, version, language, layout, signals, conflicts, mismatches, labels, cells, unverified);
    }

    Detection unverified(List<Position> cells) {
        return new Detection(
                state, kind, version, language, layout, signals, conflicts, mismatches, labels, misplaced, cells);
    }
}
