package dev.adit.fuzz;

import dev.adit.grid.Frame;
import dev.adit.grid.Frames;
import dev.adit.grid.TextTable;
import dev.adit.mapping.MapFile;
import dev.adit.mapping.MappingOptions;
import dev.adit.mapping.Proposal;
import dev.adit.mapping.SupplierLists;
import dev.adit.mapping.WordLists;
import dev.adit.problem.Problems;
import dev.adit.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A supplier list as it comes: what its columns mean, and its rows by that. */
public final class SupplierListsTarget {
    private static final SupplierLists LISTS = lists();
    private static final Scratch SCRATCH = new Scratch();

    private SupplierListsTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.SUPPLIER_LISTS.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(SupplierListsTarget::open, bytes);
    }

    private static SupplierLists lists() {
        RuleSet law = Law.words();
        return new SupplierLists(new WordLists(
                law.facts().countries(), law.minerals(), law.facts().hsCodes()));
    }

    private static Opened open(byte[] bytes) throws IOException {
        Path file = SCRATCH.with("list.csv", bytes);
        Problems problems = new Problems();
        Optional<Frame> frame = TextTable.read(file, "list.csv", problems)
                .flatMap(table -> Frames.find(table.grid(), LISTS::isKnownHeading, problems));
        return new Opened(
                problems.list(), frame.map(found -> mapped(found, problems)).orElse(""));
    }

    private static String mapped(Frame frame, Problems problems) {
        Proposal proposal = LISTS.propose(frame, MappingOptions.none());
        MapFile map = MapFile.of(frame, proposal, MappingOptions.none());
        if (!map.fits(frame)) throw new AssertionError("a mapping does not fit the list it was made for: " + map);
        return proposal + "\n" + map.write() + "\n" + LISTS.map(frame, map, problems);
    }
}
