package dev.adit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.adit.planted.Clocks;
import dev.adit.planted.DefaultBytes;
import dev.adit.planted.DefaultTexts;
import dev.adit.planted.Loud;
import dev.adit.planted.Serials;
import dev.adit.planted.Statics;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every guard over class files catches what was planted for it, and nothing else beside it. */
class HouseGuardsTest {
    private static final String PLANTED = "dev.adit.planted";

    @Test
    void a_scan_that_finds_too_little_is_no_pass() {
        assertThatThrownBy(() -> Scan.main("no-such-module", 1)).hasMessageContaining("expected at least 1");
        assertThatThrownBy(() -> Scan.planted("dev.adit.nowhere", 1)).hasMessageContaining("found 0");
    }

    @Test
    void an_upper_room_that_uses_a_lower_one_is_caught() {
        String root = PLANTED + ".rooms";
        assertThat(caught(new Rooms(root).inOrder(), Scan.planted(root, 5)))
                .allMatch(fault -> fault.startsWith("value uses score below it: ")
                        || fault.startsWith("report uses " + root + ".shed.Stray, which lives in no room: ")
                        || fault.equals(root + ".shed.Stray lives in no room"))
                .anyMatch(fault -> fault.startsWith("value"))
                .anyMatch(fault -> fault.startsWith("report"))
                .anyMatch(fault -> fault.endsWith("Stray lives in no room"));
    }

    @Test
    void rooms_that_go_round_to_themselves_by_their_sub_packages_are_caught() {
        String root = PLANTED + ".roomloop";
        assertThat(caught(Guards.roomLoops(root), Scan.planted(root, 3))).hasSize(1);
        assertThat(caught(Guards.leafLoops(root), Scan.planted(root, 3))).isEmpty();
        assertThat(caught(Guards.loopless(root), Scan.planted(root, 3))).hasSize(1);
    }

    @Test
    void leaves_of_one_room_that_use_each_other_are_caught() {
        String root = PLANTED + ".leafloop";
        assertThat(caught(Guards.leafLoops(root), Scan.planted(root, 2))).hasSize(1);
        assertThat(caught(Guards.roomLoops(root), Scan.planted(root, 2))).isEmpty();
        assertThat(caught(Guards.loopless(root), Scan.planted(root, 2))).hasSize(1);
    }

    @Test
    void a_library_that_comes_in_beside_its_door_is_caught() {
        String root = PLANTED + ".doors";
        assertThat(caught(new Doors(root).guarded(), Scan.planted(root, 6)))
                .filteredOn(fault -> !fault.contains("jackson")
                        || !fault.contains(root + ".read.")) // its signatures are the next test's
                .extracting(fault -> fault.replaceAll("(: Method <)|\\(.*", " ").strip())
                .containsOnly(
                        "org.apache.commons.csv comes in only at [read, grid] " + root + ".score.Backdoor.csv",
                        "tools.jackson.core.json comes in only at [tree, rule, report] " + root
                                + ".score.Backdoor.jackson",
                        "org.jgrapht.util comes in only at [network.NetworkGraph] " + root + ".score.Backdoor.jgrapht",
                        "org.assertj.core.api has no door " + root + ".score.Backdoor.assertj",
                        "org.jgrapht.util comes in only at [network.NetworkGraph] " + root + ".network.Shapes.first");
    }

    @Test
    void a_library_in_a_public_signature_is_caught_wherever_it_stands() {
        String root = PLANTED + ".doors";
        assertThat(caught(new Doors(root).unseen(), Scan.planted(root, 6)))
                .extracting(fault -> fault.replace(root + ".read.", "").replace("org.apache.commons.csv.", ""))
                .containsExactlyInAnyOrder(
                        "the head of Shown shows [CSVRecord, tools.jackson.core.JsonParser]",
                        "Shown.field shows [tools.jackson.core.JsonToken]",
                        "Shown.<init>(CSVFormat) shows [CSVFormat]",
                        "Shown.result() shows [CSVParser]",
                        "Shown.parameter(java.util.List) shows [CSVRecord]",
                        "Shown.bound() shows [tools.jackson.core.JsonToken]",
                        "Shown.thrown() shows [CSVException]",
                        "Shown$Nested.array() shows [CSVFormat]");
    }

    @Test
    void what_prints_exits_or_sleeps_is_caught() {
        bites(
                Guards.silent(),
                Loud.class,
                "java.lang.System.out",
                "java.lang.System.err",
                "java.lang.IllegalStateException.printStackTrace()",
                "java.lang.System.exit(int)",
                "java.lang.Runtime.exit(int)",
                "java.lang.Runtime.halt(int)",
                "java.lang.Thread.sleep(long)",
                "java.util.concurrent.TimeUnit.sleep(long)");
    }

