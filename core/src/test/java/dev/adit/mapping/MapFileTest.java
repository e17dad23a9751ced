package dev.adit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.grid.Frame;
import dev.adit.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision is written down, edited, used again, and never for another table. */
class MapFileTest {
    private static final String[] ASKED = {"Name|Land|Betrag|E-Mail", "Ada|DE|1,5|ada@example.org"};

    private final Problems problems = new Problems();

    private static MapFile asked() {
        Frame frame = Lists.table(ASKED);
        return MapFile.of(frame, Lists.propose(frame), MappingOptions.none());
    }

    @Test
    void a_mapping_read_back_is_the_mapping_written() {
        String text = asked().write();

        MapFile back = MapFile.read("map.json", text, problems).orElseThrow(() -> new AssertionError(problems.list()));

        assertThat(back.write()).isEqualTo(text);
        assertThat(back.open()).containsExactly("suppliers");
    }

    @Test
    void a_mapping_keeps_where_its_table_stood_and_refuses_an_encoding_that_nobody_knows() {
        String text = asked().withEncoding("windows-1250").write();

        MapFile.Origin origin =
                MapFile.read("map.json", text, problems).orElseThrow().origin();
        assertThat(origin.headingRow()).hasValue(1);
        assertThat(origin.encoding()).contains("windows-1250");
        assertThat(MapFile.read("map.json", text.replace("windows-1250", "klingon"), problems))
                .isEmpty();
        assertThat(Lists.codes(problems)).containsExactly("M06");
    }

    @Test
    void a_mapping_holds_no_value_of_the_table_and_no_heading_of_a_personal_column() {
        assertThat(asked().write())
                .doesNotContain("Ada", "ada@", "1,5", "E-Mail")
                .contains("\"dropped\": [4]");
    }

    @Test
    void an_open_question_stops_the_list_until_somebody_takes_it_out() {
        Frame frame = Lists.table(ASKED);
        String text = asked().write();

        assertThat(Lists.lists()
                        .map(frame, MapFile.read("map.json", text, problems).orElseThrow(), problems))
                .isEmpty();
        assertThat(Lists.codes(problems)).containsExactly("M01");
        Problems none = new Problems();
        String settled = text.replace("\"open\": [\"suppliers\"]", "\"open\": []");
        MappedList list = Lists.lists()
                .map(frame, MapFile.read("map.json", settled, none).orElseThrow(), none)
                .orElseThrow();
        assertThat(Lists.values(list, Field.SPEND)).containsExactly("1.5");
        assertThat(Lists.codes(none)).containsExactly("M03");
    }

    @Test
    void a_mapping_is_used_only_for_the_same_headings_and_says_what_differs() {
        MapFile map = asked();

        assertThat(map.fits(Lists.table("NAME:|land|Betrag|e-mail", "Ada|DE|1,5|x")))
                .isTrue();
        assertThat(Lists.lists().map(Lists.table("Name|Ort|Betrag|E-Mail", "Ada|Ulm|1,5|x"), map, problems))
                .isEmpty();
        assertThat(problems.list()).singleElement().asString().contains("M05", "column 2 was 'Land' and is now 'Ort'");
    }

    @Test
    void a_personal_column_is_not_opened_by_hand() {
        String text = asked().write()
                .replace("\"open\": [\"suppliers\"]", "\"open\": []")
                .replace("\"dropped\": [4]", "\"dropped\": []")
                .replace(
                        "  \"columns\": [\n",
                        "  \"columns\": [\n    {\"column\": 4, \"heading\": \"E-Mail\", \"field\": \"city\"},\n");
        MapFile map = MapFile.read("map.json", text, problems).orElseThrow(() -> new AssertionError(problems.list()));

        assertThat(Lists.lists().map(Lists.table(ASKED), map, problems)).isEmpty();
        assertThat(problems.list())
                .singleElement()
                .asString()
                .contains("map.json: error[M06]: column 4 holds contact data");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0000',
            value = {
                "\"field\": \"country\"; \"field\": \"cuntry\"; R04",
                "\"field\": \"country\"; \"field\": \"name\"; M06",
                "\"column\": 2; \"column\": 1; M06",
                "\"column\": 2; \"column\": 99; M06",
                "\"column\": 2; \"column\": 0; R12",
                "\"null_words\"; \"nul_words\"; R02",
                "\"fingerprint\"; \"finger\"; R02 R03",
                "\"adit_mapping\": 1; \"adit_mapping\": 2; R12",
                "\"dropped\": [4]; \"dropped\": [x]; R01",
                "\"dropped\": [4]; \"dropped\": [\"x\"]; M06",
            })
    void a_fault_of_a_mapping_is_told_with_its_place(String written, String wrong, String codes) {
        String text = asked().write();
        assertThat(text).contains(written);

        assertThat(MapFile.read("map.json", text.replaceFirst(java.util.regex.Pattern.quote(written), wrong), problems))
                .isEmpty();

        assertThat(Lists.codes(problems)).isEqualTo(List.of(codes.split(" ", -1)));
        assertThat(problems.list()).allMatch(problem -> problem.at().line() > 0);
    }
}
