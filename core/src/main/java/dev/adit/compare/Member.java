package dev.adit.compare;

import dev.adit.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A part of a JSON document, asked leniently: what is missing or of another form is empty, or 0. */
record Member(@Nullable Tree tree) {
    private static final int DIGITS = 9;

    Member at(String key) {
        return tree instanceof Tree.Mapping mapping
                ? new Member(mapping.members().get(key))
                : new Member(null);
    }

    String text(String key) {
        return at(key).text();
    }

    private String text() {
        return tree instanceof Tree.Scalar scalar && scalar.text() != null ? scalar.text() : "";
    }

    int number(String key) {
        String text = text(key);
        return text.length() <= DIGITS && text.matches("[0-9]+") ? Integer.parseInt(text) : 0;
    }

    List<Member> items(String key) {
        List<Member> items = new ArrayList<>();
        if (at(key).tree instanceof Tree.Sequence sequence)
            for (Tree item : sequence.items()) items.add(new Member(item));
        return items;
    }

    List<String> texts(String key) {
        return items(key).stream().map(Member::text).toList();
    }

    /** The members of an object, in the order of their names. */
    Map<String, String> all(String key) {
        Map<String, String> all = new TreeMap<>();
        if (at(key).tree instanceof Tree.Mapping mapping)
            mapping.members().forEach((name, value) -> all.put(name, new Member(value).text()));
        return all;
    }
}
