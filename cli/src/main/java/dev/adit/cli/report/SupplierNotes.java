package dev.adit.cli.report;

import dev.adit.grid.Repair;
import dev.adit.identity.Candidate;
import dev.adit.identity.Decision;
import dev.adit.identity.WhoIsWho;
import dev.adit.read.FromSuppliers;
import dev.adit.smelter.ConsolidatedSmelter;
import java.util.ArrayList;
import java.util.List;

/** What the files of suppliers brought, in sentences: who was taken for one, who may be, and what was read anew. */
final class SupplierNotes {
    private static final int MOST = 10;

    private SupplierNotes() {}

    static List<String> of(FromSuppliers suppliers) {
        List<String> notes = new ArrayList<>();
        if (suppliers.isEmpty()) return notes;
        smelters(suppliers, notes);
        WhoIsWho who = suppliers.who();
        List<String> links = who.groups().stream()
                .flatMap(group -> group.links().stream())
                .map(link -> named(link.left(), suppliers) + " and " + named(link.right(), suppliers)
                        + " were taken for one: " + link.proof() + ".")
                .toList();
        some(links, "more records were taken for one.", notes);
        some(different(who.decided()), "more decisions keep records apart.", notes);
        List<String> open =
                who.open().stream().map(pair -> candidate(pair, suppliers)).toList();
        some(open, "more pairs of names may be one company each.", notes);
        List<String> repairs =
                suppliers.repairs().stream().map(SupplierNotes::repair).toList();
        some(repairs, "more cells or rows were read otherwise than they are written.", notes);
        return notes;
    }

    private static void smelters(FromSuppliers suppliers, List<String> notes) {
        if (suppliers.declared().isEmpty()) return;
        long ambiguous = suppliers.smelters().smelters().stream()
                .filter(smelter -> smelter.resolved() == ConsolidatedSmelter.Resolved.AMBIGUOUS)
                .count();
        notes.add(Words.count(suppliers.declared().size()) + " declarations name "
                + Words.count(suppliers.smelters().smelters().size()) + " smelters by metal, "
                + Words.count(ambiguous) + " of them ambiguous; "
                + Words.count(suppliers.smelters().rejected().size())
                + " filled rows name none. smelters.csv lists them with their cells.");
    }

    private static List<String> different(List<Decision> decided) {
        return decided.stream()
                .map(decision -> "Decided by " + decision.by() + " on " + decision.on() + ": "
                        + String.join(", ", decision.ids()) + " are "
                        + (decision.verdict() == Decision.Verdict.SAME ? "one" : "different") + ". "
                        + decision.reason())
                .toList();
    }

    private static String candidate(Candidate pair, FromSuppliers suppliers) {
        return "To decide in matches.yaml: " + named(pair.left(), suppliers) + " and " + named(pair.right(), suppliers)
                + " may be one (" + pair.words() + "). They were kept apart.";
    }

    private static String named(String id, FromSuppliers suppliers) {
        String name = suppliers.names().getOrDefault(id, "");
        return name.isEmpty() ? id : name + " (" + id + ")";
    }

    private static String repair(Repair repair) {
        return "Read anew, " + repair.at() + ": " + repair.what() + ".";
    }

    private static void some(List<String> all, String rest, List<String> notes) {
        notes.addAll(all.subList(0, Math.min(MOST, all.size())));
        if (all.size() > MOST) notes.add("... and " + Words.count(all.size() - MOST) + " " + rest);
    }
}
