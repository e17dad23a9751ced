package dev.adit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The guards of the house, held against the house. That each of them bites is shown by {@link HouseGuardsTest}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseTest {
    private final JavaClasses core = Scan.main("core", 90);
    private final SourceFiles sources = SourceFiles.ofTheHouse().in("/src/", 110);
    private final SourceFiles main = sources.in("/src/main/java/", 90);
    private final Rooms rooms = new Rooms("dev.adit");
    private final Doors doors = new Doors("dev.adit");

    @Test
    void a_room_imports_only_rooms_above_it() {
        rooms.inOrder().check(core);
        List<SourceFile> files = main.in("core/src/main/java/", 90).files();
        assertThat(files).flatMap(rooms::importsOutOfOrder).isEmpty();
    }

    @Test
    void every_folder_is_a_room_of_the_list() {
        assertThat(Rooms.strays(Plot.root().resolve("core/src/main/java/dev/adit")))
                .isEmpty();
    }

    @Test
    void no_package_goes_round_to_itself() {
        Guards.loopless("dev.adit").check(core);
    }

    @Test
    void a_library_comes_in_only_at_its_door() {
        doors.guarded().check(core);
    }

    @Test
    void a_public_signature_shows_no_library_but_for_the_network_graph() {
        doors.unseen().check(core);
    }

    @Test
    void core_neither_prints_nor_exits_nor_sleeps() {
        Guards.silent().check(core);
    }

    @Test
    void core_asks_no_clock() {
        Guards.timeless().check(core);
    }

    @Test
    void core_takes_no_default_locale_charset_or_zone() {
        Guards.placeless().check(core);
    }

    @Test
    void nothing_is_static_but_constants() {
        Guards.stateless().check(core);
        assertThat(main.openCollections()).isEmpty();
    }

    @Test
    void no_name_is_empty() {
        Guards.wellNamed().check(core);
    }

    @Test
    void nothing_is_sent_as_java_objects() {
        Guards.unserialised().check(core);
    }

    @Test
    void the_sources_of_every_module_are_measured() {
        assertThat(Plot.modules())
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .contains("core", "rulesets", "cli");
    }

    @Test
    void a_source_file_has_at_most_300_lines() {
        assertThat(sources.longFiles()).isEmpty();
    }

    @Test
    void a_method_has_at_most_40_lines() {
        assertThat(sources.longMethods()).isEmpty();
    }

    @Test
    void every_package_says_that_null_is_not_meant_unless_written() {
        assertThat(main.packagesNotNullMarked()).isEmpty();
    }

    @Test
    void every_public_type_says_what_it_is() {
        assertThat(main.undocumentedTypes()).isEmpty();
    }
}
