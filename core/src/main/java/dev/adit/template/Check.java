package dev.adit.template;

import static dev.adit.template.Issue.Level.ERROR;
import static dev.adit.template.Issue.Level.FINDING;
import static dev.adit.template.Issue.Level.HINT;
import static dev.adit.template.Issue.Level.INFO;
import static dev.adit.template.Issue.Level.WARNING;

/** What is checked of a filled template: what its own checker asks for, and what analysts look at beyond that. */
public enum Check {
    CHK_01(ERROR, "company, contact, authorizer and date are given"),
    CHK_02(ERROR, "e-mail addresses hold an @"),
    CHK_03(ERROR, "a scope of one's own is described"),
    CHK_04(ERROR, "a scope of products lists them"),
    CHK_05(ERROR, "CMRT: the questions are answered for each metal"),
    CHK_06(ERROR, "EMRT: the questions are answered for each mineral"),
    CHK_07(ERROR, "CRT and AMRT: the questions are answered"),
    CHK_08(ERROR, "the questions about the company are answered"),
    CHK_09(ERROR, "a public policy has an address"),
    CHK_10(ERROR, "each metal in use has a smelter"),
    CHK_11(ERROR, "each smelter row is complete"),
    CHK_12(ERROR, "other minerals are named"),
    PLA_01(ERROR, "use of a metal and its smelters fit together"),
    PLA_02(WARNING, "enough suppliers have answered"),
    PLA_03(WARNING, "all smelters known fits what suppliers answered"),
    PLA_04(WARNING, "all data reported, other formats described"),
    PLA_05(WARNING, "all recycled fits the smelters"),
    PLA_06(WARNING, "answers about areas fit the smelters' countries"),
    PLA_07(WARNING, "smelters agree with the look-up"),
    PLA_08(INFO, "no smelter is listed twice"),
    PLA_09(FINDING, "smelters stand well in the facility list"),
    PLA_10(WARNING, "the declaration is recent"),
    PLA_11(HINT, "the list is the supplier's own and its scope is narrow"),
    PLA_12(WARNING, "the template is current and unchanged"),
    PLA_13(INFO, "cells are whole"),
    PLA_14(HINT, "smelters are smelters"),
    PLA_15(WARNING, "the company's identification is sound");

    private final Issue.Level level;
    private final String asks;

    Check(Issue.Level level, String asks) {
        this.level = level;
        this.asks = asks;
    }

    /** The id people read, such as {@code CHK-05}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** How much it matters unless the check says otherwise. */
    public Issue.Level level() {
        return level;
    }

    /** What holds if it is passed, in a few words. */
    public String asks() {
        return asks;
    }

    /** Whether it is one of completeness, which the template's own checker counts as well. */
    public boolean isOfCompleteness() {
        return ordinal() <= CHK_12.ordinal();
    }
}
