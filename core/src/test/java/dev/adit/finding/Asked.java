package dev.adit.finding;

import dev.adit.gather.Chain;
import dev.adit.read.InputSet;
import dev.adit.read.Known;
import dev.adit.rule.Packs;
import dev.adit.value.Workers;
import java.util.ArrayList;
import java.util.List;

/** What the rules of the small pack find at the first actor of a chain, on one day. */
final class Asked {
    static final String LATELY = "2024-01-01";
    static final String LONG_AGO = "2020-01-01";

    private final Findings findings;

    private Asked(Findings findings) {
        this.findings = findings;
    }

    static Asked of(Chain chain) {
        InputSet inputs = chain.inputs();
        return new Asked(new Program(Packs.tiny())
                .ask(Known.on("2024-06-01", inputs).standing(), inputs.network(), new Workers(2)));
    }

    State state(String rule) {
        return findings.state(number(rule), 0);
    }

    Finding finding(String rule) {
        return findings.finding(number(rule), 0);
    }

    private int number(String rule) {
        for (int i = 0; i < findings.rules(); i++) if (findings.rule(i).id().equals(rule)) return i;
        throw new IllegalArgumentException(rule);
    }

    /** Everything found at every actor, conflicts last. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        findings.each(all::add);
        return all;
    }

    Findings findings() {
        return findings;
    }
}
