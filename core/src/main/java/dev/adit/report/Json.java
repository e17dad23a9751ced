package dev.adit.report;

import dev.adit.value.Range;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON member by member: the only door through which it leaves. A missing value is written as null. */
public final class Json implements AutoCloseable {
    private static final int DECIMALS = 4;

    private final JsonGenerator out;

    private Json(ObjectWriteContext form, Writer writer) {
        out = new JsonFactory().createGenerator(form, writer);
    }

    /** A member a line, with line feeds: for people. */
    public static Json indented(Writer writer) {
        return new Json(new Indented(), writer);
    }

    /** Everything on one line: for programs. */
    public static Json compact(Writer writer) {
        return new Json(ObjectWriteContext.empty(), writer);
    }

    /** Begins an object as the document, as an item of an array, or under the name given last. */
    public Json object() {
        out.writeStartObject();
        return this;
    }

    public Json object(String name) {
        out.writeName(name);
        return object();
    }

    public Json array(String name) {
        out.writeName(name);
        return array();
    }

    public Json array() {
        out.writeStartArray();
        return this;
    }

    public Json endObject() {
        out.writeEndObject();
        return this;
    }

    public Json endArray() {
        out.writeEndArray();
        return this;
    }

    public Json put(String name, @Nullable String value) {
        out.writeName(name);
        return item(value);
    }

    public Json put(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    public Json put(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    /** A number with four decimals; null if it is none. */
    public Json decimal(String name, double value) {
        out.writeName(name);
        if (Double.isNaN(value)) out.writeNull();
        else out.writeNumber(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
        return this;
    }

    /** A number exactly as it is. */
    public Json number(String name, BigDecimal value) {
        out.writeName(name);
        out.writeNumber(value);
        return this;
    }

    /** An object of the three values of a range. */
    public Json put(String name, Range range) {
        return object(name)
                .put("low", range.low())
                .put("point", range.point())
                .put("high", range.high())
                .endObject();
    }

    /** An array of texts. */
    public Json put(String name, Iterable<String> values) {
        array(name);
        for (String value : values) item(value);
        return endArray();
    }

    public Json item(@Nullable String value) {
        if (value == null) out.writeNull();
        else out.writeString(value);
        return this;
    }

    public Json item(long value) {
        out.writeNumber(value);
        return this;
    }

    /** Writes what is pending; closes the writer too. */
    @Override
    public void close() {
        out.close();
    }

    /** Two blanks a level and a line feed, whatever the system's own line end. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
