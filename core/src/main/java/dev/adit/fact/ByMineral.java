package dev.adit.fact;

import dev.adit.network.ActorKind;
import dev.adit.value.Country;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers yes where one of an actor's minerals is listed for its country, and no only where each of them is told to be
 * none; what is not listed stays unknown, for absence from a list means that nobody looked hard enough.
 */
final class ByMineral implements Backing {
    private static final String YES = "yes";

    /** Whose own country is the one they declare as origin; others stand in one and buy from another. */
    private static final Set<ActorKind> LOCAL =
            EnumSet.of(ActorKind.MINE_SITE, ActorKind.COOPERATIVE, ActorKind.TRADING_POINT);

    private final String attribute;
    private final Set<ActorKind> kinds;
    private final Map<Country, Map<String, Answer>> answers = new HashMap<>();
    private final Map<Country, Answer> everyMineral = new HashMap<>();

    private ByMineral(String attribute, Set<ActorKind> kinds) {
        this.attribute = attribute;
        this.kinds = kinds;
    }

    private ByMineral(String attribute) {
        this(attribute, EnumSet.allOf(ActorKind.class));
    }

    @Override
    public String attribute() {
        return attribute;
    }

    /** A yes counts before a no, and the first row before others. */
    private void add(Country country, String mineral, Answer answer) {
        answers.computeIfAbsent(country, fresh -> new HashMap<>())
                .merge(mineral, answer, (one, other) -> isYes(one) || !isYes(other) ? one : other);
    }

    @Override
    public @Nullable Answer of(Placed actor) {
        if (!kinds.contains(actor.actor().kind())) return null;
        Answer every = everyMineral.get(actor.country());
        if (every != null) return every;
        Map<String, Answer> here = answers.get(actor.country());
        if (here == null || actor.minerals().isEmpty()) return null;
        List<Answer> found = new ArrayList<>();
        for (String mineral : actor.minerals()) {
            Answer answer = here.get(mineral);
            if (answer != null && isYes(answer)) return answer;
            if (answer != null) found.add(answer);
        }
        return found.size() == actor.minerals().size() ? found.get(0) : null;
    }

    private static boolean isYes(Answer answer) {
        return answer.value().equals(YES);
    }

    /** The goods listed for something on the day. */
    static ByMineral goods(ListedGood.Flag flag, Facts facts, int day) {
        ByMineral listed = new ByMineral(attribute(flag), LOCAL);
        for (ListedGood good : facts.listedGoods()) {
            Truth truth = good.isListed(flag, day);
            if (!good.provenance().isKnownOn(day) || good.derivedFrom() != null || truth == Truth.UNKNOWN) continue;
            listed.add(good.country(), good.mineral(), answer(good, truth, flag, day));
        }
        return listed;
    }

    private static String attribute(ListedGood.Flag flag) {
        return switch (flag) {
            case CHILD_LABOUR -> "listed_child_labour";
            case FORCED_LABOUR -> "listed_forced_labour";
            case FORCED_CHILD_LABOUR -> "listed_forced_child_labour";
        };
    }

    private static Answer answer(ListedGood good, Truth truth, ListedGood.Flag flag, int day) {
        Provenance from = good.provenance();
        String heading = flag == ListedGood.Flag.CHILD_LABOUR
                ? "child_labour"
                : flag == ListedGood.Flag.FORCED_LABOUR ? "forced_labour" : "forced_child_labour";
        if (truth == Truth.YES || !good.isRemoved(day)) return Answer.of(truth.word(), from, heading);
        return new Answer(truth.word(), good.removedOn(), from.source() + ", since removed", from, "removed_on");
    }

    /** The goods listed because of what they are made of. */
    static ByMineral derived(Facts facts, int day) {
        ByMineral derived = new ByMineral("derived_from_listed");
        for (ListedGood good : facts.listedGoods())
            if (good.derivedFrom() != null && good.provenance().isKnownOn(day) && !good.isRemoved(day))
                derived.add(good.country(), good.mineral(), Answer.of(YES, good.provenance(), "derived_from"));
        return derived;
    }

    /** The hubs, or the countries of transit, of a mineral; a row without a mineral is one for all. */
    static ByMineral trade(String attribute, TradePlace.Role role, Facts facts, int day) {
        ByMineral places =
                new ByMineral(attribute, role == TradePlace.Role.TRANSIT ? LOCAL : EnumSet.allOf(ActorKind.class));
        for (TradePlace place : facts.tradePlaces()) {
            if (place.role() != role || !place.provenance().isKnownOn(day)) continue;
            Answer answer = Answer.of(YES, place.provenance(), "role");
            String mineral = place.mineral();
            if (mineral == null) places.everyMineral.putIfAbsent(place.country(), answer);
            else places.add(place.country(), mineral, answer);
        }
        return places;
    }
}
