package dev.adit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Problems;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "\\",
                "\\\"",
                "</script>",
                "a\nb\r\tc",
                "\u0000\u0001\u001f",
                "\u2028\u2029",
                "矿山",
                "😀",
                "{\"a\":1}",
                "\uFEFF"
            })
    void any_text_comes_back_as_it_was(String text) {
        StringWriter out = new StringWriter();
        try (Json json = Json.indented(out)) {
            json.object()
                    .put("text", text)
                    .put("missing", (String) null)
                    .put("list", List.of(text, text))
                    .endObject();
        }
        Map<String, Tree> members = read(out.toString());

        assertThat(text(member(members, "text"))).isEqualTo(text);
        assertThat(text(member(members, "missing"))).isNull();
        assertThat(((Tree.Sequence) member(members, "list")).items())
                .extracting(JsonTest::text)
                .containsExactly(text, text);
    }

    private static Tree member(Map<String, Tree> members, String name) {
        return Objects.requireNonNull(members.get(name), name);
    }

    private static @Nullable String text(Tree tree) {
        return ((Tree.Scalar) tree).text();
    }

    private static Map<String, Tree> read(String json) {
        Problems problems = new Problems();
        Tree tree = new TreeReader("json", problems).json(json).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return ((Tree.Mapping) tree).members();
    }

    @Test
    void lines_end_the_same_on_every_machine() {
        StringWriter out = new StringWriter();
        try (Json json = Json.indented(out)) {
            json.object()
                    .put("a", 1)
                    .array("b")
                    .item(2)
                    .item("c")
                    .endArray()
                    .put("d", true)
                    .endObject();
        }

        assertThat(out.toString())
                .isEqualTo("{\n  \"a\" : 1,\n  \"b\" : [\n    2,\n    \"c\"\n  ],\n  \"d\" : true\n}");
    }
}
