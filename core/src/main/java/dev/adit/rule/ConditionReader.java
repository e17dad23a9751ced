package dev.adit.rule;

import dev.adit.condition.All;
import dev.adit.condition.Any;
import dev.adit.condition.Ask;
import dev.adit.condition.Blank;
import dev.adit.condition.Condition;
import dev.adit.condition.Given;
import dev.adit.condition.Not;
import dev.adit.condition.Operator;
import dev.adit.gather.Clause;
import dev.adit.gather.Gather;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.table.Vocabulary;
import dev.adit.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the structured conditions of rules; each clause to suppliers becomes one more truth to look up. */
final class ConditionReader {
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<String, Operator> operators = new TreeMap<>();
    private final Map<String, Gather> gathers = new TreeMap<>();
    private final Map<String, Clause> clauses = new TreeMap<>();

    ConditionReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        ClassLoader loader = ConditionReader.class.getClassLoader();
        for (Operator operator : ServiceLoader.load(Operator.class, loader)) operators.put(operator.name(), operator);
        for (Gather gather : ServiceLoader.load(Gather.class, loader)) gathers.put(gather.name(), gather);
    }

    /** The clauses to suppliers met so far, by their text. */
    Map<String, Clause> clauses() {
        return clauses;
    }

    /** The condition; without meaning if problems were noted. */
    Condition read(Tree tree) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(Code.R04, tree.at(), "a condition is expected here", "such as 'children_present: {is: yes}'");
            return new All(List.of());
        }
        List<Condition> parts = new ArrayList<>();
        mapping.members().forEach((key, value) -> parts.add(part(key, value, position(mapping, key))));
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private static Position position(Tree.Mapping mapping, String key) {
        return mapping.keys().getOrDefault(key, mapping.at());
    }

    private Condition part(String key, Tree value, Position at) {
        return switch (key) {
            case "all" -> new All(list(value));
            case "any" -> new Any(list(value));
            case "not" -> new Not(read(value));
            default -> gathers.containsKey(key) ? clause(key, value) : ask(key, value, at);
        };
    }

    private List<Condition> list(Tree value) {
        if (value instanceof Tree.Sequence sequence && !sequence.items().isEmpty())
            return sequence.items().stream().map(this::read).toList();
        problems.add(Code.R04, value.at(), "a list of conditions is expected here", null);
        return List.of();
    }

    private Condition clause(String key, Tree value) {
        Gather how = gathers.get(key);
        if (how == null) throw new IllegalStateException(key);
        Condition what = read(value);
        Clause clause = new Clause(key + " " + what, how, what);
        clauses.put(clause.text(), clause);
        return new Given(clause.text());
    }

    private Condition ask(String name, Tree value, Position at) {
        OptionalInt attribute = vocabulary.place(name);
        if (attribute.isEmpty()) {
            TreeSet<String> known = new TreeSet<>(vocabulary.names());
            known.addAll(gathers.keySet());
            known.addAll(List.of("all", "any", "not"));
            problems.add(Code.R05, at, "unknown attribute '" + name + "'", Spelling.hint(name, known));
            return new All(List.of());
        }
        if (!(value instanceof Tree.Mapping questions)) {
            problems.add(Code.R04, value.at(), "an operator is expected here", "such as '" + name + ": {is: ...}'");
            return new All(List.of());
        }
        List<Condition> parts = new ArrayList<>();
        questions
                .members()
                .forEach((operator, operand) ->
                        parts.add(leaf(attribute.getAsInt(), operator, operand, position(questions, operator))));
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private Condition leaf(int attribute, String name, Tree operand, Position at) {
        String subject = vocabulary.at(attribute).name();
        List<String> words = words(operand);
        if (name.equals("is") && words.equals(List.of("unknown"))) return new Blank(attribute, subject);
        Operator operator = operators.get(name);
        if (operator == null) {
            problems.add(Code.R06, at, "unknown operator '" + name + "'", Spelling.hint(name, operators.keySet()));
            return new All(List.of());
        }
        if (words.get(0).startsWith(Parameters.SIGN)) return new All(List.of()); // unknown, and told already
        try {
            return new Ask(attribute, subject, name, words, operator.question(vocabulary.at(attribute), words));
        } catch (IllegalArgumentException unfit) {
            problems.add(Code.R06, at, "operator '" + name + "': " + unfit.getMessage(), null);
            return new All(List.of());
        }
    }

    private List<String> words(Tree operand) {
        List<Tree> items = operand instanceof Tree.Sequence sequence ? sequence.items() : List.of(operand);
        List<String> words = new ArrayList<>();
        for (Tree item : items)
            if (item instanceof Tree.Scalar scalar && scalar.text() != null) words.add(scalar.text());
            else problems.add(Code.R04, item.at(), "a value is expected here", null);
        return words.isEmpty() ? List.of("") : words;
    }
}
