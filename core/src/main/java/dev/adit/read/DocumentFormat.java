package dev.adit.read;

import dev.adit.tree.Tree;

/** A form in which JSON documents come, one a file; recognised by its members alone, so that no option is needed. */
interface DocumentFormat {
    /** The name in reports. */
    String id();

    boolean recognises(Tree tree);

    /** Reads all objects; runs after the tables of actors and visits, whose descriptions stand, and before all claims. */
    void read(Tree tree, String file, Intake intake, Intake.Tally tally);
}
