package dev.adit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.adit.house.Doors;
import dev.adit.house.Guards;
import dev.adit.house.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The guards of the house, held against the archive; the guards themselves are tried in {@code core}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveHouseTest {
    private final JavaClasses archive = Scan.main("archive", 25);

    @Test
    void everything_of_the_archive_lives_in_one_package() {
        assertThat(archive).allMatch(type -> type.getPackageName().equals("dev.adit.archive"));
    }

    @Test
    void no_library_comes_in_for_drivers_are_known_by_jdbc_alone() {
        new Doors("dev.adit").guarded().check(archive);
    }

    @Test
    void the_archive_asks_no_clock_for_the_moment_is_told() {
        Guards.timeless().check(archive);
    }

    @Test
    void it_neither_prints_nor_exits_nor_sleeps() {
        Guards.silent().check(archive);
    }

    @Test
    void it_takes_no_default_locale_charset_or_zone() {
        Guards.placeless().check(archive);
    }

    @Test
    void nothing_is_static_but_constants_and_no_name_is_empty() {
        Guards.stateless().check(archive);
        Guards.wellNamed().check(archive);
        Guards.unserialised().check(archive);
    }
}
