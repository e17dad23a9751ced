package dev.adit.template;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Recognises and reads reporting templates of the Responsible Minerals Initiative. */
public final class Templates {
    private Templates() {}

    /** Looks for the template of a workbook, with every signal there is; changes nothing and notes no problem. */
    public static Recognised recognise(Sheets sheets) {
        Book book = new Book(sheets);
        return new Recognised(book, new Detector(book).detect());
    }

    /** Which template a workbook is. */
    public static Detection detect(Sheets sheets) {
        return recognise(sheets).detection();
    }

    /** Reads a workbook; empty, with what to ask the supplier for noted as a problem, if it cannot be read. */
    public static Optional<Reading> read(Sheets sheets, Problems problems) {
        return recognise(sheets).read(problems);
    }

    static Optional<Reading> read(Book book, Detection detection, Problems problems) {
        tell(detection, Position.file(book.file()), problems);
        if (!detection.isReadable()) return Optional.empty();
        Layout layout = Layouts.named(detection.layout()).orElseThrow();
        return new DeclarationReader(book, layout, detection, problems).read();
    }

    private static void tell(Detection detection, Position at, Problems problems) {
        String title = detection.title();
        switch (detection.state()) {
            case NO_TEMPLATE ->
                problems.add(
                        Code.W01,
                        at,
                        "the workbook is no reporting template that Adit knows",
                        "ask for a CMRT, EMRT, CRT or AMRT; a list of suppliers is read by another way");
            case TOO_OLD -> problems.add(Code.W02, at, title + " is too old to be read", askFor(detection));
            case RETIRED -> problems.add(Code.W02, at, title + " was replaced by another template", askFor(detection));
            case UNKNOWN_LAYOUT -> tellLayout(detection, at, problems);
            case NEWER ->
                problems.add(
                        Code.W03,
                        at,
                        title + " is newer than known; all " + detection.labels() + " labels are where they were",
                        "look over a few cells before relying on it");
            case KNOWN -> tellMismatches(detection, at, problems);
        }
        tellUnverified(detection, problems);
        if (!detection.conflicts().isEmpty())
            problems.add(
                    Code.W05,
                    at,
                    "taken for " + title + ", but " + String.join("; ", detection.conflicts()),
                    "ask the supplier which template was used");
    }

    private static void tellLayout(Detection detection, Position at, Problems problems) {
        String untouched = "ask for "
                + Layouts.of(known(detection)).get(0).newest().text() + " or older, filled in as it was sent out";
        List<Misplaced> cells = detection.misplaced();
        if (cells.isEmpty())
            problems.add(
                    Code.W04,
                    at,
                    detection.title() + ": labels are not where any known version has them: "
                            + some(detection.mismatches()),
                    untouched);
        else
            problems.add(
                    Code.W04,
                    cells.get(0).at(),
                    detection.title() + ": " + words(cells.get(0)) + count(cells),
                    "undo the row or column that was put in or taken out (the sheets are protected against that), or "
                            + untouched);
    }

    private static String words(Misplaced cell) {
        String stands = cell.stands().isEmpty() ? "" : "; it stands in " + cell.stands();
        return "here should be " + cell.expected() + ", and here is " + cell.found() + stands;
    }

    /** How many cells are out of place; and by how many rows, if all that were found again agree. */
    private static String count(List<Misplaced> cells) {
        List<Integer> lower = cells.stream()
                .filter(cell -> !cell.stands().isEmpty())
                .map(Misplaced::lower)
                .distinct()
                .toList();
        String all = "; nothing was read, for " + cells.size() + (cells.size() == 1 ? " label is" : " labels are")
                + " out of place";
        if (lower.size() != 1 || lower.get(0) == 0) return all;
        int rows = Math.abs(lower.get(0));
        return all + ", by " + rows + (rows == 1 ? " row" : " rows") + (lower.get(0) > 0 ? " down" : " up");
    }

    /** Of a workbook that is read although not all could be verified. */
    private static void tellUnverified(Detection detection, Problems problems) {
        List<Position> cells = detection.unverified();
        if (!detection.isReadable() || cells.isEmpty()) return;
        problems.add(
                Code.W12,
                cells.get(0),
                cells.size() + (cells.size() == 1 ? " label" : " labels")
                        + " cannot be verified, so rows may have been put in or taken out unseen",
                "save it once in Excel with all its sheets, hidden ones too; compare an answer or two with what was read");
    }

    private static void tellMismatches(Detection detection, Position at, Problems problems) {
        if (detection.mismatches().isEmpty()) return;
        problems.add(
                Code.W06,
                at,
                detection.mismatches().size() + " of " + detection.labels()
                        + " labels say something else than they should: " + some(detection.mismatches()),
                "ask whether rows or labels were changed; the cells were read where the template has them");
    }

    private static TemplateKind known(Detection detection) {
        TemplateKind kind = detection.kind();
        return kind == null ? TemplateKind.CMRT : kind;
    }

    private static String askFor(Detection detection) {
        return switch (known(detection)) {
            case CMRT -> "ask the supplier for CMRT 6.x";
            case PRT, AMRT -> "ask the supplier for AMRT 1.3";
            case EMRT, CRT, MRT -> "ask the supplier for EMRT 2.x";
        };
    }

    private static String some(List<String> keys) {
        String first = String.join(", ", keys.subList(0, Math.min(5, keys.size())));
        return keys.size() > 5 ? first + " and " + (keys.size() - 5) + " more" : first;
    }
}