    @Test
    void only_a_class_that_may_speak_speaks() {
        assertThat(caught(Guards.silent(Loud.class.getName()), scan(Loud.class)))
                .isEmpty();
        assertThat(caught(Guards.silent("dev.adit.cli.Loud"), scan(Loud.class))).hasSize(8);
    }

    @Test
    void every_clock_is_caught() {
        bites(
                Guards.timeless(),
                Clocks.class,
                "java.time.LocalDate.now()",
                "java.time.Instant.now()",
                "java.time.Clock.systemUTC()",
                "java.time.Clock.tickSeconds(java.time.ZoneId)",
                "java.lang.System.currentTimeMillis()",
                "java.lang.System.nanoTime()",
                "java.util.Date.<init>()",
                "java.util.Calendar.getInstance(java.util.TimeZone, java.util.Locale)",
                "java.util.GregorianCalendar.<init>()");
    }

    @Test
    void the_language_of_the_machine_is_caught() {
        bites(
                Guards.placeless(),
                DefaultTexts.class,
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                "java.lang.String.formatted([Ljava.lang.Object;)",
                "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
                "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
                "java.util.Formatter.<init>()",
                "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
                "java.text.NumberFormat.getInstance()",
                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                "java.time.format.DateTimeFormatterBuilder.toFormatter()",
                "java.util.Locale.getDefault()",
                "java.util.Locale.getDefault(java.util.Locale$Category)",
                "java.util.Locale.getDisplayLanguage()");
    }

    @Test
    void the_letters_and_hours_of_the_machine_are_caught() {
        bites(
                Guards.placeless(),
                DefaultBytes.class,
                "java.lang.String.getBytes()",
                "java.lang.String.<init>([B)",
                "java.lang.String.<init>([B, int, int)",
                "java.io.ByteArrayOutputStream.toString()",
                "java.io.FileReader.<init>(java.io.File)",
                "java.io.FileWriter.<init>(java.io.File, boolean)",
                "java.io.InputStreamReader.<init>(java.io.InputStream)",
                "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                "java.io.PrintStream.<init>(java.io.OutputStream)",
                "java.io.PrintWriter.<init>(java.io.OutputStream)",
                "java.io.PrintWriter.<init>(java.io.File)",
                "java.io.PrintWriter.<init>(java.lang.String)",
                "java.util.Scanner.<init>(java.io.InputStream)",
                "java.nio.charset.Charset.defaultCharset()",
                "java.time.ZoneId.systemDefault()",
                "java.util.TimeZone.getDefault()");
    }

    @Test
    void state_that_belongs_to_nobody_is_caught() {
        String fields = Statics.class.getName() + ".";
        bites(Guards.stateless(), Statics.class, fields + "count", fields + "ARRAY", fields + "LIST", fields + "MAP");
    }

    @Test
    void names_that_say_nothing_are_caught() {
        String root = PLANTED + ".names.";
        assertThat(caught(Guards.wellNamed(), Scan.planted(PLANTED + ".names", 8)))
                .extracting(fault -> fault.replace(root, "").replace(" has an empty name", ""))
                .containsExactlyInAnyOrder(
                        "Common", "TextUtil", "TextUtils", "RuleImpl", "CaseManager", "ReadHelper", "util.Innocent");
    }

    @Test
    void objects_sent_as_java_has_them_are_caught() {
        assertThat(caught(Guards.unserialised(), scan(Serials.class)))
                .isNotEmpty()
                .allMatch(fault -> fault.contains(".Serials.send(") || fault.contains(".Serials.fetch("))
                .anyMatch(fault -> fault.contains("java.io.ObjectOutputStream"))
                .anyMatch(fault -> fault.contains("java.io.ObjectInputStream"));
    }

    /** Each fault is caught, and what is caught is one of the faults. */
    private static void bites(ArchRule guard, Class<?> planted, String... faults) {
        List<String> caught = caught(guard, scan(planted));
        List<String> named =
                Arrays.stream(faults).map(fault -> "<" + fault + ">").toList();
        assertThat(caught)
                .hasSameSizeAs(faults)
                .allSatisfy(line -> assertThat(named).anyMatch(line::contains));
        assertThat(named).allSatisfy(fault -> assertThat(caught).anyMatch(line -> line.contains(fault)));
    }

    private static JavaClasses scan(Class<?> planted) {
        return new ClassFileImporter().importClasses(planted);
    }

    private static List<String> caught(ArchRule guard, JavaClasses planted) {
        return guard.evaluate(planted).getFailureReport().getDetails();
    }
}
