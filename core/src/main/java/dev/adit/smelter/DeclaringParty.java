package dev.adit.smelter;

import dev.adit.grid.Address;
import dev.adit.identity.IdentifierCheck;
import dev.adit.identity.IdentifierKind;
import dev.adit.identity.Party;
import dev.adit.problem.Position;
import dev.adit.template.Declaration;
import dev.adit.value.Minerals;
import java.util.List;
import java.util.Optional;

/** The company that makes a declaration, as a record that may be one with others. */
public final class DeclaringParty {
    /** In every template the company's name stands there. */
    private static final String NAME = "D8";

    private DeclaringParty() {}

    /** The record; told from all others by its file, since a name is no proof of who somebody is. */
    public static Party of(Declaration declaration) {
        Position at = declaration.company().isEmpty()
                ? Position.file(declaration.file())
                : Position.cell(
                        declaration.file() + "[Declaration]", Address.row(NAME), Address.letters(Address.column(NAME)));
        List<Party.Identifier> identifiers = kind(declaration.companyIdAuthority())
                .filter(kind -> !declaration.companyId().isEmpty())
                .map(kind -> List.of(new Party.Identifier(kind, declaration.companyId(), at)))
                .orElse(List.of());
        return new Party(declaration.file(), declaration.company(), null, "", identifiers, at);
    }

    /** What is wrong with a company's identification; empty if it is sound, or of an authority that is not known. */
    public static Optional<String> fault(String authority, String id) {
        return kind(authority)
                .map(kind -> kind.check(id))
                .filter(check -> check.status() == IdentifierCheck.Status.INVALID)
                .map(IdentifierCheck::reason);
    }

    private static Optional<IdentifierKind> kind(String authority) {
        String folded = Minerals.fold(authority).replaceAll("[^a-z]+", "");
        if (folded.contains("lei") || folded.contains("gleif")) return Optional.of(IdentifierKind.LEI);
        if (folded.contains("duns") || folded.contains("dunbradstreet")) return Optional.of(IdentifierKind.DUNS);
        if (folded.contains("vat")) return Optional.of(IdentifierKind.VAT);
        return Optional.empty();
    }
}
