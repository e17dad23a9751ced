package dev.adit.mapping;

import dev.adit.mapping.MapFile.MappedColumn;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Reads a {@link MapFile}; every fault with its line and column. */
final class MapFileReader {
    static final int VERSION = 1;
    private static final int MOST_COLUMNS = 16_384;
    private static final int ONE = 1000;
    private static final int LAST_ROW = 100_000_000;

    private final String name;
    private final Problems problems;

    MapFileReader(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    Optional<MapFile> read(String text) {
        int before = problems.size();
        Optional<Fields> fields = new TreeReader(name, problems).json(text).flatMap(tree -> Fields.of(tree, problems));
        if (fields.isEmpty()) return Optional.empty();
        MapFile map = map(fields.get());
        if (problems.size() == before) checkNumbers(map, fields.get());
        return problems.size() == before ? Optional.of(map) : Optional.empty();
    }

    private MapFile map(Fields fields) {
        fields.requiredNumber("adit_mapping", VERSION, VERSION);
        Optional<String> fingerprint = fields.requiredText("fingerprint");
        List<MappedColumn> columns = columns(fields);
        List<Integer> dropped = new ArrayList<>();
        for (String number : fields.texts("dropped"))
            if (number.matches("[1-9][0-9]{0,4}")) dropped.add(Integer.parseInt(number));
            else
                problems.add(
                        Code.M06, fields.at("dropped"), "'" + Shown.of(number) + "' is not a number of a column", null);
        MapFile map = new MapFile(
                name,
                fingerprint.orElse(""),
                columns,
                dropped,
                fields.text("record_type"),
                origin(fields),
                fields.texts("null_words"),
                fields.texts("open"));
        fields.finish();
        return map;
    }

    private MapFile.Origin origin(Fields fields) {
        Optional<String> encoding = fields.text("encoding");
        if (encoding.isPresent() && !isSupported(encoding.get()))
            problems.add(
                    Code.M06,
                    fields.at("encoding"),
                    "'" + Shown.of(encoding.get()) + "' is no encoding that is known",
                    "such as UTF-8, windows-1250 or GB18030; or leave it out");
        return new MapFile.Origin(fields.text("sheet"), fields.number("heading_row", 1, LAST_ROW), encoding);
    }

    private static boolean isSupported(String encoding) {
        try {
            return Charset.isSupported(encoding);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    private void checkNumbers(MapFile map, Fields fields) {
        int count = map.columns().size() + map.dropped().size();
        Set<Integer> seen = new TreeSet<>();
        List<Integer> all = new ArrayList<>(map.dropped());
        map.columns().forEach(column -> all.add(column.number()));
        for (int number : all)
            if (number > count || !seen.add(number))
                problems.add(
                        Code.M06,
                        fields.at("columns"),
                        "column " + number
                                + (number > count ? " is beyond the last of " + count : " stands here twice"),
                        "list every column once, under \"columns\" or under \"dropped\"");
    }

    private List<MappedColumn> columns(Fields fields) {
        List<MappedColumn> columns = new ArrayList<>();
        Set<Field> taken = EnumSet.noneOf(Field.class);
        fields.requiredTree("columns");
        for (Tree item : fields.items("columns"))
            Fields.of(item, problems).flatMap(column -> column(column, taken)).ifPresent(columns::add);
        return columns;
    }

    private Optional<MappedColumn> column(Fields fields, Set<Field> taken) {
        OptionalInt number = fields.requiredNumber("column", 1, MOST_COLUMNS);
        String heading = fields.text("heading").orElse("");
        Optional<Field> field = field(fields);
        field.filter(one -> !one.takesSeveral() && !taken.add(one))
                .ifPresent(twice -> problems.add(
                        Code.M06,
                        fields.at("field"),
                        "two columns are '" + twice.word() + "'",
                        "leave the field of one of them empty"));
        Optional<String> form = fields.word("form", List.of(",", ".", "dmy", "mdy"));
        int confidence = fields.number("confidence", 0, ONE).orElse(ONE);
        String decidedBy = fields.text("decided_by").orElse("");
        fields.texts("candidates");
        fields.finish();
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new MappedColumn(number.getAsInt(), heading, field, form, confidence, decidedBy, List.of()));
    }

    private Optional<Field> field(Fields fields) {
        List<String> words = Arrays.stream(Field.values()).map(Field::word).toList();
        return fields.word("field", words).flatMap(Field::of);
    }
}
