package dev.adit.mapping;

import dev.adit.grid.Cell;
import dev.adit.grid.Frame;
import dev.adit.grid.GridRow;
import dev.adit.privacy.PersonalHeadings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the columns about single people, before anything else looks at a value. */
final class PersonalColumns {
    private static final int LONGEST = 80;
    private static final int MOST = 2;
    private static final int FIRST_BIRTH_YEAR = 1925;
    private static final int LAST_BIRTH_YEAR = 2012;
    private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,64}\\.[\\p{L}]{2,10}");
    private static final Pattern PHONE = Pattern.compile("(\\+|00|\\(0)[0-9 ()/.\\-]{7,24}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Set<String> NAME_OF_PERSON = Set.of(
            ("name last|name first|vorname|nachname|familienname|zuname|prenom|nom de famille|apellido|apellidos|nombre"
                            + " de pila|first name|last name|surname|given name|family name|middle name")
                    .split("\\|", -1));
    private static final Set<String> CONTACT_WORDS = Set.of(
            ("contact contacts contacto contactos ansprechpartner ansprechpartnerin ansprechperson kontakt kontaktperson"
                            + " interlocuteur telephone phone phones telefon telefono tel fax telefax mobile movil mobil"
                            + " handy email mail courriel correo sachbearbeiter einkaufer telf portable")
                    .split(" ", -1));
    private static final Set<String> BANK_WORDS =
            Set.of("iban bank bankkonto kontonummer kontonr blz banque rib banco bic swift bankl bankn".split(" ", -1));
    private static final Set<String> PEOPLE_WORDS = Set.of(
            "sex gender geschlecht sexe sexo genre age alter edad ethnicity religion health salary gehalt salaire salario"
                    .split(" ", -1));

    /** What kind of personal data a column holds, in the words of messages. */
    enum Kind {
        PERSON("about single persons"),
        PERSON_NAME("names of persons"),
        CONTACT("contact data"),
        BANK("bank details");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private PersonalColumns() {}

    /** The kinds by column, from 0. Values are looked at only to see what they are. */
    static Map<Integer, Kind> find(Frame frame, Dictionary dictionary) {
        Map<Integer, Kind> found = new TreeMap<>();
        for (int column = 0; column < frame.headings().size(); column++) {
            String written = frame.headings().get(column);
            Optional<Kind> kind = byHeading(written);
            if (kind.isEmpty()) kind = byValues(frame, column, dictionary.knows(Heading.of(written)));
            if (kind.isPresent()) found.put(column, kind.get());
        }
        return found;
    }

    /** Those of the given columns, from 1, that hold names of persons; from 0. */
    static List<Integer> namesOfPersons(Frame frame, List<Integer> dropped) {
        return dropped.stream()
                .map(number -> number - 1)
                .filter(column -> column < frame.headings().size())
                .filter(column -> byHeading(frame.headings().get(column)).equals(Optional.of(Kind.PERSON_NAME)))
                .toList();
    }

    private static Optional<Kind> byHeading(String written) {
        Heading heading = Heading.of(written);
        if (NAME_OF_PERSON.contains(heading.words())) return Optional.of(Kind.PERSON_NAME);
        String cut = written.substring(0, Math.min(written.length(), Heading.LONGEST));
        if (PersonalHeadings.isOne(cut, false)) return Optional.of(isNameOf(cut) ? Kind.PERSON_NAME : Kind.PERSON);
        if (hasWord(heading, PEOPLE_WORDS)) return Optional.of(Kind.PERSON);
        if (hasWord(heading, CONTACT_WORDS) || heading.words().contains("e mail")) return Optional.of(Kind.CONTACT);
        return hasWord(heading, BANK_WORDS) ? Optional.of(Kind.BANK) : Optional.empty();
    }

    /** First and last names stand beside companies too, as those of whom to call; a birthday does not. */
    private static boolean isNameOf(String written) {
        String words = Heading.of(written).words();
        return words.contains("first name") || words.contains("last name") || words.contains("surname");
    }

    private static boolean hasWord(Heading heading, Set<String> words) {
        return heading.tokens().stream().anyMatch(words::contains);
    }

    private static Optional<Kind> byValues(Frame frame, int column, boolean isKnown) {
        int filled = 0;
        int contacts = 0;
        int births = 0;
        for (GridRow row : frame.body()) {
            Cell cell = row.cell(column);
            String value = cell.value();
            if (value.isEmpty()) continue;
            filled++;
            if (isContact(value)) contacts++;
            if (!isKnown && isOfLifetime(cell)) births++;
        }
        if (contacts * MOST > filled) return Optional.of(Kind.CONTACT);
        boolean isBirth = filled > 0 && births * 100L >= filled * (long) Score.PASS_SUPPORTS;
        return isBirth ? Optional.of(Kind.PERSON) : Optional.empty();
    }

    /** Whether a value is an address of a mailbox or the number of a telephone. */
    static boolean isContact(String value) {
        if (value.length() > LONGEST) return false;
        return MAIL.matcher(value).matches()
                || (PHONE.matcher(value).matches() && !DIGITS.matcher(value).matches());
    }

    private static boolean isOfLifetime(Cell cell) {
        String value = cell.value();
        boolean isDay = cell.kind() == Cell.Kind.DATE || Dates.isWritten(value);
        Optional<String> day = isDay ? Dates.read(value, Dates.Order.DAY_FIRST) : Optional.empty();
        if (isDay && day.isEmpty()) day = Dates.read(value, Dates.Order.MONTH_FIRST);
        if (day.isEmpty()) return false;
        int year = Integer.parseInt(day.get().substring(0, 4));
        return year >= FIRST_BIRTH_YEAR && year <= LAST_BIRTH_YEAR;
    }
}
