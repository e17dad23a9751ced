package dev.adit.read;

import dev.adit.claim.Claim;
import dev.adit.rule.ShippedPack;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** What inputs tell of an actor by the shipped vocabulary, in words that a test can show. */
final class ToldOf {
    private ToldOf() {}

    static InputSet read(Path... inputs) {
        return Inputs.read(
                List.of(inputs),
                ShippedPack.ruleSet().vocabulary(),
                ShippedPack.ruleSet().minerals());
    }

    /** Each answer about an actor, by attribute and day: {@code mine_status=green on 2024-01-01 B}. */
    static List<String> actor(String actor, InputSet read) {
        int number = read.network().number(actor);
        return IntStream.range(0, read.claims().size())
                .filter(claim -> read.claims().actor(claim) == number)
                .mapToObj(read.claims()::get)
                .map(ToldOf::words)
                .sorted()
                .toList();
    }

    private static String words(Claim claim) {
        String day = claim.observedOn() == null ? "undated" : "on " + claim.observedOn();
        return claim.attribute().name() + "=" + claim.value() + " " + day + " " + claim.grade();
    }
}
