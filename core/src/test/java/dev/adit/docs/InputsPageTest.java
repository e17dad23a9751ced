package dev.adit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.network.ActorKind;
import dev.adit.network.Custody;
import dev.adit.network.Link;
import dev.adit.read.KnownTables;
import dev.adit.table.Adverse;
import dev.adit.table.Attribute;
import dev.adit.table.AttributeType;
import dev.adit.value.Range;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** {@code docs/inputs.md} knows every table and column that the readers know, and no other. */
class InputsPageTest {
    private final Page page = Page.of("inputs.md");

    @Test
    void every_table_has_a_section_with_exactly_its_columns() throws ReflectiveOperationException {
        Map<String, Object> formats = formats();
        assertThat(formats).hasSizeGreaterThan(7);
        for (Map.Entry<String, Object> format : formats.entrySet()) {
            Collection<?> headings = (Collection<?>) call(format.getValue(), "headings");
            Page section = page.section(format.getKey());
            if (headings.isEmpty()) continue;
            assertThat(new TreeSet<>(columns(section).keySet()))
                    .as(format.getKey())
                    .isEqualTo(new TreeSet<>(headings));
        }
    }

    @Test
    void a_required_column_is_marked_as_required() throws ReflectiveOperationException {
        for (Map.Entry<String, Object> format : formats().entrySet()) {
            Collection<?> required = (Collection<?>) call(format.getValue(), "required");
            Page section = page.section(format.getKey());
            for (Object column : required)
                assertThat(section.text()).as(format.getKey()).contains("`" + column + "`");
            columns(section)
                    .forEach((column, row) -> assertThat(required.contains(column))
                            .as("%s: %s", format.getKey(), column)
                            .isEqualTo(row.get(1).equals("yes")));
        }
    }

    @Test
    void every_word_of_kinds_links_and_custody_is_explained() {
        assertThat(page.section("actors").text())
                .contains(
                        ActorKind.words().stream().map(word -> "`" + word + "`").toList());
        assertThat(page.section("Links").rowsByName().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Link.values()).map(Link::name).toList());
        assertThat(page.section("Custody and streams").rowsByName().keySet()).containsAll(Custody.words());
    }

    @Test
    void what_a_link_lets_through_is_what_the_rule_set_says() {
        Map<String, List<String>> rows = page.section("Links").rowsByName();
        for (Link link : Link.values()) {
            Range through = Page.shipped().method().link(link);
            String percent = through.low() / 10 + ", " + through.point() / 10 + ", " + through.high() / 10;
            assertThat(rows.getOrDefault(link.name(), List.of()).get(2)).isEqualTo(percent);
        }
    }

    @Test
    void every_type_of_answer_is_explained() {
        List<String> types = page.section("Attributes").rows().stream()
                .map(row -> row.get(0))
                .filter(name -> !name.startsWith("`"))
                .toList();
        assertThat(types)
                .containsExactlyElementsOf(Arrays.stream(AttributeType.values())
                        .map(AttributeType::word)
                        .toList());
    }

    @Test
    void the_table_of_attributes_is_that_of_the_shipped_vocabulary() {
        StringBuilder table =
                new StringBuilder("| attribute | says | answer | kinds | speaks of harm | lasts, months |\n");
        table.append("|---|---|---|---|---|---|\n");
        for (Attribute attribute : Page.shipped().vocabulary().attributes()) table.append(line(attribute));
        page.holds("attributes", table.toString());
    }

    private static String line(Attribute attribute) {
        String answer = attribute.type().word();
        if (!attribute.choices().isEmpty()) answer += ": " + String.join(", ", attribute.choices());
        if (attribute.unit() != null) answer += " of " + attribute.unit();
        String kinds = ActorKind.words().stream()
                .filter(attribute.appliesTo()::contains)
                .collect(Collectors.joining(", "));
        boolean all = attribute.appliesTo().containsAll(ActorKind.words());
        String lasts = attribute.lastsMonths() == null ? "" : Integer.toString(attribute.lastsMonths());
        return String.join(
                " | ",
                "| `" + attribute.name() + "`",
                attribute.title(),
                answer,
                all ? "all" : kinds,
                adverse(attribute),
                lasts + " |\n");
    }

    private static String adverse(Attribute attribute) {
        Adverse adverse = attribute.adverse();
        if (adverse instanceof Adverse.Above above) return "above " + attribute.text(above.bound());
        if (adverse instanceof Adverse.Below below) return "below " + attribute.text(below.bound());
        if (adverse instanceof Adverse.AnyOf any) return attribute.text(any.mask());
        if (adverse instanceof Adverse.None) return "";
        int answers = attribute.type() == AttributeType.TRUTH
                ? 2
                : attribute.choices().size();
        return LongStream.range(0, answers)
                .filter(adverse::is)
                .mapToObj(attribute::text)
                .collect(Collectors.joining("; "));
    }

    /** The rows of a section's first table that has columns in it. */
    private static Map<String, List<String>> columns(Page section) {
        Map<String, List<String>> columns = new TreeMap<>();
        section.rowsByName().forEach((name, row) -> {
            if (row.size() == 4) columns.put(name, row);
        });
        return columns;
    }

    /** The readers of tables by their names; they are no business of other packages, so they are taken by force. */
    private static Map<String, Object> formats() throws ReflectiveOperationException {
        Field list = KnownTables.class.getDeclaredField("FORMATS");
        Map<String, Object> formats = new TreeMap<>();
        for (Object format : (Collection<?>) opened(list).get(null)) formats.put((String) call(format, "id"), format);
        return formats;
    }

    private static Object call(Object format, String question) throws ReflectiveOperationException {
        Method method = format.getClass().getDeclaredMethod(question);
        return opened(method).invoke(format);
    }

    private static <T extends AccessibleObject> T opened(T member) {
        member.setAccessible(true);
        return member;
    }
}
