package dev.adit.planted.doors.read;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Planted: libraries in every place of a public signature. */
public abstract class Shown<T extends JsonParser> implements Iterator<CSVRecord> {
    protected final JsonToken field = JsonToken.NOT_AVAILABLE;
    private final Optional<CSVFormat> unseen = Optional.empty();

    protected Shown(CSVFormat format) {}

    public CSVParser result() {
        throw new UnsupportedOperationException(unseen.toString());
    }

    public void parameter(List<? extends CSVRecord> records) {}

    public <E extends JsonToken> void bound() {}

    public void thrown() throws CSVException {}

    public static final class Nested {
        public CSVFormat[] array() {
            return new CSVFormat[0];
        }
    }

    void hidden(CSVRecord sound) {}
}
