import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.assess.ScoredSupplier;
import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Custody;
import dev.adit.network.Flow;
import dev.adit.network.Link;
import dev.adit.network.NetworkBuilder;
import dev.adit.network.Target;
import dev.adit.problem.Position;
import dev.adit.read.InputSet;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import dev.adit.value.ActorId;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.List;

/** Scores a network of two actors that your own system holds in memory; needs adit-core and adit-rulesets only. */
public final class Embed {
    private static final Position HERE = Position.file("our own system");

    public static void main(String[] arguments) {
        RuleSet rules = new RuleSetReader(RuleFiles.shipped()).read();
        NetworkBuilder builder = new NetworkBuilder();
        builder.add(actor("site-7", ActorKind.MINE_SITE));
        builder.add(actor("trader-3", ActorKind.TRADER));
        builder.add(new Flow(new ActorId("site-7"), new ActorId("trader-3"), "gold", 1_000_000, Link.VERIFIED,
                Custody.MASS_BALANCE, "", null, null, null, "purchase book", HERE));

        Claims claims = new Claims(rules.vocabulary());
        int seen = rules.vocabulary().place("children_present").orElseThrow();
        claims.add(builder.number("site-7"), seen, 1, new Claims.Origin(
                Days.of(LocalDate.of(2025, 9, 14)), Days.UNKNOWN, "site visit", EvidenceGrade.A, "visits", 1), "seen");

        NetworkBuilder.Built built = builder.build();
        claims.renumber(built.renumbered());
        InputSet inputs = InputSet.of(built.network(), claims, List.of(new Target("trader-3", 1)));
        Assessment result = Assessor.of(rules).asOf(LocalDate.of(2026, 1, 1)).assess(inputs);

        for (ScoredSupplier supplier : result.suppliers())
            System.out.println(supplier.actor().id() + " " + supplier.card().score() + " " + supplier.card().band()
                    + ", " + supplier.consequence().word() + ": " + supplier.because());
    }

    private static Actor actor(String id, ActorKind kind) {
        return new Actor(new ActorId(id), kind, id, null, null, List.of("gold"), HERE);
    }
}
