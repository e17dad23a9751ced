package dev.adit.template;

import dev.adit.grid.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Collects the landmarks of a workbook: what its layout and its own sheet of labels say that its cells show. */
final class Landmarks {
    private static final Pattern ANSWER = Pattern.compile("^Answer");
    private static final Pattern COMMENT = Pattern.compile("^Comment");

    private final Layout layout;
    private final Book book;
    private final Labels labels;
    private final Set<String> answers;
    private final Set<String> comments;
    private final List<Landmark> landmarks = new ArrayList<>();

    private Landmarks(Layout layout, Book book, Labels labels) {
        this.layout = layout;
        this.book = book;
        this.labels = labels;
        this.answers = labels.words(Layout.DECLARATION, ANSWER);
        this.comments = labels.words(Layout.DECLARATION, COMMENT);
    }

    /** In the order of the sheets. */
    static List<Landmark> of(Layout layout, Book book, Labels labels) {
        Landmarks all = new Landmarks(layout, book, labels);
        all.company();
        for (Asked asked : layout.matrix()) all.question(asked);
        all.overflow();
        all.lists();
        return all.landmarks;
    }

    /** The description of the scope is left out: its label changes with the scope. */
    private void company() {
        layout.company().forEach((field, cell) -> {
            if (field != CompanyField.SCOPE_DESCRIPTION) words(Layout.DECLARATION, "B" + Address.row(cell));
        });
    }

    private void question(Asked asked) {
        String label = asked.label();
        Predicate<String> own = isOneOf(labels.words(Layout.DECLARATION + label));
        add(
                label,
                Landmark.Kind.NUMBER,
                "question " + asked.number(),
                text -> asked.isNumberedIn(text) || own.test(text));
        if (!asked.isOfCompany()) {
            heading("D" + Address.row(label), "the heading of the answers", answers);
            heading("G" + Address.row(label), "the heading of the comments", comments);
        }
        if (!asked.perMetal()) return;
        int first = layout.matrix().get(0).first();
        for (int i = 0; i < layout.metals().size() && asked.first() + i <= asked.last(); i++) {
            Set<String> metal = labels.words(Layout.DECLARATION + "B" + (first + i));
            if (!metal.isEmpty())
                add(
                        "B" + (asked.first() + i),
                        Landmark.Kind.WORDS,
                        layout.metals().get(i),
                        isOneOf(metal));
        }
    }

    private void heading(String cell, String what, Set<String> words) {
        if (!words.isEmpty()) add(cell, Landmark.Kind.HEADING, what, isOneOf(words));
    }

    /**
     * Where nothing numbered follows the minerals of the last question, one that was pushed out of its rows would not be
     * missed: what stands below the last row must be no mineral of the first question.
     */
    private void overflow() {
        Asked last = layout.matrix().get(layout.matrix().size() - 1);
        if (!last.perMetal() || !layout.metals().isEmpty()) return;
        Asked first = layout.matrix().get(0);
        Set<String> minerals = new TreeSet<>();
        for (int row = first.first(); row <= first.last(); row++)
            minerals.add(Labels.plain(book.value(Layout.DECLARATION, "B" + row)));
        minerals.remove("");
        add(
                "B" + (last.last() + 1),
                Landmark.Kind.END,
                "the end of question " + last.number(),
                isOneOf(minerals).negate());
    }

    private void lists() {
        for (String letters : new TreeSet<>(layout.smelterColumns().values())) words(Layout.SMELTERS, letters + 4);
        for (String letters : List.of("A", "B", "C", "D", "E", "F")) words(Layout.MINES, letters + 4);
        for (String letters : List.of("B", "C", "D")) words(Layout.PRODUCTS, letters + 5);
        for (String letters : List.of("A", "B", "C", "D", "E")) words(Layout.LOOKUP, letters + 4);
    }

    /** By the labels in any language; without them by the English beginning, if the layout knows one. */
    private void words(String sheet, String cell) {
        Set<String> known = labels.words(sheet + cell);
        Pattern english = layout.labels().get(sheet + cell);
        if (known.isEmpty() && english == null) return;
        Predicate<String> fits = known.isEmpty() && english != null
                ? text -> english.matcher(text).find()
                : isOneOf(known);
        landmarks.add(new Landmark(sheet, cell, Landmark.Kind.WORDS, "the label that belongs into " + cell, fits));
    }

    private void add(String cell, Landmark.Kind kind, String what, Predicate<String> fits) {
        landmarks.add(new Landmark(Layout.DECLARATION, cell, kind, what, fits));
    }

    private static Predicate<String> isOneOf(Set<String> words) {
        return text -> words.contains(Labels.plain(text));
    }
}
