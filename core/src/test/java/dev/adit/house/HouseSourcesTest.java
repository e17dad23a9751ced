package dev.adit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every measure of source files catches what was planted for it, and nothing else beside it. */
class HouseSourcesTest {
    private static final String PACKAGE = "package dev.adit.value;\n";

    @Test
    void a_scan_that_finds_too_few_sources_is_no_pass() {
        assertThatThrownBy(() -> sources(source("Low.java", PACKAGE)).in("/src/test/", 1))
                .hasMessageContaining("found 0 sources");
    }

    @Test
    void a_text_that_does_not_parse_is_no_pass() {
        assertThatThrownBy(() -> source("Broken.java", "class {")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_import_from_a_lower_room_is_caught_even_for_a_constant_or_a_link() {
        SourceFile low = source(
                "Low.java",
                PACKAGE
                        + "import dev.adit.problem.Position;\n"
                        + "import dev.adit.score.High;\n"
                        + "import static dev.adit.report.Json.INDENT;\n"
                        + "import dev.adit.shed.*;\n"
                        + "/** See {@link High}. */ class Low {}");
        assertThat(new Rooms("dev.adit").importsOutOfOrder(low))
                .containsExactly(
                        "Low.java: value uses score below it: import dev.adit.score.High",
                        "Low.java: value uses report below it: import dev.adit.report.Json.INDENT",
                        "Low.java: value uses dev.adit.shed.*, which lives in no room: import dev.adit.shed.*");
    }

    @Test
    void a_folder_that_is_no_room_is_caught(@TempDir Path sources) throws IOException {
        Files.createDirectory(sources.resolve("value"));
        Files.createDirectory(sources.resolve("shed"));
        Files.createFile(sources.resolve("Roofless.java"));
        assertThat(Rooms.strays(sources)).containsExactly("Roofless.java", "shed");
    }

    @Test
    void a_file_of_301_lines_is_caught() {
        SourceFile fits = source("Fits.java", PACKAGE + "\n".repeat(298) + "class Fits {}\n");
        SourceFile grows = source("Grows.java", PACKAGE + "\n".repeat(299) + "class Grows {}\n");
        assertThat(sources(fits, grows).longFiles()).containsExactly("Grows.java: 301 lines");
    }

    @Test
    void a_method_of_41_lines_is_caught_in_a_nested_or_nameless_class_too() {
        String text = PACKAGE + "class Long {\n" + "@Deprecated\n\n private static " + method("void fits()", 40)
                + method("Long()", 41)
                + "class Nested { " + method("void nested()", 42) + "}\n"
                + "Object nameless = new Object() { @Override public " + method("String toString()", 43) + "};\n}";
        assertThat(sources(source("Long.java", text)).longMethods())
                .containsExactly(
                        "Long.java: <init> has 41 lines",
                        "Long.java: nested has 42 lines",
                        "Long.java: toString has 43 lines");
    }

    @Test
    void a_package_without_null_marked_is_caught() {
        SourceFiles sources = sources(
                source("marked/package-info.java", "@NullMarked package marked; import org.jspecify.annotations.*;"),
                source("marked/Marked.java", "package marked; class Marked {}"),
                source("bare/package-info.java", "package bare;"),
                source("bare/Bare.java", "package bare; class Bare {}"),
                source("none/None.java", "package none; class None {}"));
        assertThat(sources.packagesNotNullMarked()).containsExactly("bare/", "none/");
    }

    @Test
    void a_public_type_without_a_sentence_is_caught() {
        String types = """
                /** A sentence. */ public class Told {}
                public interface Bare {}
                /* No Javadoc. */ public enum Comment {}
                /** no sentence */ public @interface Words {}
                /** @param of only. */ public record Tags(int of) {}
                class Hidden {}
                """;
        assertThat(sources(source("Types.java", types)).undocumentedTypes())
                .containsExactly("Types.java: Bare", "Types.java: Comment", "Types.java: Words", "Types.java: Tags");
    }

    @Test
    void a_static_collection_that_others_may_change_is_caught() {
        String text = """
                import java.util.*;
                class Statics {
                    static final List<String> OPEN = new ArrayList<>();
                    public static final Map<String, Integer> LATER;
                    static final List<String> SOUND = List.of("a");
                    static final NavigableSet<String> SOUND_TOO = Collections.unmodifiableNavigableSet(new TreeSet<>());
                    static final List<Integer> COUNTED = Stream.of(1).map(n -> n + 1).toList();
                    private static final Set<String> HIDDEN = new HashSet<>();
                    final List<String> own = new ArrayList<>();
                    interface Nested { Set<String> WIDE = new HashSet<>(List.of("a")); }
                }
                """;
        assertThat(sources(source("Statics.java", text)).openCollections())
                .containsExactly("Statics.java: OPEN", "Statics.java: LATER", "Statics.java: WIDE");
    }

    private static SourceFiles sources(SourceFile... files) {
        return new SourceFiles(Arrays.asList(files));
    }

    private static SourceFile source(String name, String text) {
        return SourceFile.of(name, text);
    }

    private static String method(String head, int lines) {
        return head + " {" + "\n".repeat(lines - 1) + "}\n";
    }
}
