package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.network.Actor;
import dev.adit.network.Feed;
import dev.adit.problem.Code;
import dev.adit.problem.Golden;
import dev.adit.problem.Problem;
import dev.adit.value.Days;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    private static final String ACTORS = "id,kind,name\nM1,mine-site,Mine one\nT1,trader,Trader one\n";

    @Test
    void a_blank_is_unknown_and_no_and_nought_are_answers() {
        Known known = Known.on("2024-02-01", ReadPage.read(Golden.folder("read/blank-no-and-zero")));

        assertThat(Stream.of("M1", "M2", "M3", "M4").map(id -> known.of(id, "children_present")))
                .containsExactly("unknown", "no", "no", "unknown");
        assertThat(Stream.of("M1", "M2", "M3", "M4").map(id -> known.of(id, "hazardous_cases_open")))
                .containsExactly("unknown", "unknown", "0", "unknown");
    }

    @Test
    void a_bad_cell_costs_the_cell_and_the_rest_of_the_row_counts() {
        InputSet read = ReadPage.read(Golden.folder("read/bad-cell-costs-the-cell"));
        Known known = Known.on("2024-02-01", read);
        Actor actor = read.network().actors().get(0);

        assertThat(List.of(
                        known.of("M1", "workers"), known.of("M1", "mine_status"), known.of("M1", "children_present")))
                .containsExactly("40", "unknown", "unknown");
        assertThat(actor.country()).isNull();
        assertThat(actor.minerals()).containsExactly("gold");
        assertThat(read.rejected()).hasSize(1);
        assertThat(read.rejected().get(0).whole()).isFalse();
    }

    @Test
    void a_rejected_row_is_kept_as_it_stands_with_all_that_is_wrong(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", ACTORS + " ,vilage,\"a, b\"\n");
        RejectedRow row = ReadPage.read(folder).rejected().get(0);

        assertThat(row.whole()).isTrue();
        assertThat(row.line()).isEqualTo(4);
        assertThat(row.headings()).containsExactly("id", "kind", "name");
        assertThat(row.cells()).containsExactly(" ", "vilage", "a, b");
        assertThat(row.problems()).extracting(problem -> problem.at().name()).containsExactly("id", "kind");
    }

    @Test
    void what_no_format_takes_is_listed_and_otherwise_left_alone(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", ACTORS);
        ReadPage.file(folder, "readme.txt", "hello");
        ReadPage.file(folder, "deeper/more.csv", ACTORS);

        String name = String.valueOf(folder.getFileName());
        assertThat(ReadPage.read(folder).notRead()).containsExactly(name + "/deeper", name + "/readme.txt");
    }

    @Test
    void files_may_be_given_one_by_one_in_any_order(@TempDir Path folder) {
        Path actors = ReadPage.file(folder, "actors.csv", ACTORS);
        Path flows = ReadPage.file(folder, "flows.csv", "seller,buyer,commodity\nM1,T1,cobalt\n");
        Path suppliers = ReadPage.file(folder, "suppliers.csv", "id,name\nT1,Trader\n");

        InputSet read = ReadPage.read(suppliers, flows, actors);

        assertThat(read.network().flows()).isEqualTo(1);
        assertThat(read.files())
                .extracting(FileCount::file)
                .containsExactly("actors.csv", "flows.csv", "suppliers.csv");
        assertThat(read.rows()).isEqualTo(4);
    }

    @Test
    void a_table_is_known_by_its_columns_and_not_by_its_name(@TempDir Path folder) {
        ReadPage.file(folder, "Export (3).csv", "Buyer,Share %,SELLER,Commodity\nT1,40,M1,Kobalt\n");
        ReadPage.file(folder, "a.csv", ACTORS);

        InputSet read = ReadPage.read(folder);

        assertThat(read.network().flow(0).share()).isEqualTo(400_000);
        assertThat(read.network().flow(0).commodity()).isEqualTo("cobalt");
    }

    @Test
    void a_feed_that_is_told_twice_word_for_word_counts_once(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", ACTORS);
        String row = "?unknown,T1,cobalt,30\n";
        ReadPage.file(folder, "flows.csv", "seller,buyer,commodity,share\n" + row + row);
        InputSet read = ReadPage.read(folder);

        assertThat(read.network().feeds()).extracting(Feed::share).containsExactly(300_000);
        assertThat(read.problems()).extracting(Problem::code).hasSize(1);
    }

    @Test
    void a_flow_that_ends_before_it_begins_is_told(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", ACTORS);
        String heading = "seller,buyer,commodity,valid_from,valid_to\n";
        ReadPage.file(folder, "flows.csv", heading + "M1,T1,cobalt,2024-02-01,2024-01-01\n");

        assertThat(ReadPage.read(folder).problems()).hasSize(1);
    }

    @Test
    void a_misspelt_kind_is_told_as_a_fault_of_the_table_of_actors(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", ACTORS.replace("kind", "knd"));

        assertThat(ReadPage.of(folder)).contains("'kind'").doesNotContain("in suppliers");
    }

    @Test
    void the_name_of_a_file_does_not_decide_what_a_site_is(@TempDir Path folder) {
        String sites = "id,kind,name,country\nsite1,mine-site,Kalimba,CD\n";
        for (String name : List.of("a", "z")) {
            ReadPage.file(folder.resolve(name), name + "ctors.csv", sites);
            ReadPage.file(folder.resolve(name), "ipis.csv", visits());
        }

        assertThat(ReadPage.of(folder.resolve("z")).contains("nothing was read"))
                .isEqualTo(ReadPage.of(folder.resolve("a")).contains("nothing was read"));
    }

    private static String visits() {
        return "pcode,name,visit_date,vid,mineral1,childunder15,armed_group1\nsite1,Kalimba pit,2021-05-01,1,Or,1,\n";
    }

    @Test
    void folders_of_one_name_are_told_apart_and_their_rows_are_not_mixed_up(@TempDir Path folder) {
        String flow = "seller,buyer,commodity\nM1,T1,cobalt\n";
        ReadPage.file(folder.resolve("x/net"), "actors.csv", ACTORS);
        ReadPage.file(folder.resolve("x/net"), "flows.csv", flow);
        ReadPage.file(folder.resolve("y/net"), "flows.csv", flow + "M1,T1,cobalt\nM1,T1,cobalt\n");
        InputSet read = ReadPage.read(folder.resolve("x/net"), folder.resolve("y/net"));

        assertThat(read.files())
                .extracting(FileCount::file)
                .containsExactly("net/actors.csv", "x/net/flows.csv", "y/net/flows.csv");
        assertThat(read.files()).extracting(FileCount::ignored).containsExactly(0L, 0L, 3L);
        assertThat(read.files()).extracting(FileCount::used).containsExactly(2L, 1L, 0L);
    }

    @Test
    void a_file_that_is_named_twice_is_read_once(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", ACTORS);

        assertThat(ReadPage.read(folder, folder.resolve("actors.csv"), folder.resolve("./actors.csv"))
                        .files())
                .hasSize(1);
    }

    @Test
    void a_feed_is_in_force_from_its_first_to_its_last_day(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", ACTORS);
        String heading = "seller,buyer,commodity,share,valid_from,valid_to\n";
        ReadPage.file(folder, "flows.csv", heading + "?unknown,T1,cobalt,30,2024-01-01,2024-02-01\n");
        Feed feed = ReadPage.read(folder).network().feeds().get(0);

        assertThat(Stream.of("2023-12-31", "2024-01-01", "2024-02-01", "2024-02-02")
                        .map(day -> feed.isInForce(Days.of(LocalDate.parse(day)))))
                .containsExactly(false, true, true, false);
    }

    @Test
    void a_feed_with_impossible_days_is_rejected(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", ACTORS);
        String heading = "seller,buyer,commodity,share,valid_from,valid_to\n";
        String rows = "?unknown,T1,cobalt,30,2024-02-01,2024-01-01\n?recycled,T1,cobalt,30,soon,\n";
        ReadPage.file(folder, "flows.csv", heading + rows);

        assertThat(ReadPage.read(folder).problems()).extracting(Problem::code).containsExactly(Code.D15, Code.D13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stock,price\n1,2\n", "id,kind,contry\nM1,mine-site,CD\n", "id,kind\"\n"})
    void a_table_that_is_not_read_is_closed(String text, @TempDir Path folder) throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "nobody tells which files are open");
        Path file = ReadPage.file(folder, "some.csv", text);

        assertThat(ReadPage.of(file)).contains("nothing was read");
        try (Stream<Path> descriptors = Files.list(open)) {
            assertThat(descriptors.filter(one -> leadsTo(one, file))).isEmpty();
        }
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }
}
