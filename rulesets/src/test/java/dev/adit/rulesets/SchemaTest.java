package dev.adit.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.adit.condition.Operator;
import dev.adit.gather.Gather;
import dev.adit.rule.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schemas that editors use: the shipped pack keeps to them, and they know what the readers know, no more, no less. */
class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String UNKNOWN_KEY = "\nkey_nobody_knows: 1\n";

    private final Map<String, String> pack = new TreeMap<>(RuleFiles.shipped().all());

    @TestFactory
    Stream<DynamicTest> every_shipped_file_keeps_to_its_schema() {
        return yaml().map(file -> DynamicTest.dynamicTest(
                file,
                () -> assertThat(schema(schemaOf(file)).validate(text(file), InputFormat.YAML))
                        .isEmpty()));
    }

    @Test
    void every_kind_of_file_is_among_them() {
        assertThat(yaml().map(SchemaTest::schemaOf).distinct()).hasSize(5);
        assertThat(yaml().filter(file -> schemaOf(file).equals("rule"))).hasSizeGreaterThan(30);
    }

    @TestFactory
    Stream<DynamicTest> an_unknown_key_planted_in_a_shipped_file_fails() {
        return yaml().map(file -> DynamicTest.dynamicTest(
                file,
                () -> assertThat(schema(schemaOf(file)).validate(text(file) + UNKNOWN_KEY, InputFormat.YAML))
                        .anySatisfy(fault -> assertThat(fault.toString()).contains("key_nobody_knows"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "vocabulary", "action", "lesson", "ruleset"})
    void a_schema_is_itself_valid(String name) {
        Schema ofSchemas = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(ofSchemas.validate(json(name), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_small_pack_with_every_key_is_in_order(@TempDir Path folder) {
        assertThat(new SmallPack(folder).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SmallPack.Level.class)
    void a_level_of_a_file_has_the_same_keys_in_schema_and_reader(SmallPack.Level level, @TempDir Path folder) {
        assertThat(keys(level.schema, level.at + "/properties")).isEqualTo(new SmallPack(folder).keysKnownAt(level));
    }

    @ParameterizedTest
    @EnumSource(SmallPack.Word.class)
    void a_key_takes_the_same_words_in_schema_and_reader(SmallPack.Word word, @TempDir Path folder) {
        Set<String> allowed = new TreeSet<>();
        node(word.schema).at(word.at + "/enum").forEach(item -> allowed.add(item.asString()));
        assertThat(allowed).isEqualTo(new SmallPack(folder).wordsAllowedFor(word));
    }

    @Test
    void a_condition_takes_the_connectives_and_all_the_ways_to_ask_suppliers() {
        Set<String> known = new TreeSet<>(Set.of("all", "any", "not"));
        for (Gather gather : ServiceLoader.load(Gather.class)) known.add(gather.name());
        assertThat(keys("rule", "/$defs/condition/properties")).isEqualTo(known);
    }

    @Test
    void an_attribute_takes_all_the_operators_and_the_schema_says_what_they_mean() {
        JsonNode operators = node("rule").at("/$defs/questions/properties");
        Set<String> known = new TreeSet<>();
        for (Operator operator : ServiceLoader.load(Operator.class)) {
            known.add(operator.name());
            assertThat(operators.path(operator.name()).path("description").asString())
                    .startsWith(operator.meaning());
        }
        assertThat(keys("rule", "/$defs/questions/properties")).isEqualTo(known);
    }

    private Stream<String> yaml() {
        return pack.keySet().stream().filter(file -> file.endsWith(".yaml"));
    }

    private String text(String file) {
        return pack.getOrDefault(file, "");
    }

    private static String schemaOf(String file) {
        if (file.startsWith("vocabulary/")) return "vocabulary";
        if (file.startsWith("actions/")) return "action";
        if (file.startsWith("lessons/")) return "lesson";
        return file.endsWith("/ruleset.yaml") ? "ruleset" : "rule";
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(json(name), InputFormat.JSON);
    }

    private static JsonNode node(String name) {
        return schema(name).getSchemaNode();
    }

    private static Set<String> keys(String schema, String at) {
        Collection<String> names = node(schema).at(at).propertyNames();
        return new TreeSet<>(names);
    }

    private static String json(String name) {
        try {
            return Files.readString(Path.of("schema", name + ".schema.json"));
        } catch (IOException missing) {
            throw new AssertionError("rulesets/schema/" + name + ".schema.json cannot be read", missing);
        }
    }
}
