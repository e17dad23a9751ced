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
            case UNKNOWN_LAYOUT ->
                problems.add(
                        Code.W04,
                        at,
                        title + ": labels are not where any known version has them: " + some(detection.mismatches()),
                        "ask for "
                                + Layouts.of(known(detection)).get(0).newest().text()
                                + " or older, filled in as it was sent out");
            case NEWER ->
                problems.add(
                        Code.W03,
                        at,
                        title + " is newer than known; all " + detection.labels() + " labels are where they were",
                        "look over a few cells before relying on it");
            case KNOWN -> tellMismatches(detection, at, problems);
        }
        if (!detection.conflicts().isEmpty())
            problems.add(
                    Code.W05,
                    at,
                    "taken for " + title + ", but " + String.join("; ", detection.conflicts()),
                    "ask the supplier which template was used");
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
