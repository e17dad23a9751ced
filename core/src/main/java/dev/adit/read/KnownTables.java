package dev.adit.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tables that Adit knows by their columns, and by their name if it is their own. */
public final class KnownTables {
    private static final List<InputFormat> FORMATS = List.of(
            new IpisVisitsFormat(),
            new ActorsFormat(),
            new TagLogFormat(),
            new FlowsFormat(),
            new ClaimsFormat(),
            new AnswersFormat(),
            new IncidentsFormat(),
            new CorrectiveActionsFormat(),
            new CraftFormat(),
            new IpisDashboardFormat(),
            new AssessmentsFormat(),
            new CasesFormat(),
            new SuppliersFormat());

    private KnownTables() {}

    /** What a table with such headings is called in {@code docs/inputs.md}; empty if it is none of those. */
    public static Optional<String> named(String file, List<String> headings) {
        return format(file, new Headings(headings)).map(InputFormat::id);
    }

    /** By its columns; a table that bears a format's name and some of its columns is taken at its word. */
    static Optional<InputFormat> format(String name, Headings headings) {
        Optional<InputFormat> named = FORMATS.stream()
                .filter(one -> last(name).equals(one.id() + ".csv"))
                .filter(one -> headings.as(one.aliases()).hasAny(one.required().toArray(String[]::new)))
                .findFirst();
        return named.or(() -> FORMATS.stream()
                .filter(one -> one.recognises(headings.as(one.aliases())))
                .findFirst());
    }

    /** Whether a file bears the name of a table, or of a network, of Adit's own: a run without it would be half the truth. */
    static boolean isNamed(String file) {
        String name = last(file);
        return Beside.hasEnd(name, ".omts") || FORMATS.stream().anyMatch(one -> name.equals(one.id() + ".csv"));
    }

    private static String last(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
    }

    /** Every heading that some of them knows. */
    static Set<String> headings() {
        Set<String> known = new TreeSet<>();
        FORMATS.forEach(format -> known.addAll(format.headings()));
        return known;
    }
}
