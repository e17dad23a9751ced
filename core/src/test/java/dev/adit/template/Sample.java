package dev.adit.template;

import dev.adit.fact.Countries;
import dev.adit.value.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the reviews of these tests know beside the workbook. */
final class Sample {
    private Sample() {}

    static Countries countries() {
        return new Countries(Map.of(
                "GERMANY", List.of(new Country("DE")),
                "PERU", List.of(new Country("PE")),
                "CONGO, DEMOCRATIC REPUBLIC OF THE", List.of(new Country("CD")),
                "CONGO", List.of(new Country("CD"), new Country("CG")),
                "RWANDA", List.of(new Country("RW"))));
    }

    static ReviewInput input() {
        return ReviewInput.on(LocalDate.parse("2025-06-01"), countries());
    }
}
