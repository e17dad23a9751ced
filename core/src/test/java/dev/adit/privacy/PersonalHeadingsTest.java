package dev.adit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalHeadingsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Name,Age,Sex,Site; true",
                "Nom complet,Né le,Âge,Village,Tâche; true",
                "Nom complet,Né(e) le,Village; true",
                "Nombre completo,Nacido,Mina; true",
                "Kind,Alter,Ort; true",
                "Name des Kindes,Ort; true",
                "id,kind,name,country; false",
                "Vendor Number,Vendor Name,Country,Mineral,Kind; false",
                "Name,Country,Commodity; false",
            })
    void a_list_of_persons_is_known_by_its_headings_and_a_kind_of_actor_is_none(String headings, boolean expected) {
        assertThat(PersonalHeadings.areOfPersons(List.of(headings.strip().split(",", -1))))
                .isEqualTo(expected);
    }
}
