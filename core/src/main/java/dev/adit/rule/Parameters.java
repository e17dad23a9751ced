package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of one rule while it is read: puts their values where conditions and sentences name them. */
final class Parameters {
    /** Before a parameter's name in an operand. */
    static final String SIGN = "$";

    private final Map<String, Parameter> byName;
    private final Problems problems;
    private final Set<String> used = new TreeSet<>();

    Parameters(Map<String, Parameter> byName, Problems problems) {
        this.byName = byName;
        this.problems = problems;
    }

    Map<String, Parameter> byName() {
        return byName;
    }

    /** A tree in which every {@code $name} has become the parameter's value, where it stood. */
    Tree fill(Tree tree) {
        if (tree instanceof Tree.Scalar scalar) return fill(scalar);
        if (tree instanceof Tree.Sequence sequence)
            return new Tree.Sequence(sequence.items().stream().map(this::fill).toList(), sequence.at());
        Tree.Mapping mapping = (Tree.Mapping) tree;
        Map<String, Tree> members = new LinkedHashMap<>();
        mapping.members().forEach((key, value) -> members.put(key, fill(value)));
        return new Tree.Mapping(members, mapping.keys(), mapping.at());
    }

    private Tree fill(Tree.Scalar scalar) {
        if (scalar.text() == null || !scalar.text().startsWith(SIGN)) return scalar;
        String name = scalar.text().substring(SIGN.length());
        Parameter parameter = byName.get(name);
        if (parameter == null) {
            String help = byName.isEmpty()
                    ? "declare it under 'parameters:'"
                    : Spelling.hint(name, new TreeSet<>(byName.keySet()));
            problems.add(Code.R20, scalar.at(), "unknown parameter '" + scalar.text() + "'", help);
            return scalar;
        }
        used.add(name);
        return new Tree.Scalar(parameter.value().text(), scalar.at());
    }

    /** A sentence in which every <code>{name}</code> of a parameter has become its value. */
    String fill(String sentence) {
        String filled = sentence;
        for (Map.Entry<String, Parameter> parameter : byName.entrySet())
            filled = filled.replace(
                    "{" + parameter.getKey() + "}", parameter.getValue().value().text());
        return filled;
    }

    /** Notes every parameter that no condition has asked for. */
    void finish(Fields rule) {
        Set<String> idle = new TreeSet<>(byName.keySet());
        idle.removeAll(used);
        for (String name : idle)
            problems.add(
                    Code.R20,
                    ParametersReader.at(rule, name),
                    "no condition uses the parameter '" + name + "'",
                    "write '" + SIGN + name + "' as an operand, or take it out");
    }
}
