package dev.adit.fuzz;

import dev.adit.problem.Problems;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import java.util.Optional;

/** What came of a document: its tree, gone through as readers do. */
final class Trees {
    private Trees() {}

    static Opened opened(Optional<Tree> tree, Problems problems) {
        if (tree.isEmpty() && !problems.hasErrors()) throw new AssertionError("nothing was read, and nothing told");
        tree.ifPresent(read -> goThrough(read, problems));
        return new Opened(problems.list(), tree.toString());
    }

    /** Asks every mapping for members of every form, so that the typing of values is tried too. */
    private static void goThrough(Tree tree, Problems problems) {
        if (tree.at().line() < 1) throw new AssertionError("a value without a line: " + tree.at());
        if (tree instanceof Tree.Sequence sequence) sequence.items().forEach(item -> goThrough(item, problems));
        if (!(tree instanceof Tree.Mapping mapping)) return;
        if (!mapping.members().keySet().equals(mapping.keys().keySet()))
            throw new AssertionError("keys without places at " + mapping.at());
        Fields fields = new Fields(mapping, problems);
        for (String key : mapping.members().keySet()) {
            fields.text(key);
            fields.texts(key);
            fields.number(key, 0, 1000);
            fields.flag(key, false);
            fields.members(key);
        }
        fields.finish();
        mapping.members().values().forEach(member -> goThrough(member, problems));
    }
}
