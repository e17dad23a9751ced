package dev.adit.identity;

import java.util.Map;
import java.util.function.Predicate;

/** VAT numbers by their prefix: check digits where the rule of the country is public and sure, else the form alone. */
final class VatNumber {
    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("AT", new Rule("U[0-9]{8}", NationalVat::austria)),
            Map.entry("BE", new Rule("[01][0-9]{9}", NationalVat::belgium)),
            Map.entry("CHE", new Rule("[0-9]{9}", NationalVat::switzerland)),
            Map.entry("DE", new Rule("[1-9][0-9]{8}", CheckDigits::mod11and10)),
            Map.entry("DK", new Rule("[1-9][0-9]{7}", NationalVat::denmark)),
            Map.entry("ES", new Rule("[0-9A-Z][0-9]{7}[0-9A-Z]", NationalVat::spain)),
            Map.entry("FI", new Rule("[0-9]{8}", NationalVat::finland)),
            Map.entry("FR", new Rule("[0-9]{11}", NationalVat::france)),
            Map.entry("IT", new Rule("[0-9]{11}", CheckDigits::luhn)),
            Map.entry("LU", new Rule("[0-9]{8}", NationalVat::luxembourg)),
            Map.entry("NL", new Rule("[0-9]{9}B[0-9]{2}", NationalVat::netherlands)),
            Map.entry("PL", new Rule("[0-9]{10}", NationalVat::poland)),
            Map.entry("PT", new Rule("[1-9][0-9]{8}", NationalVat::portugal)),
            Map.entry("SE", new Rule("[0-9]{10}[0-9]{2}", body -> CheckDigits.luhn(body.substring(0, 10)))));

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("BG", "[0-9]{9,10}"),
            Map.entry("CY", "[0-9]{8}[A-Z]"),
            Map.entry("CZ", "[0-9]{8,10}"),
            Map.entry("EE", "[0-9]{9}"),
            Map.entry("EL", "[0-9]{9}"),
            Map.entry("FR", "[0-9A-HJ-NP-Z]{2}[0-9]{9}"),
            Map.entry("GB", "([0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3})"),
            Map.entry("HR", "[0-9]{11}"),
            Map.entry("HU", "[0-9]{8}"),
            Map.entry("IE", "([0-9][0-9A-Z][0-9]{5}[A-Z]{1,2})"),
            Map.entry("LT", "([0-9]{9}|[0-9]{12})"),
            Map.entry("LV", "[0-9]{11}"),
            Map.entry("MT", "[0-9]{8}"),
            Map.entry("RO", "[0-9]{2,10}"),
            Map.entry("SI", "[0-9]{8}"),
            Map.entry("SK", "[0-9]{10}"),
            Map.entry("XI", "([0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3})"));

    private record Rule(String form, Predicate<String> digits) {}

    private VatNumber() {}

    static IdentifierCheck check(String text) {
        if (text.length() < 4) return IdentifierCheck.invalid("a VAT number is a country's prefix and its number");
        if (text.startsWith("GR")) return check("EL" + text.substring(2)).mended("the prefix of Greece is EL");
        String prefix = text.startsWith("CHE") ? "CHE" : text.substring(0, 2);
        String body = text.substring(prefix.length());
        if (prefix.equals("CHE")) body = body.replaceFirst("(MWST|TVA|IVA)$", "");
        Rule rule = RULES.get(prefix);
        if (rule != null && body.matches(rule.form())) return summed(prefix, body, rule);
        String form = FORMS.get(prefix);
        if (form != null) return FormChecks.formed(prefix + body, prefix + form, wrong(prefix));
        return IdentifierCheck.invalid(rule == null ? "no known prefix of a country's VAT numbers" : wrong(prefix));
    }

    private static IdentifierCheck summed(String prefix, String body, Rule rule) {
        if (CheckDigits.isFiller(body)) return IdentifierCheck.invalid("one digit over and over is a filler");
        return FormChecks.summed(prefix + body, rule.digits().test(body));
    }

    private static String wrong(String prefix) {
        return "not the form of VAT numbers that begin with " + prefix;
    }
}
