package dev.adit.conformance;

import dev.adit.problem.Problems;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON as maps, lists and texts: numbers and truths are compared as they are written. */
public final class Plain {
    private Plain() {}

    /** The members of a document. */
    public static Map<String, Object> members(String json) {
        return map(new TreeReader("result", new Problems()).json(json).orElseThrow());
    }

    private static Map<String, Object> map(Tree tree) {
        Map<String, Object> members = new TreeMap<>();
        ((Tree.Mapping) tree).members().forEach((key, member) -> members.put(key, strip(member)));
        return members;
    }

    private static Object strip(Tree tree) {
        if (tree instanceof Tree.Sequence sequence)
            return sequence.items().stream().map(Plain::strip).toList();
        return tree instanceof Tree.Mapping ? map(tree) : String.valueOf(((Tree.Scalar) tree).text());
    }

    /** A member that is a mapping; empty if it is missing. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> inner(Map<String, Object> outer, String key) {
        return (Map<String, Object>) outer.getOrDefault(key, Map.of());
    }

    /** A member that is a list of mappings; empty if it is missing. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(Map<String, Object> outer, String key) {
        return (List<Map<String, Object>>) outer.getOrDefault(key, List.of());
    }

    /** A member that is a single value; empty text if it is missing. */
    static String text(Map<String, Object> outer, String key) {
        return String.valueOf(outer.getOrDefault(key, ""));
    }

    static int number(Map<String, Object> outer, String key) {
        return Integer.parseInt(text(outer, key));
    }
}
