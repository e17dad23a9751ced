package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.value.ActorId;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in registers. Whoever a table of actors describes stays as it is there; all others become actors of the
 * kind that their part in the register suggests, which is told.
 */
final class Parties {
    /** Of several parts the one furthest down the chain counts. */
    private static final List<ActorKind> FIRST_OF = List.of(
            ActorKind.SMELTER,
            ActorKind.EXPORTER,
            ActorKind.TRADER,
            ActorKind.TRADING_POINT,
            ActorKind.COOPERATIVE,
            ActorKind.MINE_SITE);

    private final Map<ActorId, Party> parties = new TreeMap<>();

    private final List<Answer> answers = new ArrayList<>();

    /** What somebody said, kept until everybody is an actor. */
    private record Answer(ActorId id, String attribute, String word, Claims.Origin origin, Position at) {}

    /** Notes an answer of somebody who may be no actor yet. */
    void answered(ActorId id, String attribute, String word, Claims.Origin origin, Position at) {
        answers.add(new Answer(id, attribute, word, origin, at));
    }

    private static final class Party {
        private final Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
        private final Set<ActorKind> suggested = EnumSet.noneOf(ActorKind.class);
        private final Set<String> names = new TreeSet<>(CodePointOrder.INSTANCE);
        private final Set<Country> countries = new TreeSet<>(Comparator.comparing(Country::code));
        private final Set<Position> places = new TreeSet<>();
    }

    /** Notes what a register says of somebody. */
    void said(ActorId id, ActorKind kind, String name, @Nullable Country country, Position at) {
        Party party = suggested(id, kind, at);
        party.kinds.add(kind);
        if (!name.isEmpty()) party.names.add(name);
        if (country != null) party.countries.add(country);
    }

    /** Notes somebody of whom a register says no more than where it stands in the chain. */
    void named(ActorId id, ActorKind kind, String name, @Nullable Country country, Position at) {
        Party party = suggested(id, kind, at);
        if (!name.isEmpty()) party.names.add(name);
        if (country != null) party.countries.add(country);
    }

    private Party suggested(ActorId id, ActorKind kind, Position at) {
        Party party = parties.computeIfAbsent(id, fresh -> new Party());
        party.suggested.add(kind);
        party.places.add(at);
        return party;
    }

    /** Adds everybody who is not an actor yet. */
    void tell(Intake intake) {
        parties.forEach((id, party) -> {
            if (intake.network.number(id.text()) < 0) tell(id, party, intake);
        });
        for (Answer answer : answers)
            intake.told(
                    intake.network.number(answer.id().text()),
                    answer.attribute(),
                    answer.word(),
                    answer.origin(),
                    answer.at().name() == null ? "" : answer.at().name());
    }

    private static void tell(ActorId id, Party party, Intake intake) {
        Set<ActorKind> kinds = party.kinds.isEmpty() ? party.suggested : party.kinds;
        ActorKind kind = FIRST_OF.stream().filter(kinds::contains).findFirst().orElse(ActorKind.COMPANY);
        Position at = party.places.iterator().next();
        String name = party.names.isEmpty() ? id.text() : party.names.iterator().next();
        Country country =
                party.countries.size() == 1 ? party.countries.iterator().next() : null;
        intake.network.add(new Actor(id, kind, name, country, null, List.of(), at));
        intake.problems.add(
                Code.L10,
                at,
                "'" + Row.shown(id.text()) + "' is described in no table of actors; it is taken for the kind "
                        + kind.word() + ", by its part in the register",
                "describe it in actors.csv if it is something else");
    }
}
