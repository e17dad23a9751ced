package dev.adit.planted.doors.read;

import org.apache.commons.csv.CSVFormat;
import tools.jackson.core.json.JsonFactory;

/** Sound: the libraries of its room, and none of them in sight. */
public final class Door {
    public String csv() {
        return CSVFormat.DEFAULT.toString();
    }

    public String jackson() {
        return factory().toString();
    }

    JsonFactory factory() {
        return JsonFactory.builder().build();
    }
}
