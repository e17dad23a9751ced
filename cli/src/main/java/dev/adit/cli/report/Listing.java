package dev.adit.cli.report;

import java.util.List;

/**
 * A list of lines under a heading, in the words of {@code explain}.
 *
 * @param fold what stands on the fold of a long list; empty if it lies open
 * @param note what is left out, and where it is; may be empty
 */
public record Listing(String title, List<Item> items, String fold, String note) {
    static final Listing NONE = new Listing("", List.of(), "", "");

    /** A line, and what stands under it. */
    public record Item(String text, List<String> under) {}

    public boolean isEmpty() {
        return title.isEmpty();
    }
}
