package dev.adit.fact;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.claim.Claim;
import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.house.Plot;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.NetworkBuilder;
import dev.adit.problem.Position;
import dev.adit.read.InputSet;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import dev.adit.table.Vocabulary;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import dev.adit.value.Days;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The shipped pack with its reference tables, and small runs on it. */
final class Shipped {
    private static final Path PACK = Plot.root().resolve("rulesets/src/main/resources/rulesets");

    private Shipped() {}

    /** The pack with tables of a user's own. */
    static RuleSet with(Path... tables) {
        return new RuleSetReader(RuleFiles.ofFolder(PACK).with(List.of(tables))).read();
    }

    /** Writes a table of a user's own. */
    static Path table(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Actor actor(String id, String kind, @Nullable String country, String... minerals) {
        return actor(id, kind, country, null, minerals);
    }

    static Actor actorIn(String id, String country, String region) {
        return actor(id, "mine-site", country, region, new String[0]);
    }

    private static Actor actor(
            String id, String kind, @Nullable String country, @Nullable String region, String[] minerals) {
        return new Actor(
                new ActorId(id),
                ActorKind.of(kind).orElseThrow(),
                "Name of " + id,
                country == null ? null : new Country(country),
                region,
                List.of(minerals),
                Position.file("test"));
    }

    static Assessment assess(RuleSet rules, String day, Actor... actors) {
        return assess(rules, day, new Claims(rules.vocabulary()), actors);
    }

    static Assessment assess(RuleSet rules, String day, Claims claims, Actor... actors) {
        NetworkBuilder builder = new NetworkBuilder();
        for (Actor actor : actors) builder.add(actor);
        NetworkBuilder.Built built = builder.build();
        claims.renumber(built.renumbered());
        InputSet inputs = InputSet.of(built.network(), claims, List.of());
        return Assessor.of(rules).asOf(LocalDate.parse(day)).assess(inputs);
    }

    /** One answer of a user about the first actor. */
    static Claims said(Vocabulary vocabulary, String attribute, String answer, String day) {
        Claims claims = new Claims(vocabulary);
        int place = vocabulary.place(attribute).orElseThrow();
        long cell = vocabulary.at(place).cell(answer).orElseThrow();
        int on = Days.of(LocalDate.parse(day));
        claims.add(
                0, place, cell, new Claims.Origin(on, Days.UNKNOWN, "test", EvidenceGrade.C, "mine.csv", 2), "value");
        return claims;
    }

    /** What is known of an attribute, or {@code unknown}. */
    static String answer(Assessment run, String actor, String attribute) {
        Vocabulary vocabulary = run.ruleSet().vocabulary();
        int place = vocabulary.place(attribute).orElseThrow();
        int row = run.inputs().network().number(actor);
        var table = run.findings().standing().table();
        if (!table.isKnown(place, row)) return "unknown";
        return vocabulary
                .at(place)
                .text(Objects.requireNonNull(table.column(place)).cell(row));
    }

    /** The finding of a rule about an actor; null if it is clear. */
    static @Nullable Finding finding(Assessment run, String actor, String rule) {
        List<Finding> found = new ArrayList<>();
        run.findings().each(finding -> {
            if (finding.rule().equals(rule) && finding.actor().id().text().equals(actor)) found.add(finding);
        });
        return found.isEmpty() ? null : found.get(0);
    }

    /** What a rule found about an actor; null if it is clear. */
    static @Nullable State state(Assessment run, String actor, String rule) {
        Finding found = finding(run, actor, rule);
        return found == null ? null : found.state();
    }

    /** The claim behind what is known. */
    static Claim claimBehind(Assessment run, String actor, String attribute) {
        int place = run.ruleSet().vocabulary().place(attribute).orElseThrow();
        int row = run.inputs().network().number(actor);
        var standing = run.findings().standing();
        return standing.claim(
                Objects.requireNonNull(standing.table().column(place)).claim(row));
    }
}
