package dev.adit.rule;

import dev.adit.problem.Golden;
import dev.adit.table.Vocabulary;
import dev.adit.value.Minerals;

/** The small rule pack of the tests of core, in {@code rule/pack}. */
public final class Packs {
    private static final RuleSet TINY = new RuleSetReader(RuleFiles.ofFolder(Golden.folder("rule/pack"))).read();

    private Packs() {}

    /** One rule of each kind; immutable, so that all tests may share it. */
    public static RuleSet tiny() {
        return TINY;
    }

    public static Vocabulary vocabulary() {
        return TINY.vocabulary();
    }

    public static Minerals minerals() {
        return TINY.minerals();
    }

    /** The number of an attribute. */
    public static int attribute(String name) {
        return TINY.vocabulary().place(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** An answer as cells hold it. */
    public static long cell(String attribute, String answer) {
        return TINY.vocabulary()
                .at(attribute(attribute))
                .cell(answer)
                .orElseThrow(() -> new IllegalArgumentException(attribute + ": " + answer));
    }
}
