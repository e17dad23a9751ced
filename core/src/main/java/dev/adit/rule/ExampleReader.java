package dev.adit.rule;

import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.table.Attribute;
import dev.adit.table.Vocabulary;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads a rule's examples; at least one each of yes, no and unknown is required. */
final class ExampleReader {
    private final Problems problems;
    private final Vocabulary vocabulary;

    ExampleReader(Problems problems, Vocabulary vocabulary) {
        this.problems = problems;
        this.vocabulary = vocabulary;
    }

    List<Example> read(Fields rule) {
        List<Example> examples = new ArrayList<>();
        rule.requiredTree("examples");
        for (Tree tree : rule.items("examples"))
            Fields.of(tree, problems).ifPresent(fields -> examples.add(example(fields)));
        for (Truth answer : Truth.values())
            if (examples.stream().noneMatch(example -> example.expect() == answer))
                problems.add(
                        Code.R07,
                        rule.at("examples"),
                        "no example expects '" + answer.word() + "'",
                        "add at least one");
        return examples;
    }

    private Example example(Fields fields) {
        String name = fields.requiredText("name").orElse("");
        LocalDate asOf = date(fields, "as_of").orElse(Example.USUAL_DAY);
        List<String> answers = Arrays.stream(Truth.values()).map(Truth::word).toList();
        Truth expect = fields.requiredText("expect").isEmpty()
                ? Truth.UNKNOWN
                : fields.word("expect", answers).flatMap(Truths::read).orElse(Truth.UNKNOWN);
        boolean inRemediation = fields.flag("in_remediation", false);
        fields.requiredTree("given");
        List<Example.Given> given = givens(fields.members("given"), asOf);
        List<Example.Supplier> suppliers = new ArrayList<>();
        for (Tree tree : fields.items("suppliers"))
            if (tree instanceof Tree.Mapping mapping) suppliers.add(supplier(mapping, asOf));
        fields.finish();
        return new Example(name, asOf, given, suppliers, expect, inRemediation, fields.at());
    }

    private List<Example.Given> givens(Map<String, Tree> members, LocalDate asOf) {
        List<Example.Given> given = new ArrayList<>();
        members.forEach((attribute, tree) -> given(attribute, tree, asOf).ifPresent(given::add));
        return given;
    }

    /** A supplier is a mine site unless it says what it is. */
    private Example.Supplier supplier(Tree.Mapping mapping, LocalDate asOf) {
        Map<String, Tree> members = new LinkedHashMap<>(mapping.members());
        Tree kind = members.remove("kind");
        Optional<ActorKind> read = kind == null ? Optional.of(ActorKind.MINE_SITE) : ActorKind.of(words(kind));
        if (read.isEmpty())
            problems.add(Code.R04, mapping.at(), "unknown kind of supplier", Spelling.hint("", ActorKind.words()));
        return new Example.Supplier(read.orElse(ActorKind.MINE_SITE), givens(members, asOf));
    }

    private Optional<LocalDate> date(Fields fields, String key) {
        Optional<String> text = fields.text(key);
        Optional<LocalDate> date = text.flatMap(Days::parse);
        if (text.isPresent() && date.isEmpty())
            problems.add(Code.R04, fields.at(key), "'" + text.get() + "' is not a date", "write it like 2024-03-01");
        return date;
    }

    private Optional<Example.Given> given(String name, Tree tree, LocalDate asOf) {
        OptionalInt place = vocabulary.place(name);
        if (place.isEmpty()) {
            problems.add(
                    Code.R05, tree.at(), "unknown attribute '" + name + "'", Spelling.hint(name, vocabulary.names()));
            return Optional.empty();
        }
        Attribute attribute = vocabulary.at(place.getAsInt());
        String answer = words(tree);
        LocalDate observedOn = asOf;
        if (tree instanceof Tree.Mapping mapping) {
            Fields dated = new Fields(mapping, problems);
            answer = dated.requiredTree("value").map(ExampleReader::words).orElse("");
            observedOn = date(dated, "observed_on").orElse(asOf);
            dated.finish();
        }
        OptionalLong cell = attribute.cell(answer);
        if (cell.isPresent()) return Optional.of(new Example.Given(place.getAsInt(), cell.getAsLong(), observedOn));
        String what = "'" + answer + "' is not an answer to '" + name + "'";
        problems.add(Code.R04, tree.at(), what, "allowed: " + attribute.allowed());
        return Optional.empty();
    }

    /** A value, or a list of them with semicolons between. */
    private static String words(Tree tree) {
        if (tree instanceof Tree.Sequence sequence)
            return String.join(
                    ";", sequence.items().stream().map(ExampleReader::words).toList());
        return tree instanceof Tree.Scalar scalar && scalar.text() != null ? scalar.text() : "";
    }
}
