package dev.adit.rule;

import dev.adit.house.Plot;

/** The rule set that ships, read from its sources: this module does not depend on it. */
public final class ShippedPack {
    private static final RuleSet RULE_SET =
            new RuleSetReader(RuleFiles.ofFolder(Plot.root().resolve("rulesets/src/main/resources/rulesets"))).read();

    private ShippedPack() {}

    /** Immutable, so that all tests may share it. */
    public static RuleSet ruleSet() {
        return RULE_SET;
    }
}
