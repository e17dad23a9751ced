package dev.adit.read;

import dev.adit.identity.Party;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Target;
import dev.adit.problem.Position;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Actors whom no table describes: gathered with everything that files say of them, and added once. */
final class Newcomers {
    private final Intake intake;
    private final Map<String, String> actorOf;
    private final Map<String, Party> described;
    private final Map<String, TreeSet<String>> minerals = new TreeMap<>();
    private final Map<String, Long> weights = new TreeMap<>();

    /**
     * @param actorOf the actor that each record is
     * @param described the record that describes each actor which no table describes
     */
    Newcomers(Intake intake, Map<String, String> actorOf, Map<String, Party> described) {
        this.intake = intake;
        this.actorOf = actorOf;
        this.described = described;
    }

    /** The id of the actor that a record is. */
    String actorOf(String record) {
        return actorOf.getOrDefault(record, record);
    }

    void handles(String record, List<String> more) {
        minerals.computeIfAbsent(actorOf(record), fresh -> new TreeSet<>()).addAll(more);
    }

    /** Somebody to be scored; weights of several records of one actor add up. */
    void isTarget(String record, long weight) {
        weights.merge(actorOf(record), weight, Long::sum);
    }

    void add() {
        described.forEach((id, party) -> add(
                id,
                ActorKind.COMPANY,
                party.name().isBlank() ? id : party.name(),
                party.country(),
                minerals.getOrDefault(id, new TreeSet<>()),
                party.at()));
        weights.forEach((id, weight) -> {
            if (intake.network.number(id) >= 0 && intake.targetAt.putIfAbsent(id, atOf(id)) == null)
                intake.targets.add(new Target(id, Math.max(1, weight)));
        });
    }

    private Position atOf(String id) {
        return intake.network.actor(intake.network.number(id)).at();
    }

    /** The number of an actor; made if it is not there yet. */
    int add(String id, ActorKind kind, String name, @Nullable Country country, Set<String> handled, Position at) {
        int number = intake.network.number(id);
        if (number >= 0) return number;
        intake.network.add(
                new Actor(new ActorId(id), kind, name, country, null, List.copyOf(new TreeSet<>(handled)), at));
        return intake.network.number(id);
    }

    /** A text as an actor's id may be: without bars and control characters, and not too long. */
    static String id(String text) {
        String plain = text.replaceAll("[|\\p{Cntrl}]", " ").strip();
        String cut =
                plain.length() <= 180 ? plain : plain.substring(0, 160) + " ~" + Integer.toHexString(plain.hashCode());
        return ActorId.of(cut).map(ActorId::text).orElse("unnamed");
    }
}
