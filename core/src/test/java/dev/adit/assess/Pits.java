package dev.adit.assess;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.finding.Findings;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.NetworkBuilder;
import dev.adit.network.Target;
import dev.adit.problem.Position;
import dev.adit.read.InputSet;
import dev.adit.rule.ShippedPack;
import dev.adit.table.Attribute;
import dev.adit.table.Column;
import dev.adit.table.Vocabulary;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Mine sites in regions, and what was said of them on which day; judged on 2024-06-01 by the shipped pack. */
final class Pits {
    static final LocalDate DAY = LocalDate.parse("2024-06-01");

    private final NetworkBuilder network = new NetworkBuilder();
    private final Vocabulary vocabulary = ShippedPack.ruleSet().vocabulary();
    private final Claims claims = new Claims(vocabulary);
    private final List<Target> targets = new ArrayList<>();
    private int line = 1;

    Pits site(String id, String region) {
        network.add(new Actor(
                ActorId.of(id).orElseThrow(),
                ActorKind.MINE_SITE,
                id,
                Country.of("CD").orElseThrow(),
                region,
                List.of("gold"),
                Position.row("actors.csv", ++line)));
        targets.add(new Target(id, 1));
        return this;
    }

    Pits says(String id, String attribute, String value, String day) {
        int place = vocabulary.place(attribute).orElseThrow();
        Claims.Origin origin = new Claims.Origin(
                Days.of(LocalDate.parse(day)), Days.UNKNOWN, "test", EvidenceGrade.A, "claims.csv", ++line);
        claims.add(network.number(id), place, vocabulary.at(place).cell(value).orElseThrow(), origin, "value");
        return this;
    }

    private InputSet inputs() {
        NetworkBuilder.Built built = network.build();
        claims.renumber(built.renumbered());
        return InputSet.of(built.network(), claims, List.copyOf(targets));
    }

    /** An answer in words after facts and measures, or "unknown". */
    String answer(String id, String attribute) {
        InputSet inputs = inputs();
        Findings findings =
                new Inquiry(ShippedPack.ruleSet(), new LocalEngine(1)).on(inputs, Days.of(DAY), claim -> true);
        int place = vocabulary.place(attribute).orElseThrow();
        Attribute asked = vocabulary.at(place);
        Column column = findings.standing().table().column(place);
        for (int actor = 0; actor < inputs.network().actors().size(); actor++)
            if (inputs.network().actors().get(actor).id().text().equals(id))
                return column != null && column.isKnown(actor) ? asked.text(column.cell(actor)) : "unknown";
        throw new IllegalArgumentException(id);
    }

    Assessment assess() {
        return Assessor.of(ShippedPack.ruleSet()).asOf(DAY).assess(inputs());
    }
}
