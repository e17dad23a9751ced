package dev.adit.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.rule.Band;
import dev.adit.value.Range;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PicturesTest {
    private static final String HOSTILE = "</text></svg><script>alert('1')</script> & \"x\" \u202Egnp \0";
    private static final List<Band> BANDS = List.of(new Band(600, "HIGH"), new Band(290, "MEDIUM"), new Band(0, "LOW"));

    @Test
    void hostile_names_are_text_wherever_they_stand_in_a_picture() {
        Picture picture = new Svg("bar", 10, 10, HOSTILE)
                .told(HOSTILE)
                .text("label", 1, 2, HOSTILE)
                .done();
        Document svg = Xml.parse(picture.svg());
        String shown = HOSTILE.replace("\u202E", "\\u{202e}").replace("\0", "\\u{0}");
        assertThat(Xml.texts(svg, "title")).containsExactly(shown);
        assertThat(Xml.texts(svg, "desc")).containsExactly(shown);
        assertThat(Xml.texts(svg, "text")).containsExactly(shown);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void every_picture_says_that_it_is_one_and_what_it_shows() {
        List<Picture> pictures = List.of(
                new ScoreBar(BANDS).of(new Range(0, 384, 588), 2),
                ChangeBar.step(800, 480),
                ChangeBar.sum(384, 2),
                BandChart.of(List.of(new BandChart.Count("CRITICAL", 1), new BandChart.Count("LOW", 3))),
                PathPicture.wide(stops(2), "Path to A", "From B"));
        for (Picture picture : pictures) {
            Document svg = Xml.parse(picture.svg());
            assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(Xml.texts(svg, "title").get(0)).isNotBlank();
        }
    }

    @Test
    void a_score_is_a_range_a_mark_and_a_line_for_each_band_that_does_not_begin_at_zero() {
        Document svg =
                Xml.parse(new ScoreBar(BANDS).of(new Range(0, 500, 1000), 2).svg());
        assertThat(Xml.texts(svg, "title")).containsExactly("Score 500, between 0 and 1000 of 1000");
        Element range = (Element) svg.getElementsByTagName("rect").item(0);
        assertThat(range.getAttribute("x")).isEqualTo("6");
        assertThat(range.getAttribute("width")).isEqualTo("168");
        assertThat(((Element) svg.getElementsByTagName("polygon").item(0)).getAttribute("points"))
                .startsWith("90,".replace(",", " "));
        assertThat(svg.getElementsByTagName("line").getLength()).isEqualTo(3);
    }

    @Test
    void a_certain_score_has_no_range() {
        assertThat(new ScoreBar(BANDS).of(new Range(1000, 1000, 1000), 0).svg()).doesNotContain("<rect");
    }

    @Test
    void a_band_without_suppliers_has_no_bar_and_a_band_with_few_has_one_that_shows() {
        Document svg = Xml.parse(BandChart.of(List.of(
                        new BandChart.Count("CRITICAL", 0),
                        new BandChart.Count("HIGH", 1),
                        new BandChart.Count("LOW", 9_999)))
                .svg());
        assertThat(widths(svg)).containsExactly(0, 2, 250);
        assertThat(Xml.texts(svg, "text"))
                .containsExactly("CRITICAL", "0", "HIGH", "1 (under 0.1\u00A0%)", "LOW", "9,999 (over 99.9\u00A0%)");
    }

    @Test
    void a_long_path_goes_on_in_the_next_row_and_a_narrow_screen_gets_one_box_a_row() {
        Document wide = Xml.parse(PathPicture.wide(stops(7), "", "").svg());
        Document tall = Xml.parse(PathPicture.tall(stops(7), "", "").svg());
        assertThat(tops(wide)).hasSize(7);
        assertThat(tops(wide).stream().distinct()).hasSize(3);
        assertThat(tops(tall).stream().distinct()).hasSize(7);
        assertThat(wide.getElementsByTagName("polygon").getLength()).isEqualTo(6);
    }

    @Test
    void all_of_a_path_lies_inside_its_picture() {
        Document svg = Xml.parse(PathPicture.wide(stops(5), "", "").svg());
        int height = Integer.parseInt(svg.getDocumentElement().getAttribute("height"));
        int width = Integer.parseInt(svg.getDocumentElement().getAttribute("width"));
        NodeList boxes = svg.getElementsByTagName("rect");
        for (int i = 0; i < boxes.getLength(); i++) {
            Element box = (Element) boxes.item(i);
            assertThat(number(box, "x") + number(box, "width")).isLessThan(width);
            assertThat(number(box, "y") + number(box, "height")).isLessThan(height);
        }
    }

    @Test
    void what_is_no_actor_is_drawn_dashed() {
        PathPicture.Stop unknown =
                new PathPicture.Stop("tin of unknown origin", "no actor", "score 1", true, List.of());
        PathPicture.Stop buyer = new PathPicture.Stop("B", "trader", "score 1", false, List.of("unknown part"));
        String svg = PathPicture.wide(List.of(unknown, buyer), "", "").svg();
        assertThat(svg).containsOnlyOnce("stop dashed").containsOnlyOnce("stop last");
    }

    @Test
    void hostile_names_in_a_path_are_text() {
        PathPicture.Stop stop = new PathPicture.Stop(HOSTILE, HOSTILE, HOSTILE, false, List.of(HOSTILE));
        Document svg = Xml.parse(
                PathPicture.tall(List.of(stop, stop), HOSTILE, HOSTILE).svg());
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(Xml.texts(svg, "text")).anyMatch(text -> text.contains("<script>"));
    }

    @Test
    void a_name_is_broken_between_words_and_ends_in_an_ellipsis_if_it_does_not_fit() {
        assertThat(TextLines.of("Export house with a long name", 12, 3))
                .containsExactly("Export house", "with a long", "name");
        assertThat(TextLines.of("W".repeat(30), 12, 2)).containsExactly("W".repeat(12), "W".repeat(11) + "\u2026");
        assertThat(TextLines.of("紫金矿业集团股份", 8, 2)).containsExactly("紫金矿业", "集团股份");
        assertThat(TextLines.of("", 8, 2)).isEmpty();
    }

    private static List<PathPicture.Stop> stops(int count) {
        List<PathPicture.Stop> stops = new ArrayList<>();
        for (int i = 0; i < count; i++)
            stops.add(new PathPicture.Stop(
                    "Actor " + i, "trader", "score " + i, false, i == 0 ? List.of() : List.of("declared", "\u00D7 1")));
        return stops;
    }

    private static List<Integer> widths(Document svg) {
        return numbers(svg, "width");
    }

    private static List<Integer> tops(Document svg) {
        return numbers(svg, "y");
    }

    private static List<Integer> numbers(Document svg, String attribute) {
        List<Integer> numbers = new ArrayList<>();
        NodeList boxes = svg.getElementsByTagName("rect");
        for (int i = 0; i < boxes.getLength(); i++) numbers.add(number((Element) boxes.item(i), attribute));
        return numbers;
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }
}
