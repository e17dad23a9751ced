package dev.adit.gather;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Custody;
import dev.adit.network.Feed;
import dev.adit.network.Flow;
import dev.adit.network.Link;
import dev.adit.network.NetworkBuilder;
import dev.adit.network.Target;
import dev.adit.problem.Position;
import dev.adit.read.InputSet;
import dev.adit.rule.Packs;
import dev.adit.table.Vocabulary;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import dev.adit.value.Days;
import dev.adit.value.Ppm;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small supply chain told in code: actors, who sells to whom, and what was said of them. */
public final class Chain {
    private static final List<String> HARM = List.of(
            "hazardous_cases_open",
            "children_working",
            "children_present",
            "armed_interference",
            "non_state_interference",
            "credible_allegation");

    private final NetworkBuilder network = new NetworkBuilder();
    private final Vocabulary vocabulary;
    private final Claims claims;
    private final List<Target> targets = new ArrayList<>();
    private int line = 1;

    /** Told with the small pack. */
    public Chain() {
        this(Packs.vocabulary());
    }

    public Chain(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.claims = new Claims(vocabulary);
    }

    /** Actors of a kind such as {@code mine-site}, or {@code mine-site of cobalt} if they are known to handle it. */
    public Chain actors(String kind, String... ids) {
        for (String id : ids) named(kind, id, "Name of " + id);
        return this;
    }

    /** One actor, by another name. */
    public Chain named(String kind, String id, String name) {
        return actor(kind, id, name, null);
    }

    /** One actor in a country. */
    public Chain in(String country, String kind, String id) {
        return actor(kind, id, "Name of " + id, country);
    }

    private Chain actor(String kind, String id, String name, @Nullable String country) {
        String[] words = kind.split(" of ", 2);
        network.add(new Actor(
                ActorId.of(id).orElseThrow(() -> new IllegalArgumentException(id)),
                ActorKind.of(words[0]).orElseThrow(() -> new IllegalArgumentException(kind)),
                name,
                country == null ? null : Country.of(country).orElseThrow(),
                null,
                List.of(words).subList(1, words.length),
                Position.row("actors.csv", ++line)));
        return this;
    }

    /** A flow of cobalt that is verified, but for what is told otherwise: {@code share=30}, {@code link=COMPANY}. */
    public Chain flow(String seller, String buyer, String... told) {
        Map<String, String> given = new TreeMap<>();
        for (String one : told) given.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        String share = given.get("share");
        String kilograms = given.get("kg");
        network.add(new Flow(
                new ActorId(seller),
                new ActorId(buyer),
                given.getOrDefault("commodity", "cobalt"),
                share == null ? null : Ppm.ofPercent(share),
                Link.valueOf(given.getOrDefault("link", "VERIFIED")),
                Custody.of(given.getOrDefault("custody", "unknown")).orElseThrow(),
                given.getOrDefault("stream", ""),
                day(given.get("from")),
                day(given.get("to")),
                kilograms == null ? null : Long.valueOf(kilograms),
                "",
                Position.row("flows.csv", ++line)));
        return this;
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** A part of the intake of cobalt, in per cent, that comes from nobody knows where. */
    public Chain unknownOrigin(String buyer, String share) {
        return feed(Feed.Kind.UNKNOWN_ORIGIN, buyer, share, Truth.UNKNOWN);
    }

    /** A part of the intake of cobalt, in per cent, that is recycled. */
    public Chain recycled(String buyer, String share, Truth proven) {
        return feed(Feed.Kind.RECYCLED, buyer, share, proven);
    }

    /** The same, from one day to another. */
    public Chain recycled(String buyer, String share, Truth proven, String from, String to) {
        Position at = Position.row("flows.csv", ++line);
        network.add(new Feed(
                Feed.Kind.RECYCLED,
                new ActorId(buyer),
                "cobalt",
                Ppm.ofPercent(share),
                proven,
                LocalDate.parse(from),
                LocalDate.parse(to),
                at));
        return this;
    }

    private Chain feed(Feed.Kind kind, String buyer, String share, Truth proven) {
        Position at = Position.row("flows.csv", ++line);
        network.add(new Feed(kind, new ActorId(buyer), "cobalt", Ppm.ofPercent(share), proven, at));
        return this;
    }

    /** An answer somebody gave of an actor on a day. */
    public Chain says(String actor, String attribute, String answer, String day) {
        return says(actor, attribute, answer, day, "visit", EvidenceGrade.A);
    }

    public Chain says(String actor, String attribute, String answer, String day, String source, EvidenceGrade grade) {
        int observed = Days.of(LocalDate.parse(day));
        Claims.Origin origin = new Claims.Origin(observed, Days.UNKNOWN, source, grade, "claims.csv", ++line);
        int place = vocabulary.place(attribute).orElseThrow(() -> new IllegalArgumentException(attribute));
        long cell = vocabulary
                .at(place)
                .cell(answer)
                .orElseThrow(() -> new IllegalArgumentException(attribute + ": " + answer));
        claims.add(network.number(actor), place, cell, origin, "value");
        return this;
    }

    /** Answers every question of harm with no, lately; only the kinds that can be asked are. */
    public Chain clean(String day, String... actors) {
        for (String actor : actors)
            for (String attribute : HARM)
                if (vocabulary
                        .at(vocabulary.place(attribute).orElseThrow())
                        .appliesTo()
                        .contains(network.actor(network.number(actor)).kind().word()))
                    says(actor, attribute, attribute.endsWith("open") ? "0" : "no", day);
        return this;
    }

    /** Names an actor to be scored. */
    public Chain score(String actor, long weight) {
        targets.add(new Target(actor, weight));
        return this;
    }

    /** What would have been read; the chain must not be used any more. */
    public InputSet inputs() {
        NetworkBuilder.Built built = network.build();
        claims.renumber(built.renumbered());
        return InputSet.of(built.network(), claims, targets);
    }
}
