package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Mine sites and lots by the Data Sharing Protocol of the ICGLR: one object, an array of them, or arrays under any
 * keys. Whoever inspects, verifies or signs is not read.
 */
final class IcglrFormat implements DocumentFormat {
    @Override
    public String id() {
        return "icglr";
    }

    @Override
    public boolean recognises(Tree tree) {
        return objects(tree).stream().anyMatch(object -> isSite(object) || isLot(object));
    }

    @Override
    public void read(Tree tree, String file, Intake intake, Intake.Tally tally) {
        IcglrSites sites = new IcglrSites(intake);
        IcglrLots lots = new IcglrLots(intake, tally);
        int others = 0;
        for (DocumentObject object : objects(tree)) {
            if (isSite(object)) {
                sites.read(object);
                object.close("icglrId", intake, tally);
            } else if (isLot(object)) lots.read(object);
            else {
                tally.rows++;
                tally.ignored++;
                others++;
            }
        }
        if (others > 0)
            intake.problems.add(
                    Code.L15,
                    Position.file(file),
                    "objects that are neither mine sites nor lots, left out: " + others,
                    null);
    }

    private static boolean isSite(DocumentObject object) {
        return object.has("icglrId");
    }

    /** An export certificate names a lot too, but not who made it. */
    private static boolean isLot(DocumentObject object) {
        return object.has("lotNumber") && !object.has("issuingCountry");
    }

    private static List<DocumentObject> objects(Tree tree) {
        List<DocumentObject> objects = new ArrayList<>();
        if (tree instanceof Tree.Sequence sequence) addAll(sequence, objects);
        DocumentObject.of(tree).ifPresent(whole -> {
            if (isSite(whole) || isLot(whole)) objects.add(whole);
            else
                for (Tree member : ((Tree.Mapping) tree).members().values())
                    if (member instanceof Tree.Sequence sequence) addAll(sequence, objects);
        });
        return objects;
    }

    private static void addAll(Tree.Sequence sequence, List<DocumentObject> objects) {
        for (Tree item : sequence.items()) DocumentObject.of(item).ifPresent(objects::add);
    }
}
