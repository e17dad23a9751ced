package dev.adit.identity;

import dev.adit.identity.IdentifierCheck.Proof;
import dev.adit.identity.IdentifierCheck.Status;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.value.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The checked global identifiers of a record: what may prove that it is one with another. */
final class Proofs {
    private static final Set<IdentifierKind> GLOBAL = Set.of(
            IdentifierKind.LEI,
            IdentifierKind.VAT,
            IdentifierKind.NIF,
            IdentifierKind.SIREN,
            IdentifierKind.NATIONAL_REGISTER,
            IdentifierKind.CID,
            IdentifierKind.DUNS);

    private final Set<String> words = new TreeSet<>();
    private final Set<String> legalEntities = new TreeSet<>();

    private Proofs() {}

    /** Notes identifiers that were mended (I01) or fail their check (I02). */
    static Proofs of(Party party, Problems problems) {
        Proofs proofs = new Proofs();
        for (Party.Identifier identifier : party.identifiers()) {
            if (identifier.text().isBlank()) continue;
            IdentifierCheck check = identifier.kind().check(identifier.text());
            tell(identifier, check, problems);
            if (check.isUsable() && isProof(identifier.kind(), check, party)) proofs.add(identifier.kind(), check);
        }
        return proofs;
    }

    private static void tell(Party.Identifier identifier, IdentifierCheck check, Problems problems) {
        String word = identifier.kind().word();
        if (check.status() == Status.DAMAGED)
            problems.add(Code.I01, identifier.at(), "the " + word + " was mended: " + check.reason(), null);
        if (check.status() == Status.INVALID)
            problems.add(
                    Code.I02,
                    identifier.at(),
                    "not a valid " + word + ": " + check.reason(),
                    "correct it; until then it proves nothing");
    }

    /** A VAT number whose digits could not be checked must at least be of the record's country. */
    private static boolean isProof(IdentifierKind kind, IdentifierCheck check, Party party) {
        if (kind != IdentifierKind.VAT || check.proof() == Proof.CHECKSUM) return GLOBAL.contains(kind);
        Country country = party.country();
        String prefix = check.canonical().substring(0, 2);
        return country != null
                && country.code().equals(prefix.equals("EL") ? "GR" : prefix.equals("XI") ? "GB" : prefix);
    }

    private void add(IdentifierKind kind, IdentifierCheck check) {
        boolean isSpanish = kind == IdentifierKind.NIF;
        words.add(
                isSpanish
                        ? IdentifierKind.VAT.word() + " ES" + check.canonical()
                        : kind.word() + " " + check.canonical());
        if (kind == IdentifierKind.LEI) legalEntities.add(check.canonical());
    }

    /** Kind and canonical form of each, in order. */
    List<String> words() {
        return new ArrayList<>(words);
    }

    Set<String> legalEntities() {
        return legalEntities;
    }
}
