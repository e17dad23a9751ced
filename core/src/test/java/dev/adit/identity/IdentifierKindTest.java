package dev.adit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.identity.IdentifierCheck.Proof;
import dev.adit.identity.IdentifierCheck.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of identifier: what passes, what is mended, what is refused, and how sure a pass is. */
class IdentifierKindTest {
    @ParameterizedTest
    @CsvSource({
        "LEI, ADIT00EXAMPLE0000158, ADIT00EXAMPLE0000158, CHECKSUM",
        "DUNS, 15-048-3782, 150483782, FORM",
        "GLN, 4012345000009, 4012345000009, CHECKSUM",
        "VAT, DE 136 695 976, DE136695976, CHECKSUM",
        "VAT, FR 40 303 265 045, FR40303265045, CHECKSUM",
        "VAT, FRK7399859412, FRK7399859412, FORM",
        "VAT, IT00743110157, IT00743110157, CHECKSUM",
        "VAT, ES54362315K, ES54362315K, CHECKSUM",
        "VAT, ESJ99216582, ESJ99216582, CHECKSUM",
        "VAT, ATU13585627, ATU13585627, CHECKSUM",
        "VAT, BE 0403.019.261, BE0403019261, CHECKSUM",
        "VAT, NL004495445B01, NL004495445B01, CHECKSUM",
        "VAT, NL123456789B13, NL123456789B13, CHECKSUM",
        "VAT, CHE-100.155.212 MWST, CHE100155212, CHECKSUM",
        "VAT, PL8567346215, PL8567346215, CHECKSUM",
        "VAT, DK13585628, DK13585628, CHECKSUM",
        "VAT, FI20774740, FI20774740, CHECKSUM",
        "VAT, PT501964843, PT501964843, CHECKSUM",
        "VAT, SE123456789701, SE123456789701, CHECKSUM",
        "VAT, LU15027442, LU15027442, CHECKSUM",
        "VAT, EL094259216, EL094259216, FORM",
        "VAT, XI110305878, XI110305878, FORM",
        "SIREN, 552 008 443, 552008443, CHECKSUM",
        "SIRET, 732 829 320 00074, 73282932000074, CHECKSUM",
        "NIF, 54362315-K, 54362315K, CHECKSUM",
        "NIF, X2482300W, X2482300W, CHECKSUM",
        "CID, CID002763, CID002763, FORM",
        "ICGLR_MINE, RW-1.9641+30.0619-00001, RW-1.9641+30.0619-00001, FORM",
        "ICGLR_MINE, UG-+1.5000+32.0000-12, UG-+1.5000+32.0000-12, FORM",
        "OS_ID, CN2021250D1DTN7, CN2021250D1DTN7, CHECKSUM",
        "OS_ID, CN-2021250-D1DTN7, CN2021250D1DTN7, CHECKSUM",
        "UN_LOCODE, CD FBM, CDFBM, FORM",
        "NATIONAL_REGISTER, RA000585:HRB 123, RA000585:HRB123, FORM",
    })
    void what_keeps_its_rules_is_valid_and_says_how_sure_that_is(
            IdentifierKind kind, String text, String canonical, Proof proof) {
        IdentifierCheck found = kind.check(text);
        assertThat(found.reason()).isEqualTo(found.reason().strip());
        assertThat(found).isEqualTo(new IdentifierCheck(Status.VALID, canonical, proof, found.reason()));
        assertThat(kind.check(canonical).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "CID, cid002763, CID002763",
        "CID, CID 002763, CID002763",
        "CID, CID2763, CID002763",
        "CID, CID\u00A0002763, CID002763",
        "CID, C\u200BID002763, CID002763",
        "CID, \uFF23\uFF29\uFF24002763, CID002763",
        "LEI, adit00example0000158, ADIT00EXAMPLE0000158",
        "LEI, ADIT 00EX AMPL E000 0158, ADIT00EXAMPLE0000158",
        "VAT, de136695976, DE136695976",
        "VAT, GR094259216, EL094259216",
    })
    void what_is_mended_is_told_as_damaged(IdentifierKind kind, String text, String canonical) {
        IdentifierCheck found = kind.check(text);
        assertThat(found.status()).isEqualTo(Status.DAMAGED);
        assertThat(found.canonical()).isEqualTo(canonical);
        assertThat(found.reason()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LEI, ADIT00EXAMPLE000018, 18 letters",
        "DUNS, 000000000, filler",
        "DUNS, 123456789, filler",
        "DUNS, 12345678, leading zeros",
        "GLN, 0000000000000, filler",
        "SIREN, 000000000, filler",
        "VAT, DE000000000, form",
        "VAT, QQ123456789, prefix",
        "VAT, DE12345, form",
        "VAT, CY00000000X, filler",
        "CID, 002763, CID002763 may be meant",
        "CID, 2763, CID002763 may be meant",
        "CID, CID0027631, six digits",
        "CID, \u0421ID002763, another alphabet",
        "CID, RMI, six digits",
        "ICGLR_MINE, RW-1.9641+40.0619-00001, outside",
        "ICGLR_MINE, FR-1.9641+30.0619-00001, member",
        "ICGLR_MINE, RW-1.96+30.06-1, looks like",
        "OS_ID, QQ2021250D1DTN7, country",
        "OS_ID, CN2021250D1DTI7, six letters",
        "UN_LOCODE, CD FB1, 2 to 9",
        "UN_LOCODE, QQFBM, country",
        "NATIONAL_REGISTER, HRB 123, internal",
    })
    void what_breaks_its_rules_is_refused_with_the_reason(IdentifierKind kind, String text, String reason) {
        IdentifierCheck found = kind.check(text);
        assertThat(found.status()).isEqualTo(Status.INVALID);
        assertThat(found.canonical()).isEmpty();
        assertThat(found.reason()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "LEI, ADIT00EXAMPLE0000158",
        "GLN, 4012345000009",
        "VAT, DE136695976",
        "VAT, FR40303265045",
        "VAT, IT00743110157",
        "VAT, ES54362315K",
        "VAT, ESJ99216582",
        "VAT, ATU13585627",
        "VAT, BE0403019261",
        "VAT, CHE100155212",
        "VAT, DK13585628",
        "VAT, FI20774740",
        "VAT, LU15027442",
        "VAT, PL8567346215",
        "VAT, PT501964843",
        "SIREN, 552008443",
        "SIRET, 73282932000074",
        "NIF, X2482300W",
        "OS_ID, CN2021250D1DTN7",
    })
    void one_wrong_digit_never_passes(IdentifierKind kind, String valid) {
        assertThat(kind.check(valid).isUsable()).isTrue();
        assertThat(oneDigitWrong(valid))
                .hasSizeGreaterThan(50)
                .allSatisfy(wrong ->
                        assertThat(kind.check(wrong).status()).as(wrong).isEqualTo(Status.INVALID));
    }

