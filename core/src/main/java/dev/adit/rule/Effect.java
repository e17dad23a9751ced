package dev.adit.rule;

/**
 * What a rule's yes does to a score.
 *
 * @param permille by how much a control cuts; 0 for the others
 */
public record Effect(Kind kind, int permille) {
    /** The ways a rule can count. */
    public enum Kind {
        /** a sign of harm */
        INDICATOR("indicator"),
        /** a sign of harm so grave that it stands whatever the share, tier or audit */
        KNOCKOUT("knockout"),
        /** makes harm less likely at the actor */
        CONTROL_OWN("control at the actor"),
        /** makes harm less likely in what passes through the actor */
        CONTROL_PASS("control on what passes"),
        /** says that something needs to be known; does not score */
        GAP("gap"),
        /** for the reader; does not score */
        NOTE("note");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Whether the rule speaks of harm and so has a theme, a strength and a prior. */
    public boolean isHarm() {
        return kind == Kind.INDICATOR || kind == Kind.KNOCKOUT;
    }

    public boolean isControl() {
        return kind == Kind.CONTROL_OWN || kind == Kind.CONTROL_PASS;
    }
}
