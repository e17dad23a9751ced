package dev.adit.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** All attributes that rules may ask and files may answer, ordered by name and numbered in that order. */
public final class Vocabulary {
    private final List<Attribute> attributes;
    private final Map<String, Integer> places = new TreeMap<>();

    /** @throws IllegalArgumentException if two attributes share a name */
    public Vocabulary(Collection<Attribute> attributes) {
        this.attributes = attributes.stream()
                .sorted((left, right) -> left.name().compareTo(right.name()))
                .toList();
        for (Attribute attribute : this.attributes)
            if (places.put(attribute.name(), places.size()) != null)
                throw new IllegalArgumentException("two attributes are called " + attribute.name());
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public int size() {
        return attributes.size();
    }

    public Attribute at(int place) {
        return attributes.get(place);
    }

    /** The attribute's number, from 0; empty if there is none of that name. */
    public OptionalInt place(String name) {
        Integer place = places.get(name);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    public Collection<String> names() {
        return places.keySet();
    }
}
