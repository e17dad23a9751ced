package dev.adit.fact;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.claim.Standing;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Link;
import dev.adit.network.Network;
import dev.adit.table.Attribute;
import dev.adit.table.Column;
import dev.adit.value.Country;
import dev.adit.value.Days;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Answers what nobody answered in the inputs, from the reference tables: of each actor by its country, region, minerals
 * or name. Many actors share one claim, which leads back to the row of the table, so that big networks stay cheap.
 */
public final class FactAnswers {
    private final Facts facts;
    private final Network network;
    private final int day;

    /** @param day the day of the report, in days from 1970-01-01; what was known only later is left out */
    public FactAnswers(Facts facts, Network network, int day) {
        this.facts = facts;
        this.network = network;
        this.day = day;
    }

    /** Fills the columns of attributes that the vocabulary has; an answer of the inputs stays, even an expired one. */
    public void fill(Standing standing) {
        if (facts.lists().isEmpty() && facts.given().isEmpty()) return;
        @Nullable Placed[] placed = placed();
        ByPlace listed = ByPlace.listed(facts, day);
        for (Backing backing : backings(standing, listed)) fill(backing, placed, standing);
        fillPlaceless(listed, placed, standing);
        fillOldestList(standing);
    }

    private List<Backing> backings(Standing standing, ByPlace listed) {
        List<Backing> backings = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (CountryFact fact : facts.countryFacts()) names.add(fact.fact());
        names.retainAll(standing.claims().vocabulary().names());
        for (String name : names) backings.add(ByCountry.fact(name, facts, day));
        for (ListedGood.Flag flag : ListedGood.Flag.values()) backings.add(ByMineral.goods(flag, facts, day));
        backings.add(ByMineral.derived(facts, day));
        backings.add(ByMineral.trade("in_trade_hub", TradePlace.Role.HUB, facts, day));
        backings.add(ByMineral.trade("transit_country", TradePlace.Role.TRANSIT, facts, day));
        backings.add(ByCountry.fatf(facts, day));
        backings.add(ByPlace.conflict(facts, day));
        backings.add(listed);
        return backings;
    }

    private @Nullable Placed[] placed() {
        Map<Integer, Set<String>> sold = sold();
        @Nullable Placed[] placed = new Placed[network.actors().size()];
        for (int actor = 0; actor < placed.length; actor++) {
            Actor its = network.actors().get(actor);
            Country country = its.country();
            Collection<String> minerals =
                    its.minerals().isEmpty() ? sold.getOrDefault(actor, Set.of()) : its.minerals();
            if (country != null) placed[actor] = new Placed(its, country, minerals);
        }
        return placed;
    }

    /** What actors that list no minerals sell in flows in force. */
    private Map<Integer, Set<String>> sold() {
        Map<Integer, Set<String>> sold = new TreeMap<>();
        for (int flow = 0; flow < network.flows(); flow++) {
            int seller = network.seller(flow);
            if (seller < 0 || !network.actors().get(seller).minerals().isEmpty()) continue;
            if (network.link(flow) != Link.NONE && network.isInForce(flow, day))
                sold.computeIfAbsent(seller, fresh -> new TreeSet<>()).add(network.commodity(flow));
        }
        return sold;
    }

    private void fill(Backing backing, @Nullable Placed[] placed, Standing standing) {
        OptionalInt attribute = standing.claims().vocabulary().place(backing.attribute());
        if (attribute.isEmpty()) return;
        Cells cells = new Cells(attribute.getAsInt(), standing);
        for (int row = 0; row < placed.length; row++) {
            Placed actor = placed[row];
            if (actor == null || !cells.isOpen(row, actor.actor())) continue;
            Answer answer = backing.of(actor);
            if (answer != null) cells.set(row, answer);
        }
    }

    private void fillPlaceless(ByPlace listed, @Nullable Placed[] placed, Standing standing) {
        OptionalInt attribute = standing.claims().vocabulary().place(listed.attribute());
        if (attribute.isEmpty() || facts.listedEntities().isEmpty()) return;
        Cells cells = new Cells(attribute.getAsInt(), standing);
        for (int row = 0; row < placed.length; row++) {
            Actor actor = network.actors().get(row);
            if (placed[row] != null || !cells.isOpen(row, actor)) continue;
            Answer answer = listed.ofPlaceless(actor);
            if (answer != null) cells.set(row, answer);
        }
    }

    /** Whoever reports is told how old the oldest list is that bears a day. */
    private void fillOldestList(Standing standing) {
        OptionalInt attribute = standing.claims().vocabulary().place("reference_list_oldest");
        ReferenceList oldest = facts.lists().stream()
                .filter(list -> list.dated() != Days.UNKNOWN && list.dated() <= day)
                .min(Comparator.comparingInt(ReferenceList::dated))
                .orElse(null);
        if (attribute.isEmpty() || oldest == null) return;
        Provenance from = new Provenance(oldest.name() + ": " + oldest.source(), oldest.dated(), oldest.at());
        Answer answer = Answer.of(Days.date(oldest.dated()).toString(), from, "dated");
        Cells cells = new Cells(attribute.getAsInt(), standing);
        for (int row = 0; row < network.actors().size(); row++)
            if (cells.isOpen(row, network.actors().get(row))) cells.set(row, answer);
    }

    /** The cells of one attribute that nobody answered. */
    private static final class Cells {
        private final int place;
        private final Attribute attribute;
        private final Standing standing;
        private final EnumSet<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
        private final IdentityHashMap<Answer, Integer> claims = new IdentityHashMap<>();

        Cells(int place, Standing standing) {
            this.place = place;
            this.standing = standing;
            this.attribute = standing.claims().vocabulary().at(place);
            for (ActorKind kind : ActorKind.values()) if (attribute.appliesTo().contains(kind.word())) kinds.add(kind);
        }

        boolean isOpen(int row, Actor actor) {
            Column column = standing.table().column(place);
            return kinds.contains(actor.kind()) && (column == null || column.claim(row) == Column.NOBODY);
        }

        void set(int row, Answer answer) {
            OptionalLong cell = attribute.cell(answer.value());
            if (cell.isEmpty()) return; // a pack's own attribute of that name may take other words
            int claim = claims.computeIfAbsent(answer, fresh -> note(fresh, cell.getAsLong()));
            standing.table().columnToFill(place).set(row, cell.getAsLong(), claim, false);
        }

        private int note(Answer answer, long cell) {
            Provenance from = answer.provenance();
            Claims.Origin origin = new Claims.Origin(
                    answer.observedOn(),
                    Days.UNKNOWN,
                    answer.source(),
                    EvidenceGrade.B,
                    from.at().file(),
                    from.at().line());
            return standing.note(place, cell, origin, answer.heading());
        }
    }
}
