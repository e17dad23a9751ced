package dev.adit.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.house.Plot;
import dev.adit.value.Country;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries by any form: codes, names in six languages and German, and what people call them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountriesTest {
    private static final Path DATA = Plot.root().resolve("../shared/data").normalize();

    private final Countries countries = Shipped.with().facts().countries();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CD|cd",
                "CD|COD",
                "CD|180",
                "AF|004",
                "AF|4",
                "NA|NA",
                "NA|NAM",
                "GR|EL",
                "GB|UK",
                "XK|Kosovo",
                "CD|DRC",
                "CD|RDC",
                "CD|DR Congo",
                "CD|Congo-Kinshasa",
                "CD|Kongo (Demokratische Republik)",
                "CD|Congo, Dem. Rep.",
                "CD|CONGO, DEMOCRATIC REPUBLIC OF THE",
                "CD|Democratic Republic of the Congo",
                "CD|République démocratique du Congo",
                "CD|Демократическая Республика Конго",
                "CD|刚果民主共和国",
                "CG|Congo-Brazzaville",
                "CG|Republic of the Congo",
                "CG|Congo (Republic of the)",
                "CI|Ivory Coast",
                "CI|Côte d'Ivoire",
                "CI|Cote d’Ivoire",
                "MM|Burma",
                "MM|MYANMAR",
                "SZ|Swaziland",
                "MK|Macedonia",
                "TR|Turkey",
                "TR|Türkiye",
                "TR|Turkey (Türkiye)",
                "KR|South Korea",
                "KR|KOREA, REPUBLIC OF",
                "KR|Korea (Republic of)",
                "KP|Korea, Dem. People's Rep.",
                "TW|TAIWAN, PROVINCE OF CHINA",
                "TW|Taiwan",
                "VN|VIET NAM",
                "VN|Vietnam",
                "AE|UAE",
                "US|USA",
                "US|U.S.A.",
                "CZ|Czech Republic",
                "CZ|CZECHIA",
                "KG|Kyrgyz Republic",
                "LA|Laos",
                "BO|BOLIVIA (PLURINATIONAL STATE OF)",
                "BO|Bolivia",
                "SK|Slovak Republic",
                "GN|Guinea",
                "GW|Guinea-Bissau",
                "GQ|Equatorial Guinea",
                "NE|Niger",
                "NG|Nigeria",
                "GM|The Gambia",
                "DE|Allemagne",
                "DE|Alemania",
                "DE|Deutschland",
                "EG|مصر",
                "MX|México",
                "BA|Bosnia & Herzegovina"
            })
    void a_country_is_known_by_any_of_its_names(String code, String text) {
        assertThat(countries.find(text)).as(text).containsExactly(new Country(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Congo", "CONGO", "the Congo", "Kongo", "Конго"})
    void congo_alone_is_ambiguous_and_never_guessed(String text) {
        assertThat(countries.find(text)).containsExactly(new Country("CD"), new Country("CG"));
        assertThat(countries.fault(text, countries.find(text))).contains("is ambiguous: it may be CD or CG");
        assertThat(countries.help(text)).contains("CD").contains("CG").contains("leave the cell empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Korea", "Corée", "Virgin Islands"})
    void other_names_of_two_countries_are_ambiguous_too(String text) {
        assertThat(countries.find(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "", "XX", "QQQ", "999", "Unknown"})
    void what_is_no_country_is_unknown(String text) {
        assertThat(countries.find(text)).isEmpty();
    }

    @Test
    void a_pack_without_names_knows_the_codes() {
        assertThat(Countries.byCode().find("COD")).containsExactly(new Country("CD"));
        assertThat(Countries.byCode().find("Germany")).isEmpty();
    }

    @Test
    void every_country_of_the_brand_supplier_lists_is_known() throws IOException {
        assertAllKnown("suppliers", 0, Set.of("country"));
    }

    @Test
    void every_country_of_the_smelter_look_ups_is_known() throws IOException {
        assertAllKnown("rmi/lookup", 3, Set.of("", "Unknown"));
    }

    private void assertAllKnown(String folder, int column, Set<String> others) throws IOException {
        Path place = DATA.resolve(folder);
        assumeTrue(Files.isDirectory(place), "skipped: no " + place);
        Set<String> unknown = new TreeSet<>();
        int read = 0;
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.sorted().toList())
                for (List<String> row : Cells.of(Files.readString(file))) {
                    if (row.size() <= column) continue;
                    String text = row.get(column).strip();
                    read++;
                    boolean isHeading = !text.isEmpty() && text.codePointAt(0) > 0x3000;
                    if (!isHeading
                            && !others.contains(text)
                            && countries.find(text).size() != 1) unknown.add(text);
                }
        }
        assertThat(read).isGreaterThan(200);
        assertThat(unknown).isEmpty();
    }
}
