package dev.adit.identity;

import java.util.HashMap;
import java.util.Map;

/** Ids that were joined into groups; each group is known by the first of its ids by letters. */
final class Unions {
    private final Map<String, String> parents = new HashMap<>();

    String root(String id) {
        String root = id;
        for (String up = parents.get(root); up != null; up = parents.get(root)) root = up;
        for (String at = id; !at.equals(root); ) {
            String up = parents.put(at, root);
            at = up == null ? root : up;
        }
        return root;
    }

    void join(String left, String right) {
        String one = root(left);
        String other = root(right);
        if (one.equals(other)) return;
        if (one.compareTo(other) < 0) parents.put(other, one);
        else parents.put(one, other);
    }
}
