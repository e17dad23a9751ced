package dev.adit.tree;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads YAML and JSON into a {@link Tree} with positions, at most 64 levels deep. */
public final class TreeReader {
    private static final String NOT_WELL_FORMED = "not well-formed";
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxStringLength(1_000_000)
            .build();

    private final String file;
    private final Problems problems;

    /** @param file the name to give in positions */
    public TreeReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The document; empty, with a problem noted, if it is not well-formed. */
    public Optional<Tree> yaml(String text) {
        return read(YAMLFactory.builder().streamReadConstraints(LIMITS).build(), text);
    }

    /** The document; empty, with a problem noted, if it is not well-formed. */
    public Optional<Tree> json(String text) {
        return read(JsonFactory.builder().streamReadConstraints(LIMITS).build(), text);
    }

    private Optional<Tree> read(TokenStreamFactory factory, String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) return problem(Position.file(file), "the document is empty");
            Tree tree = tree(parser, first);
            JsonToken more = parser.nextToken();
            return more == null ? Optional.of(tree) : problem(at(parser), "text after the end of the document");
        } catch (JacksonException notWellFormed) {
            TokenStreamLocation place = notWellFormed.getLocation();
            Position at = place == null ? Position.file(file) : position(place);
            return problem(at, firstLine(notWellFormed.getOriginalMessage()));
        }
    }

    private Optional<Tree> problem(Position at, String what) {
        problems.add(Code.R01, at, what, null);
        return Optional.empty();
    }

    private Tree tree(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> mapping(parser);
            case START_ARRAY -> sequence(parser);
            case VALUE_NULL -> new Tree.Scalar(null, at(parser));
            default -> new Tree.Scalar(parser.getString(), at(parser));
        };
    }

    private Tree mapping(JsonParser parser) {
        Position start = at(parser);
        Map<String, Tree> members = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String key = parser.currentName();
            Position place = at(parser);
            Tree value = tree(parser, required(parser.nextToken()));
            if (members.put(key, value) != null)
                problems.add(Code.R01, place, "the key '" + key + "' stands here a second time", "keep one of them");
            keys.put(key, place);
        }
        return new Tree.Mapping(Collections.unmodifiableMap(members), Collections.unmodifiableMap(keys), start);
    }

    private Tree sequence(JsonParser parser) {
        Position start = at(parser);
        List<Tree> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken())
            items.add(tree(parser, required(token)));
        return new Tree.Sequence(List.copyOf(items), start);
    }

    private static JsonToken required(@Nullable JsonToken token) {
        if (token == null) throw new IllegalStateException("the parser ended inside a document without saying so");
        return token;
    }

    private Position at(JsonParser parser) {
        return position(parser.currentTokenLocation());
    }

    private Position position(TokenStreamLocation place) {
        return Position.text(file, Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()));
    }

    /** The parser begins some of its messages with a line end. */
    private static String firstLine(@Nullable String message) {
        return message == null
                ? NOT_WELL_FORMED
                : message.lines().filter(line -> !line.isBlank()).findFirst().orElse(NOT_WELL_FORMED);
    }
}
