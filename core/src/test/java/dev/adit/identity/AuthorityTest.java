package dev.adit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Position;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authorities are told by whole words, and VAT numbers by the country beside them. */
class AuthorityTest {
    @ParameterizedTest
    @CsvSource({
        "D-U-N-S, DUNS",
        "D&B D-U-N-S® Number, DUNS",
        "DUNS™, DUNS",
        "Dun & Bradstreet, DUNS",
        "Dunstable Chamber, ",
        "USt-IdNr., VAT",
        "USt.-ID, VAT",
        "UStID, VAT",
        "Cust ID, ",
        "Customer trust ID, ",
        "VAT number, VAT",
        "private, ",
        "Legal Entity Identifier (GLEIF), LEI",
        "Leipzig, ",
        "CID, CID",
    })
    void an_authority_is_told_by_whole_words(String authority, IdentifierKind kind) {
        assertThat(Authority.identifier(authority, "1", Position.file("a.csv")).map(Party.Identifier::kind))
                .isEqualTo(Optional.ofNullable(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "136695976, DE, DE136695976",
        "DE136695976, DE, DE136695976",
        "DE136695976, FR, DE136695976",
        "AB732829320, FR, FRAB732829320",
        "FR40303265045, FR, FR40303265045",
        "094259216, GR, EL094259216",
        "EL094259216, GR, EL094259216",
        "GD001, GB, GBGD001",
        "AB12, FR, AB12",
        "136695976, '', 136695976",
    })
    void letters_in_front_of_a_vat_number_may_be_its_key(String number, String country, String whole) {
        assertThat(Authority.vat(number, country)).isEqualTo(whole);
    }
}
