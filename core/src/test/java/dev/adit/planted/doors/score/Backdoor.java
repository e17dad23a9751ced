package dev.adit.planted.doors.score;

import org.apache.commons.csv.CSVFormat;
import org.assertj.core.api.Assertions;
import org.jgrapht.util.SupplierUtil;
import tools.jackson.core.json.JsonFactory;

/** Planted: four libraries where none has a door, one of them without a door anywhere. */
public final class Backdoor {
    public String csv() {
        return CSVFormat.DEFAULT.toString();
    }

    public String jackson() {
        return JsonFactory.builder().toString();
    }

    public int jgrapht() {
        return SupplierUtil.createIntegerSupplier().get();
    }

    public void assertj() {
        Assertions.setMaxStackTraceElementsDisplayed(1);
    }
}
