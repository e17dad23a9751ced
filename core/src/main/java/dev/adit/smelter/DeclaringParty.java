package dev.adit.smelter;

import dev.adit.fact.Countries;
import dev.adit.grid.Address;
import dev.adit.identity.Authority;
import dev.adit.identity.IdentifierCheck;
import dev.adit.identity.Party;
import dev.adit.problem.Position;
import dev.adit.template.Declaration;
import dev.adit.value.Country;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The company that makes a declaration, as a record that may be one with others. */
public final class DeclaringParty {
    /** In every template the company's name stands there. */
    private static final String NAME = "D8";

    private DeclaringParty() {}

    /**
     * The record; told from all others by its file, since a name is no proof of who somebody is.
     *
     * @param countries by which the end of its address names its country; one that is not told there is not known
     */
    public static Party of(Declaration declaration, Countries countries) {
        Position at = declaration.company().isEmpty()
                ? Position.file(declaration.file())
                : Position.cell(
                        declaration.file() + "[Declaration]", Address.row(NAME), Address.letters(Address.column(NAME)));
        List<Party.Identifier> identifiers = Authority.identifier(
                        declaration.companyIdAuthority(), declaration.companyId(), declaration.companyIdAt())
                .map(List::of)
                .orElse(List.of());
        String address = declaration.address();
        return new Party(
                declaration.file(), declaration.company(), country(address, countries), address, identifiers, at);
    }

    /** The country that an address ends with, behind its last comma or in its last line. */
    private static @Nullable Country country(String address, Countries countries) {
        String[] parts = address.strip().split("[,;\\r\\n]+", -1);
        String last = parts[parts.length - 1].strip().replaceFirst("\\.$", "");
        List<Country> found = parts.length < 2 || last.isEmpty() ? List.of() : countries.find(last);
        return found.size() == 1 ? found.get(0) : null;
    }

    /** What is wrong with a company's identification; empty if it is sound, or of an authority that is not known. */
    public static Optional<String> fault(String authority, String id) {
        return Authority.identifier(authority, id, Position.file(""))
                .map(one -> one.kind().check(one.text()))
                .filter(check -> check.status() == IdentifierCheck.Status.INVALID)
                .map(IdentifierCheck::reason);
    }
}
