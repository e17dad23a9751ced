package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.table.Vocabulary;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the parameters that a rule declares. */
final class ParametersReader {
    private static final String KEY = "parameters";

    private final Problems problems;
    private final Vocabulary vocabulary;

    ParametersReader(Problems problems, Vocabulary vocabulary) {
        this.problems = problems;
        this.vocabulary = vocabulary;
    }

    /** By name. */
    Map<String, Parameter> read(Fields rule) {
        Map<String, Parameter> byName = new TreeMap<>();
        rule.members(KEY)
                .forEach((name, tree) -> Fields.of(tree, problems)
                        .flatMap(fields -> parameter(name, fields, at(rule, name)))
                        .ifPresent(parameter -> byName.put(name, parameter)));
        return byName;
    }

    /** Where a parameter's name stands. */
    static Position at(Fields rule, String name) {
        Tree tree = rule.tree(KEY).orElse(null);
        return tree instanceof Tree.Mapping mapping ? mapping.keys().getOrDefault(name, mapping.at()) : rule.at(KEY);
    }

    private Optional<Parameter> parameter(String name, Fields fields, Position at) {
        boolean free = isFree(name, at);
        Optional<Amount> value = amount(fields, "value");
        Optional<Amount> least = amount(fields, "least");
        Optional<Amount> most = amount(fields, "most");
        fields.finish();
        if (value.isEmpty() || least.isEmpty() || most.isEmpty() || !free) return Optional.empty();
        Parameter parameter = new Parameter(value.get(), least.get(), most.get());
        boolean oneUnit = least.get().unit().equals(most.get().unit());
        if (!oneUnit || !parameter.admits(value.get()))
            problems.add(
                    Code.R12,
                    fields.at("value"),
                    "'" + value.get().text() + "' does not lie from 'least' to 'most'",
                    "allowed: " + least.get().text() + " to " + most.get().text() + ", all in one unit");
        return Optional.of(parameter);
    }

    /** A sentence could not tell a parameter from an attribute of the same name. */
    private boolean isFree(String name, Position at) {
        boolean free = name.matches("[a-z][a-z_0-9]*")
                && !name.equals("name")
                && vocabulary.place(name).isEmpty();
        if (!free)
            problems.add(
                    Code.R04,
                    at,
                    "'" + name + "' cannot be the name of a parameter",
                    "lower-case letters, digits and '_', and not the name of an attribute");
        return free;
    }

    private Optional<Amount> amount(Fields fields, String key) {
        Optional<String> text = fields.requiredText(key);
        Optional<Amount> amount = text.flatMap(Amount::of);
        if (text.isPresent() && amount.isEmpty())
            problems.add(
                    Code.R04,
                    fields.at(key),
                    "'" + text.get() + "' is not a value of '" + key + "'",
                    "a whole number, or a time such as '24 months'");
        return amount;
    }
}
