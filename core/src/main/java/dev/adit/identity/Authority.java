package dev.adit.identity;

import dev.adit.problem.Position;
import dev.adit.value.Country;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who gives out identifiers, in whatever words a file names them; the number alone says nothing across files. */
public final class Authority {
    private static final String REGISTER = "RA[0-9]{6}";

    /** Words of an authority's name without what is between them; single letters are one word, as in "D&B D-U-N-S". */
    private static final Set<String> LEI = Set.of("lei", "legalentityidentifier");

    private static final Set<String> DUNS =
            Set.of("duns", "dbduns", "dunstm", "dunsnumber", "dunsnummer", "dunsnr", "dunsno", "dunsid");
    private static final Set<String> VAT =
            Set.of("vat", "tva", "vatid", "vatnumber", "vatno", "ustid", "ustidnr", "ustidnummer");
    private static final int MOST_WORDS = 3;

    private Authority() {}

    /**
     * A number as an identifier that can be checked.
     *
     * @param authority as written, such as {@code LEI (GLEIF)}, {@code Dun & Bradstreet} or a register's {@code RA000585}
     * @return empty if the number is blank or the authority is not known: then it is an internal number
     */
    public static Optional<Party.Identifier> identifier(String authority, String number, Position at) {
        if (number.isBlank()) return Optional.empty();
        String code = authority.strip().toUpperCase(Locale.ROOT);
        if (code.matches(REGISTER)) return Optional.of(registered(code, number, at));
        return kind(authority).map(kind -> new Party.Identifier(kind, number, at));
    }

    private static Party.Identifier registered(String code, String number, Position at) {
        boolean isWhole = number.strip().toUpperCase(Locale.ROOT).startsWith(code);
        return new Party.Identifier(IdentifierKind.NATIONAL_REGISTER, isWhole ? number : code + ":" + number, at);
    }

    /** The kind of the numbers that an authority gives out; by whole words, for "private" and "Leipzig" are none. */
    private static Optional<IdentifierKind> kind(String authority) {
        List<String> words = Words.of(authority);
        if (words.contains("gleif") || isNamed(words, LEI)) return Optional.of(IdentifierKind.LEI);
        if (words.contains("bradstreet") || isNamed(words, DUNS)) return Optional.of(IdentifierKind.DUNS);
        if (isNamed(words, VAT)) return Optional.of(IdentifierKind.VAT);
        if (words.contains("siren")) return Optional.of(IdentifierKind.SIREN);
        if (words.contains("nif") || words.contains("cif")) return Optional.of(IdentifierKind.NIF);
        if (words.contains("cid")) return Optional.of(IdentifierKind.CID);
        if (words.contains("gln")) return Optional.of(IdentifierKind.GLN);
        return Optional.empty();
    }

    /** Whether a word, or several that follow each other, are one of the forms: "USt-IdNr." is, "Cust ID" is not. */
    private static boolean isNamed(List<String> words, Set<String> forms) {
        for (int first = 0; first < words.size(); first++)
            for (int end = first + 1; end <= Math.min(words.size(), first + MOST_WORDS); end++)
                if (forms.contains(String.join("", words.subList(first, end)))) return true;
        return false;
    }

    /**
     * A register number of a list. Behind the register's code it is one anywhere; in France and Spain a number of the
     * one register tells itself by its check digits.
     *
     * @param country null if not known
     * @return empty if it is an internal number only
     */
    public static Optional<Party.Identifier> register(String number, @Nullable Country country, Position at) {
        if (IdentifierKind.NATIONAL_REGISTER.check(number).isUsable())
            return Optional.of(new Party.Identifier(IdentifierKind.NATIONAL_REGISTER, number, at));
        String code = country == null ? "" : country.code();
        IdentifierKind kind = code.equals("FR") ? IdentifierKind.SIREN : IdentifierKind.NIF;
        boolean isTold =
                (code.equals("FR") || code.equals("ES")) && kind.check(number).isUsable();
        return isTold ? Optional.of(new Party.Identifier(kind, number, at)) : Optional.empty();
    }

    /** A VAT number whose country stands beside it instead of in front; two letters in front may be its key, as in France. */
    public static String vat(String number, String country) {
        String written = number.strip().toUpperCase(Locale.ROOT);
        String code = country.strip().toUpperCase(Locale.ROOT);
        String prefix = code.equals("GR") ? "EL" : code;
        if (!code.matches("[A-Z]{2}") || written.startsWith(code) || written.startsWith(prefix)) return number;
        String whole = prefix + number.strip();
        boolean isKey = !IdentifierKind.VAT.check(number).isUsable()
                && IdentifierKind.VAT.check(whole).isUsable();
        return isKey || !written.matches("[A-Z]{2}.*") ? whole : number;
    }
}
