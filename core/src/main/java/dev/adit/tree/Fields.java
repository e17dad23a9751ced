package dev.adit.tree;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Takes the members of a {@link Tree.Mapping} one by one, and notes what is missing, misspelt or of the wrong form. */
public final class Fields {
    private final Tree.Mapping mapping;
    private final Problems problems;
    private final Set<String> known = new TreeSet<>();

    public Fields(Tree.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The fields of a tree that ought to be a mapping; empty, with a problem noted, if it is not. */
    public static Optional<Fields> of(Tree tree, Problems problems) {
        if (tree instanceof Tree.Mapping mapping) return Optional.of(new Fields(mapping, problems));
        problems.add(Code.R04, tree.at(), "keys with values are expected here", null);
        return Optional.empty();
    }

    public Position at() {
        return mapping.at();
    }

    /** Where a member's key stands; the mapping itself if it is missing. */
    public Position at(String key) {
        return mapping.keys().getOrDefault(key, mapping.at());
    }

    /** A member that may be missing. */
    public Optional<Tree> tree(String key) {
        known.add(key);
        return Optional.ofNullable(mapping.members().get(key));
    }

    /** A member that must be there. */
    public Optional<Tree> requiredTree(String key) {
        Optional<Tree> member = tree(key);
        if (member.isEmpty())
            problems.add(Code.R03, at(), "the key '" + key + "' is missing", "add '" + key + ":' here");
        return member;
    }

    /** A text that may be missing; null and empty count as missing. */
    public Optional<String> text(String key) {
        return tree(key).flatMap(this::scalar).filter(text -> !text.isEmpty());
    }

    /** A text that must be there. */
    public Optional<String> requiredText(String key) {
        return requiredTree(key).flatMap(tree -> {
            Optional<String> text = scalar(tree).filter(words -> !words.isBlank());
            if (text.isEmpty()) problems.add(Code.R03, tree.at(), "'" + key + "' is empty", null);
            return text;
        });
    }

    /** A whole number within bounds; empty, with a problem noted if it is there but not that. */
    public OptionalInt number(String key, int least, int greatest) {
        Optional<Tree> member = tree(key);
        return member.isEmpty() ? OptionalInt.empty() : number(key, member.get(), least, greatest);
    }

    /** A whole number within bounds that must be there. */
    public OptionalInt requiredNumber(String key, int least, int greatest) {
        Optional<Tree> member = requiredTree(key);
        return member.isEmpty() ? OptionalInt.empty() : number(key, member.get(), least, greatest);
    }

    private OptionalInt number(String key, Tree tree, int least, int greatest) {
        Optional<String> text = scalar(tree).filter(word -> word.matches("-?[0-9]{1,9}"));
        if (text.isPresent()) {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= greatest) return OptionalInt.of(number);
        }
        problems.add(
                Code.R12, tree.at(), "'" + key + "' must be a whole number from " + least + " to " + greatest, null);
        return OptionalInt.empty();
    }

    /** One of the allowed words; with a problem noted if it is there but none of them. */
    public Optional<String> word(String key, Collection<String> allowed) {
        Optional<Tree> member = tree(key);
        Optional<String> word = text(key);
        if (member.isEmpty() || word.isEmpty() || allowed.contains(word.get())) return word;
        String what = "'" + word.get() + "' is not a value of '" + key + "'";
        problems.add(Code.R04, member.get().at(), what, Spelling.hint(word.get(), allowed));
        return Optional.empty();
    }

    /** true or false; the usual one if it is missing, or wrong, which is noted. */
    public boolean flag(String key, boolean usual) {
        return word(key, List.of("true", "false")).map("true"::equals).orElse(usual);
    }

    /** The items of a sequence; a single value counts as a sequence of one, a missing member as none. */
    public List<Tree> items(String key) {
        Optional<Tree> member = tree(key);
        if (member.isEmpty()) return List.of();
        return member.get() instanceof Tree.Sequence sequence ? sequence.items() : List.of(member.get());
    }

    /** The texts of a sequence. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Tree item : items(key)) scalar(item).ifPresent(texts::add);
        return texts;
    }

    /** The members of a mapping, key by key; none if it is missing. */
    public Map<String, Tree> members(String key) {
        Optional<Tree> member = tree(key);
        if (member.isEmpty()) return Map.of();
        if (member.get() instanceof Tree.Mapping inner) return new LinkedHashMap<>(inner.members());
        problems.add(Code.R04, member.get().at(), "'" + key + "' takes keys with values", null);
        return Map.of();
    }

    /** Notes every member that nobody took, with the nearest key that is known here. */
    public void finish() {
        for (Map.Entry<String, Position> key : mapping.keys().entrySet())
            if (!known.contains(key.getKey()))
                problems.add(
                        Code.R02,
                        key.getValue(),
                        "unknown key '" + key.getKey() + "'",
                        Spelling.hint(key.getKey(), known));
    }

    private Optional<String> scalar(Tree tree) {
        if (tree instanceof Tree.Scalar scalar) return Optional.ofNullable(scalar.text());
        problems.add(Code.R04, tree.at(), "a single value is expected here", null);
        return Optional.empty();
    }
}
