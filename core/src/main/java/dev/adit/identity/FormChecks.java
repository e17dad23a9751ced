package dev.adit.identity;

import dev.adit.identity.IdentifierCheck.Proof;
import dev.adit.identity.IdentifierCheck.Status;
import dev.adit.value.Country;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of identifiers that have one form everywhere; each takes the compact form. */
final class FormChecks {
    private static final Pattern DAMAGED_CID = Pattern.compile("CID([0-9]{1,6})");
    private static final Pattern REGISTER = Pattern.compile("(RA[0-9]{6})[:/]?([0-9A-Z][0-9A-Z./-]*)");
    /** Crockford's base 32: without I, L, O and U. */
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private FormChecks() {}

    static IdentifierCheck lei(String text) {
        if (!text.matches("[0-9A-Z]{18}[0-9]{2}"))
            return IdentifierCheck.invalid("an LEI is 18 letters or digits and 2 check digits");
        return summed(text, CheckDigits.mod97(text));
    }

    static IdentifierCheck duns(String text) {
        if (text.matches("[0-9]{1,8}"))
            return IdentifierCheck.invalid("a D-U-N-S number has nine digits; leading zeros may have been lost");
        return formed(text, "[0-9]{9}", "a D-U-N-S number has nine digits");
    }

    static IdentifierCheck gln(String text) {
        if (!text.matches("[0-9]{13}")) return IdentifierCheck.invalid("a GLN has thirteen digits");
        return summed(text, CheckDigits.gs1(text));
    }

    static IdentifierCheck siren(String text) {
        if (!text.matches("[0-9]{9}")) return IdentifierCheck.invalid("a SIREN has nine digits");
        return summed(text, CheckDigits.luhn(text));
    }

    static IdentifierCheck siret(String text) {
        if (!text.matches("[0-9]{14}")) return IdentifierCheck.invalid("a SIRET has fourteen digits");
        return summed(text, CheckDigits.luhn(text) && CheckDigits.luhn(text.substring(0, 9)));
    }

    /** Zeros that were lost behind the letters are put back and told; letters that were lost are only proposed. */
    static IdentifierCheck cid(String text) {
        String form = "a smelter identification is CID and six digits";
        if (text.matches("[0-9]{3,6}")) return IdentifierCheck.invalid(form + "; CID" + padded(text) + " may be meant");
        Matcher digits = DAMAGED_CID.matcher(text);
        if (!digits.matches()) return IdentifierCheck.invalid(form);
        IdentifierCheck found = formed("CID" + padded(digits.group(1)), "CID[0-9]{6}", form);
        return text.length() == 9 ? found : found.mended("zeros were put back before the number");
    }

    private static String padded(String digits) {
        return "0".repeat(6 - digits.length()) + digits;
    }

    /** The letters by their code, the other characters by their place in the alphabet, the sum mod 32 is the last. */
    static IdentifierCheck openSupplyHub(String text) {
        if (!text.matches("[A-Z]{2}[0-9]{7}[0-9A-HJKMNP-TV-Z]{6}"))
            return IdentifierCheck.invalid("an OS ID is a country code, seven digits and six letters or digits");
        if (!isCountry(text)) return IdentifierCheck.invalid("an OS ID begins with an ISO 3166 country code");
        int sum = text.charAt(0) + text.charAt(1);
        for (int i = 2; i < text.length() - 1; i++) sum += SYMBOLS.indexOf(text.charAt(i));
        return summed(text, SYMBOLS.charAt(sum % SYMBOLS.length()) == text.charAt(text.length() - 1));
    }

    static IdentifierCheck locode(String text) {
        if (!text.matches("[A-Z]{2}[A-Z2-9]{3}"))
            return IdentifierCheck.invalid("a UN/LOCODE is a country code and three letters or digits from 2 to 9");
        if (!isCountry(text)) return IdentifierCheck.invalid("a UN/LOCODE begins with an ISO 3166 country code");
        return new IdentifierCheck(Status.VALID, text, Proof.FORM, "only the form was checked");
    }

    static IdentifierCheck register(String text) {
        Matcher number = REGISTER.matcher(text);
        if (!number.matches())
            return IdentifierCheck.invalid(
                    "a register number needs its register's code before it, such as RA000585:HRB123; without it it is only an internal number");
        return new IdentifierCheck(
                Status.VALID, number.group(1) + ":" + number.group(2), Proof.FORM, "only the form was checked");
    }

    static boolean isCountry(String text) {
        return Country.of(text.substring(0, 2)).isPresent();
    }

    /** The outcome for a text of the right form, by whether its check digits agree. */
    static IdentifierCheck summed(String text, boolean agrees) {
        if (CheckDigits.isFiller(text)) return IdentifierCheck.invalid("one digit over and over is a filler");
        return agrees
                ? new IdentifierCheck(Status.VALID, text, Proof.CHECKSUM, "")
                : IdentifierCheck.invalid("the check digits do not agree: a digit is wrong or two changed places");
    }

    /** The outcome where nothing but the form can be checked. */
    static IdentifierCheck formed(String text, String form, String rule) {
        if (!text.matches(form)) return IdentifierCheck.invalid(rule);
        if (CheckDigits.isFiller(text) || text.equals("123456789"))
            return IdentifierCheck.invalid("such digits are a filler");
        return new IdentifierCheck(Status.VALID, text, Proof.FORM, "only the form was checked");
    }
}
