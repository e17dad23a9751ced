package dev.adit.read;

import dev.adit.identity.Authority;
import dev.adit.identity.IdentifierCheck;
import dev.adit.identity.IdentifierKind;
import dev.adit.identity.Party;
import dev.adit.identity.Resolution;
import dev.adit.identity.WhoIsWho;
import dev.adit.network.Actor;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.value.ActorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who the nodes of an OMTS graph are. A node's id speaks for its own file, so that {@code n1} of two files is two
 * actors; nodes that share a checked identifier with an actor that is known, or with each other, are one with it.
 */
final class OmtsIdentity {
    private static final Pattern UNIVERSAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final Intake intake;
    private final String file;
    private final Map<String, String> actorOf = new HashMap<>();

    OmtsIdentity(Intake intake, String file) {
        this.intake = intake;
        this.file = file;
    }

    /** The id that Adit itself gave, or one that means the same everywhere; else the node's own behind its file's name. */
    Optional<ActorId> id(DocumentObject node, String own) {
        for (DocumentObject identifier : node.inners("identifiers")) {
            boolean isOurs = identifier.text("scheme").equals("internal")
                    && identifier.text("authority").equals("adit");
            if (isOurs) return IcglrSites.id(node, "identifiers", identifier.text("value"));
        }
        boolean isGlobal = UNIVERSAL.matcher(own).matches()
                || IdentifierKind.CID.check(own).isUsable()
                || IdentifierKind.LEI.check(own).isUsable()
                || IdentifierKind.ICGLR_MINE.check(own).isUsable();
        return IcglrSites.id(node, "id", isGlobal ? own : file + "#" + own);
    }

    /** Finds out which nodes are actors that are known, and which are one; the first by letters stands for all. */
    void bringTogether(Map<String, Actor> described, Map<String, DocumentObject> nodes) {
        Map<String, Party> records = new HashMap<>();
        described.forEach((id, actor) -> {
            DocumentObject node = nodes.get(id);
            List<Party.Identifier> identifiers = node == null ? List.of() : identifiers(node);
            String own = actor.id().text();
            boolean isNew = intake.network.number(own) < 0;
            if (isNew && !identifiers.isEmpty()) records.putIfAbsent(own, party(actor, identifiers));
            else identifiers.forEach(one -> intake.identifiers.add(own, one));
        });
        if (records.isEmpty()) return;
        List<Party> parties = new ArrayList<>(intake.identifiers.parties(intake.network));
        parties.addAll(records.values());
        // what contradicts itself is told at the end, once for all files
        for (WhoIsWho.Group group : Resolution.proven(parties, intake.decisions, new Problems())) keep(group, records);
    }

    private void keep(WhoIsWho.Group group, Map<String, Party> records) {
        String first = group.members().stream()
                .filter(id -> intake.network.number(id) >= 0)
                .findFirst()
                .orElse(group.id());
        for (String member : group.members()) {
            Party record = records.get(member);
            if (record == null) continue;
            actorOf.put(member, first);
            record.identifiers().forEach(one -> intake.identifiers.add(first, one));
        }
    }

    private static Party party(Actor actor, List<Party.Identifier> identifiers) {
        return new Party(actor.id().text(), actor.name(), actor.country(), "", identifiers, actor.at());
    }

    /** The id of the actor that a described node is. */
    ActorId actorOf(Actor described) {
        String id = actorOf.get(described.id().text());
        return id == null ? described.id() : new ActorId(id);
    }

    /** The sound identifiers of a node in their canonical form; those that fail their check are told. */
    private static List<Party.Identifier> identifiers(DocumentObject node) {
        List<Party.Identifier> identifiers = new ArrayList<>();
        for (DocumentObject written : node.inners("identifiers"))
            identifier(written).ifPresent(one -> {
                IdentifierCheck check = one.kind().check(one.text());
                if (check.status() == IdentifierCheck.Status.INVALID)
                    written.spoilt(
                            Code.I02,
                            "value",
                            "not a valid " + one.kind().word() + ": " + check.reason(),
                            "correct it; until then it proves nothing");
                else identifiers.add(new Party.Identifier(one.kind(), check.canonical(), one.at()));
            });
        return identifiers;
    }

    private static Optional<Party.Identifier> identifier(DocumentObject written) {
        String scheme = written.text("scheme").toLowerCase(Locale.ROOT).replace('_', '-');
        String authority = written.text("authority");
        String value = written.text("value");
        return switch (scheme) {
            case "lei", "duns", "gln", "siren", "nif" -> Authority.identifier(scheme, value, written.at("value"));
            case "vat" -> Authority.identifier(scheme, Authority.vat(value, authority), written.at("value"));
            case "nat-reg" ->
                Authority.identifier(authority, value, written.at("value"))
                        .filter(one -> one.kind() == IdentifierKind.NATIONAL_REGISTER);
            default -> Optional.empty();
        };
    }
}