    @ParameterizedTest
    @CsvSource({
        "LEI, ADIT00EXAMPLE0000158",
        "VAT, DE136695976",
        "VAT, BE0403019261",
        "VAT, DK13585628",
        "VAT, FI20774740",
        "VAT, PL8567346215",
        "VAT, CHE100155212",
        "VAT, PT501964843",
    })
    void two_neighbours_that_changed_places_never_pass(IdentifierKind kind, String valid) {
        assertThat(swapped(valid))
                .isNotEmpty()
                .allSatisfy(wrong ->
                        assertThat(kind.check(wrong).status()).as(wrong).isEqualTo(Status.INVALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GLN:4012345000009", "SIREN:552008443", "VAT:IT00743110157"})
    void luhn_and_gs1_catch_most_swaps_but_not_all(String kindAndText) {
        String[] parts = kindAndText.split(":", 2);
        IdentifierKind kind = IdentifierKind.valueOf(parts[0]);
        assertThat(swapped(parts[1]))
                .anySatisfy(wrong -> assertThat(kind.check(wrong).isUsable()).isFalse());
    }

    @Test
    void blank_and_endless_texts_are_refused_by_every_kind_and_never_echoed() {
        for (IdentifierKind kind : IdentifierKind.values()) {
            assertThat(kind.check(" ").status()).isEqualTo(Status.INVALID);
            assertThat(kind.check("7".repeat(100_000)).status()).isEqualTo(Status.INVALID);
            assertThat(kind.check("secret#4711").reason()).doesNotContainIgnoringCase("secret");
        }
    }

    private static List<String> oneDigitWrong(String valid) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < valid.length(); i++)
            for (char digit = '0'; digit <= '9'; digit++)
                if (Character.isDigit(valid.charAt(i)) && valid.charAt(i) != digit)
                    wrong.add(valid.substring(0, i) + digit + valid.substring(i + 1));
        return wrong;
    }

    private static List<String> swapped(String valid) {
        List<String> swaps = new ArrayList<>();
        for (int i = 0; i + 1 < valid.length(); i++)
            if (Character.isDigit(valid.charAt(i))
                    && Character.isDigit(valid.charAt(i + 1))
                    && valid.charAt(i) != valid.charAt(i + 1))
                swaps.add(valid.substring(0, i) + valid.charAt(i + 1) + valid.charAt(i) + valid.substring(i + 2));
        return swaps;
    }
}
