package dev.adit.template;

import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at everything in a workbook that tells its template. */
final class Signals {
    private static final Pattern ACRONYM = Pattern.compile("\\((CMRT|EMRT|AMRT|CRT|PRT|MRT)\\)");
    private static final Pattern STAMP = Pattern.compile("(?:Revision|Version)\\s+(\\d{1,2}(?:\\.\\d{1,3})?)");
    private static final Pattern FILE_NAME = Pattern.compile(
            "(?:^|[^A-Z])(CMRT|EMRT|AMRT|CRT|PRT|MRT)(?:[_ -]{0,3}[Rr]?[Ee]?[Vv]?[_ -]?(\\d{1,2}\\.\\d{1,3}))?");
    /** The last question about the company, which each family puts elsewhere. */
    private static final List<LastQuestion> LAST_QUESTIONS = List.of(
            new LastQuestion("B89", "H", TemplateKind.CMRT),
            new LastQuestion("B83", "G", TemplateKind.EMRT),
            new LastQuestion("B79", "I", TemplateKind.CRT));

    private record LastQuestion(String cell, String letter, TemplateKind kind) {}

    private final Book book;
    private final Labels labels;
    private final List<Signal> found = new ArrayList<>();

    private Signals(Book book, Labels labels) {
        this.book = book;
        this.labels = labels;
    }

    static List<Signal> of(Book book, Labels labels) {
        Signals signals = new Signals(book, labels);
        signals.title();
        signals.stamp(Layout.DECLARATION, "J3");
        signals.stamp(Layout.SMELTERS, "Q3");
        signals.stamp(Layout.SMELTERS, "O3");
        signals.stamp(Layout.MINES, "M3");
        signals.revisions();
        signals.fileName();
        signals.structure();
        signals.labels();
        return signals.found;
    }

    private void add(String name, String where, String seen, @Nullable TemplateKind kind, String version) {
        found.add(new Signal(name, where, seen, kind, version));
    }

    private void title() {
        String title = book.value(Layout.DECLARATION, "D2");
        Matcher acronym = ACRONYM.matcher(title);
        boolean told = acronym.find();
        add("title", "Declaration!D2", told ? acronym.group() : "", told ? kind(acronym.group(1)) : null, "");
    }

    private void stamp(String sheet, String address) {
        Matcher stamp = STAMP.matcher(book.value(sheet, address));
        boolean told = stamp.find();
        add("revision stamp", sheet + "!" + address, told ? stamp.group() : "", null, told ? stamp.group(1) : "");
    }

    /** The last row of the Revision sheet that gives a number and a day. */
    private void revisions() {
        Grid sheet = book.grid("Revision");
        String last = "";
        String where = "Revision!B";
        for (GridRow row : sheet.rows()) {
            Optional<Revision> revision = Revision.of(row.cell(1).value());
            if (revision.isEmpty() || row.cell(3).value().isEmpty()) continue;
            last = revision.get().text();
            where = "Revision!B" + row.number();
        }
        add("revision history", where, last, null, last);
    }

    private void fileName() {
        Matcher name = FILE_NAME.matcher(book.fileName());
        boolean told = name.find();
        String version = told && name.group(2) != null ? name.group(2) : "";
        add("file name", "", told ? name.group(1) + " " + version : "", told ? kind(name.group(1)) : null, version);
    }

    private void structure() {
        if (book.has(Layout.MINERALS_SCOPE)) {
            add("structure", Layout.MINERALS_SCOPE, "has a sheet of minerals in scope", TemplateKind.AMRT, "");
        } else if (book.has(Layout.MINES)) {
            add("structure", Layout.MINES, "has a list of mines and no sheet of minerals", TemplateKind.EMRT, "");
        } else {
            lastQuestion();
        }
    }

    private void lastQuestion() {
        for (LastQuestion last : LAST_QUESTIONS) {
            String seen = book.value(Layout.DECLARATION, last.cell());
            if (!seen.matches("(?s)\\s*" + last.letter() + "\\s*[.．)].*")) continue;
            add("structure", "Declaration!" + last.cell(), "last question is " + last.letter(), last.kind(), "");
            return;
        }
        add("structure", "", "", null, "");
    }

    /** The one family of which all labels are where they belong. */
    private void labels() {
        List<TemplateKind> kinds = Layouts.all().stream()
                .filter(layout ->
                        !labels.isMissing() && labels.mismatches(layout).isEmpty())
                .map(Layout::kind)
                .distinct()
                .toList();
        boolean told = kinds.size() == 1;
        add("labels", "L", labels.keys() + " labels", told ? kinds.get(0) : null, "");
    }

    private static TemplateKind kind(String acronym) {
        return TemplateKind.valueOf(acronym);
    }
}
