package dev.adit.rule;

import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.table.Adverse;
import dev.adit.table.Attribute;
import dev.adit.table.AttributeType;
import dev.adit.table.Vocabulary;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what may be known of actors: a file a topic, an entry an attribute. */
final class VocabularyReader {
    private static final int MOST_CHOICES = 63;

    private final Problems problems;
    private final Map<String, Attribute> attributes = new TreeMap<>();
    private final Map<String, Position> told = new TreeMap<>();

    VocabularyReader(Problems problems) {
        this.problems = problems;
    }

    Vocabulary read(Map<String, String> files) {
        files.forEach((file, text) -> new TreeReader(file, problems)
                .yaml(text)
                .flatMap(tree -> Fields.of(tree, problems).map(fields -> (Tree.Mapping) tree))
                .ifPresent(mapping -> mapping.members()
                        .forEach((name, entry) -> Fields.of(entry, problems).ifPresent(fields -> add(name, fields)))));
        told.forEach(this::checkTold);
        return new Vocabulary(attributes.values());
    }

    private void add(String name, Fields fields) {
        if (!name.matches("[a-z][a-z0-9_]*"))
            problems.add(
                    Code.R04,
                    fields.at(),
                    "'" + name + "' is not a name for an attribute",
                    "lower-case letters, digits and '_'");
        List<String> types =
                Arrays.stream(AttributeType.values()).map(AttributeType::word).toList();
        Optional<AttributeType> type = fields.requiredText("type").isEmpty()
                ? Optional.empty()
                : fields.word("type", types).map(word -> AttributeType.valueOf(word.toUpperCase(Locale.ROOT)));
        String title = fields.requiredText("title").orElse("");
        List<String> choices = fields.texts("choices");
        if (choices.size() > MOST_CHOICES) problems.add(Code.R12, fields.at("choices"), "more than 63 choices", null);
        Attribute plain = new Attribute(
                name,
                type.orElse(AttributeType.TRUTH),
                title,
                question(fields),
                fields.text("unit").orElse(null),
                choices,
                kinds(fields),
                new Adverse.None(),
                months(fields),
                tellsOf(name, fields));
        Attribute attribute = withAdverse(plain, fields);
        fields.text("basis");
        fields.finish();
        if (attributes.put(name, attribute) != null)
            problems.add(Code.R09, fields.at(), "two attributes are called '" + name + "'", null);
    }

    private Map<String, String> question(Fields fields) {
        Map<String, String> question = new TreeMap<>();
        fields.members("ask").forEach((language, tree) -> {
            if (tree instanceof Tree.Scalar scalar && scalar.text() != null) question.put(language, scalar.text());
        });
        if (!question.containsKey("en"))
            problems.add(Code.R03, fields.at("ask"), "the question in English is missing", "add 'ask: {en: ...}'");
        return question;
    }

    private Set<String> kinds(Fields fields) {
        Set<String> kinds = new HashSet<>();
        for (String word : fields.texts("kinds")) {
            if (!ActorKind.words().contains(word))
                problems.add(
                        Code.R04,
                        fields.at("kinds"),
                        "unknown kind '" + word + "'",
                        Spelling.hint(word, ActorKind.words()));
            kinds.add(word);
        }
        if (kinds.isEmpty()) problems.add(Code.R03, fields.at(), "the key 'kinds' is missing", null);
        return kinds;
    }

    /** Whether they exist is known once all files are read. */
    private Set<String> tellsOf(String name, Fields fields) {
        Set<String> names = new TreeSet<>(fields.texts("tells_of"));
        if (!names.isEmpty()) told.put(name, fields.at("tells_of"));
        return Collections.unmodifiableSet(names);
    }

    private void checkTold(String name, Position at) {
        Attribute attribute = attributes.get(name);
        if (attribute == null) return;
        for (String other : attribute.tellsOf())
            if (!attributes.containsKey(other))
                problems.add(
                        Code.R05, at, "unknown attribute '" + other + "'", Spelling.hint(other, attributes.keySet()));
    }

    private @Nullable Integer months(Fields fields) {
        Optional<String> text = fields.text("lasts");
        if (text.isEmpty()) return null;
        if (text.get().matches("[1-9][0-9]{0,2} months"))
            return Integer.valueOf(text.get().substring(0, text.get().indexOf(' ')));
        problems.add(Code.R04, fields.at("lasts"), "'" + text.get() + "' is not a time", "write it like '24 months'");
        return null;
    }

    private Attribute withAdverse(Attribute plain, Fields fields) {
        Optional<Tree> tree = fields.tree("adverse");
        if (tree.isEmpty()) return plain;
        Adverse adverse = tree.get() instanceof Tree.Mapping bounds ? bound(plain, bounds) : listed(plain, fields);
        return new Attribute(
                plain.name(),
                plain.type(),
                plain.title(),
                plain.question(),
                plain.unit(),
                plain.choices(),
                plain.appliesTo(),
                adverse,
                plain.lastsMonths(),
                plain.tellsOf());
    }

    private Adverse listed(Attribute attribute, Fields fields) {
        long mask = 0;
        for (String word : fields.texts("adverse")) {
            OptionalLong cell = attribute.cell(word);
            if (cell.isEmpty())
                problems.add(
                        Code.R04,
                        fields.at("adverse"),
                        "'" + word + "' is not an answer",
                        "allowed: " + attribute.allowed());
            else mask |= attribute.type() == AttributeType.CHOICES ? cell.getAsLong() : 1L << cell.getAsLong();
        }
        return attribute.type() == AttributeType.CHOICES ? new Adverse.AnyOf(mask) : new Adverse.OneOf(mask);
    }

    private Adverse bound(Attribute attribute, Tree.Mapping mapping) {
        Fields fields = new Fields(mapping, problems);
        Optional<String> above = fields.text("above");
        Optional<String> below = fields.text("below");
        fields.finish();
        OptionalLong bound = attribute.cell(above.or(() -> below).orElse(""));
        if (bound.isEmpty()) {
            problems.add(Code.R04, mapping.at(), "a bound is expected here", "such as {above: 0} or {below: 75}");
            return new Adverse.None();
        }
        return above.isPresent() ? new Adverse.Above(bound.getAsLong()) : new Adverse.Below(bound.getAsLong());
    }
}
