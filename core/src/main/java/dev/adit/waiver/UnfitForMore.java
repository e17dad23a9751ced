package dev.adit.waiver;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why no entry can be added at the end of a file. */
final class UnfitForMore {
    private static final String DASHES =
            "write 'waivers:' as the last key, with a line that begins with a dash for each entry";

    private final String file;
    private final Problems problems;

    UnfitForMore(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void note(String text) {
        Optional<Tree> tree = new TreeReader(file, problems).yaml(text);
        if (tree.isEmpty()) return;
        if (!(tree.get() instanceof Tree.Mapping mapping) || !mapping.members().containsKey("waivers")) {
            add(tree.get().at(), "there is no key 'waivers' to add an entry to", DASHES);
            return;
        }
        List<String> keys = new ArrayList<>(mapping.members().keySet());
        String last = keys.get(keys.size() - 1);
        Position at = mapping.keys().getOrDefault(last, mapping.at());
        if (!last.equals("waivers")) add(at, "a key follows 'waivers'", "move it above 'waivers'");
        else list(mapping.members(), at, text);
    }

    private void list(Map<String, Tree> members, Position at, String text) {
        Tree list = members.get("waivers");
        if (!(list instanceof Tree.Sequence) && !(list instanceof Tree.Scalar none && none.text() == null))
            add(at, "'waivers' is not a list", DASHES);
        else if (text.lines().map(String::stripTrailing).anyMatch("..."::equals))
            add(at, "the line '...' ends the document, and nothing is read after it", "take that line out");
        else add(at, "the list of 'waivers' is in brackets, or ends with something else than its last entry", DASHES);
    }

    private void add(Position at, String what, String help) {
        problems.add(Code.R04, at, "no entry can be added at the end: " + what, help);
    }
}
