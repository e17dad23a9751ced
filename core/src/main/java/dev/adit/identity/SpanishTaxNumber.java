package dev.adit.identity;

/** Spanish tax numbers: nine characters, of companies (CIF), of persons (NIF) and of foreigners (NIE). */
final class SpanishTaxNumber {
    private static final String OF_PERSONS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String OF_COMPANIES = "JABCDEFGHI";
    /** Kinds of bodies whose control is a letter, and those whose control is a digit; others may have either. */
    private static final String LETTER_ONLY = "NPQRSW";

    private static final String DIGIT_ONLY = "ABEH";

    private SpanishTaxNumber() {}

    static IdentifierCheck check(String text) {
        if (text.matches("[0-9]{8}[A-Z]")) return FormChecks.summed(text, isPerson(text));
        if (text.matches("[XYZ][0-9]{7}[A-Z]"))
            return FormChecks.summed(text, isPerson("XYZ".indexOf(text.charAt(0)) + text.substring(1)));
        if (text.matches("[KLM][0-9]{7}[A-Z]")) return FormChecks.summed(text, isPerson("0" + text.substring(1)));
        if (text.matches("[A-HJNP-SUVW][0-9]{7}[0-9A-J]")) return FormChecks.summed(text, isCompany(text));
        return IdentifierCheck.invalid(
                "a Spanish tax number is a letter, seven digits and a control, or eight digits and a letter");
    }

    private static boolean isPerson(String text) {
        return OF_PERSONS.charAt(Integer.parseInt(text.substring(0, 8)) % OF_PERSONS.length()) == text.charAt(8);
    }

    private static boolean isCompany(String text) {
        int sum = 0;
        for (int i = 1; i <= 7; i++) {
            int digit = CheckDigits.at(text, i);
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        int control = (10 - sum % 10) % 10;
        char kind = text.charAt(0);
        boolean asLetter = DIGIT_ONLY.indexOf(kind) < 0 && text.charAt(8) == OF_COMPANIES.charAt(control);
        boolean asDigit = LETTER_ONLY.indexOf(kind) < 0 && text.charAt(8) == (char) ('0' + control);
        return asLetter || asDigit;
    }
}
