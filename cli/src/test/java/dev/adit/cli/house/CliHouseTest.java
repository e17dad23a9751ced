package dev.adit.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.adit.house.Doors;
import dev.adit.house.Guards;
import dev.adit.house.Scan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The guards of the house, held against the face. The sources of {@code cli} are measured by the HouseTest of
 * {@code core}, and the guards themselves are tried there; here only what needs the libraries of the face is planted.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CliHouseTest {
    // Nothing is required of a cli that is not written yet. Raise to 10 with the first commands, and then as it grows.
    private static final int CLASSES_AT_LEAST = 0;

    private static final String PLANTED = "dev.adit.planted.face";
    private static final DescribedPredicate<JavaClass> OURS =
            JavaClass.Predicates.resideOutsideOfPackage("gg.jte.generated..");

    private final JavaClasses cli = Scan.main("cli", CLASSES_AT_LEAST).that(OURS);
    private final JavaClasses planted = Scan.planted(PLANTED, 5);

    @Test
    void everything_of_the_face_lives_in_dev_adit_cli() {
        assertThat(cli).allMatch(type -> (type.getPackageName() + ".").startsWith("dev.adit.cli."));
    }

    @Test
    void picocli_tablesaw_and_jte_come_in_only_here_and_no_other_library_does() {
        new Doors("dev.adit").guarded().check(cli);
    }

    @Test
    void picocli_tablesaw_and_jte_anywhere_else_are_caught() {
        assertThat(caught(new Doors(PLANTED).guarded()))
                .extracting(fault -> fault.replaceAll(": .*", ""))
                .containsOnly(
                        "picocli comes in only at [cli]",
                        "tech.tablesaw.api comes in only at [cli]",
                        "gg.jte.output comes in only at [cli]");
        assertThat(caught(new Doors(PLANTED).guarded())).noneMatch(fault -> fault.contains(PLANTED + ".cli."));
    }

    @Test
    void only_main_touches_the_standard_streams_or_ends_the_process() {
        Guards.silent("dev.adit.cli.Main").check(cli);
    }

    @Test
    void a_command_that_prints_is_caught_even_beside_a_main_that_may() {
        assertThat(caught(Guards.silent(PLANTED + ".cli.Main")))
                .hasSize(1)
                .allMatch(fault -> fault.contains("LoudCommand.run()"));
        assertThat(caught(Guards.silent("dev.adit.cli.Main")))
                .hasSize(3)
                .anyMatch(fault -> fault.contains(PLANTED + ".cli.Main"));
    }

    @Test
    void no_package_goes_round_to_itself() {
        Guards.loopless("dev.adit").check(cli);
    }

    @Test
    void the_face_takes_no_default_locale_charset_or_zone() {
        Guards.placeless().check(cli);
    }

    @Test
    void nothing_is_static_but_constants() {
        Guards.stateless().check(cli);
    }

    @Test
    void no_name_is_empty() {
        Guards.wellNamed().check(cli);
    }

    @Test
    void nothing_is_sent_as_java_objects() {
        Guards.unserialised().check(cli);
    }

    private List<String> caught(ArchRule guard) {
        return guard.evaluate(planted).getFailureReport().getDetails();
    }
}
